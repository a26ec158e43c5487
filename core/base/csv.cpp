// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv.h"

#include "core/base/points.h"
#include "core/base/text.h"

#include <csv.h> // of libcsv NOLINT(readability-duplicate-include)

#include <algorithm>
#include <utility>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t MostProblems = 1000; // nobody mends more in one go
constexpr std::size_t MostRows = 5'000'000;

bool isPlainAscii(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char byte) { return byte >= 0x20 && byte < 0x7f; });
}

bool isUtf8(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes).toUtf8() == bytes;
}

/// What libcsv calls back with, row by row.
class Collector
{
public:
    Collector(QString name, std::vector<CsvTable::Row> &rows, Problems &problems)
        : m_name(std::move(name)), m_rows(rows), m_problems(problems)
    { }

    void field(QByteArrayView bytes)
    {
        QString text =
            isPlainAscii(bytes) ? QString::fromLatin1(bytes).trimmed() : normalised(QString::fromUtf8(bytes)).trimmed();
        if (text.size() > CsvTable::LongestCell) {
            report(ErrorCode::TextTooLong, text, QString::number(CsvTable::LongestCell));
        } else if (std::any_of(text.begin(), text.end(), isForbidden)) {
            report(ErrorCode::NotCsv, text, u"control"_s);
        }
        m_cells.push_back(std::move(text));
    }

    void endOfRow()
    {
        ++m_line;
        const bool empty =
            std::all_of(m_cells.begin(), m_cells.end(), [](const QString &cell) { return cell.isEmpty(); });
        const std::size_t width = m_cells.size();
        std::vector<QString> cells = std::exchange(m_cells, {});
        m_cells.reserve(width);
        if (!empty) {
            m_rows.push_back({m_line, std::move(cells)});
        }
    }

    int line() const { return m_line + 1; }

private:
    static bool isForbidden(QChar character)
    {
        return isUnprintable(character) && character != u'\n' && character != u'\t';
    }

    void report(ErrorCode code, const QString &text, const QString &detail)
    {
        if (m_problems.size() < MostProblems) {
            m_problems.push_back({code, m_name + u':' + QString::number(line()), excerpt(text), detail});
        }
    }

    QString m_name;
    std::vector<CsvTable::Row> &m_rows;
    Problems &m_problems;
    std::vector<QString> m_cells;
    int m_line = 0;
};

unsigned char separatorOf(const QByteArray &bytes)
{
    int commas = 0;
    int semicolons = 0;
    bool quoted = false;
    for (const char byte : bytes) {
        if (byte == '"') {
            quoted = !quoted;
        } else if (!quoted && (byte == '\n' || byte == '\r')) {
            break;
        } else if (!quoted) {
            commas += byte == ',' ? 1 : 0;
            semicolons += byte == ';' ? 1 : 0;
        }
    }
    return semicolons > commas ? ';' : ',';
}

/// Rows of cells; problems with quoting are reported with the line where reading stopped.
std::vector<CsvTable::Row> rowsOf(const QByteArray &bytes, const QString &name, Problems &problems)
{
    std::vector<CsvTable::Row> rows;
    Collector collector(name, rows, problems);
    csv_parser parser{};
    csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI);
    csv_set_delim(&parser, separatorOf(bytes));
    const auto onField = [](void *data, std::size_t size, void *to) {
        static_cast<Collector *>(to)->field({static_cast<const char *>(data), static_cast<qsizetype>(size)});
    };
    const auto onRow = [](int /*terminator*/, void *to) { static_cast<Collector *>(to)->endOfRow(); };
    const auto size = static_cast<std::size_t>(bytes.size());
    const bool whole = csv_parse(&parser, bytes.constData(), size, onField, onRow, &collector) == size
        && csv_fini(&parser, onField, onRow, &collector) == 0;
    if (!whole) {
        problems.push_back({ErrorCode::NotCsv, name + u':' + QString::number(collector.line()), {}, u"quote"_s});
    }
    csv_free(&parser);
    return rows;
}

Problems notUtf8(const QByteArray &bytes, const QString &name)
{
    Problems problems;
    int line = 0;
    for (const QByteArray &text : bytes.split('\n')) {
        ++line;
        if (!isUtf8(text) && problems.size() < MostProblems) {
            problems.push_back({ErrorCode::NotUtf8, name + u':' + QString::number(line), {}, {}});
        }
    }
    return problems;
}

bool looksLikeFormula(const QString &cell)
{
    return !cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell.front())
        && !Points::parse(cell.startsWith(u'-') ? QStringView(cell).sliced(1) : QStringView(cell));
}

} // namespace

Checked<CsvTable> CsvTable::parse(const QByteArray &bytes, const QString &name, const QStringList &required,
                                  const QStringList &optional)
{
    if (bytes.size() > MostBytes) {
        return tl::unexpected(
            Problems{{ErrorCode::FileTooLarge, name, QString::number(bytes.size()), QString::number(MostBytes)}});
    }
    const QByteArray text = bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes;
    if (text.contains('\0') || !isUtf8(text)) {
        Problems problems = notUtf8(text, name);
        if (problems.empty()) {
            problems.push_back({ErrorCode::NotUtf8, name, {}, {}});
        }
        return tl::unexpected(std::move(problems));
    }
    Problems problems;
    std::vector<Row> rows = rowsOf(text, name, problems);
    if (rows.empty()) {
        problems.push_back({ErrorCode::FileEmpty, name, {}, {}});
        return tl::unexpected(std::move(problems));
    }
    CsvTable table;
    table.readHeader(rows.front(), name, {required, optional}, problems);
    const std::size_t width = rows.front().cells.size();
    for (auto row = rows.begin() + 1; row != rows.end(); ++row) {
        if (row->cells.size() != width && problems.size() < MostProblems) {
            problems.push_back({ErrorCode::RowLength, name + u':' + QString::number(row->line),
                                QString::number(row->cells.size()), QString::number(width)});
        }
    }
    if (rows.size() > MostRows) {
        problems.push_back({ErrorCode::TooManyRows, name, QString::number(rows.size()), QString::number(MostRows)});
    }
    if (!problems.empty()) {
        return tl::unexpected(std::move(problems));
    }
    rows.erase(rows.begin());
    table.m_rows = std::move(rows);
    return table;
}

void CsvTable::readHeader(const Row &header, const QString &name, const std::pair<QStringList, QStringList> &columns,
                          Problems &problems)
{
    const auto &[required, optional] = columns;
    for (const QString &cell : header.cells) {
        const QString column = cell.toLower();
        const bool known = required.contains(column) || optional.contains(column);
        if (known && m_names.contains(column)) {
            problems.push_back({ErrorCode::ColumnTwice, name + u":1"_s, column, {}});
        } else if (!known && !cell.isEmpty()) {
            m_ignored.append(cell);
        }
        m_names.append(column);
    }
    for (const QString &column : required) {
        if (!m_names.contains(column)) {
            problems.push_back({ErrorCode::ColumnMissing, name + u":1"_s, column, {}});
        }
    }
}

const QString &CsvTable::cell(const Row &row, int column)
{
    static const QString Absent;
    return column < 0 ? Absent : row.cells[static_cast<std::size_t>(column)];
}

int CsvTable::column(const QString &name) const
{
    return static_cast<int>(m_names.indexOf(name));
}

QByteArray csvRow(const QStringList &cells)
{
    QByteArray row;
    for (const QString &cell : cells) {
        QByteArray text = (looksLikeFormula(cell) ? QString(u'\'' + cell) : cell).toUtf8();
        const bool quoted = text.contains('"') || text.contains(',') || text.contains(';') || text.contains('\n')
            || text.contains('\r');
        if (quoted) {
            text.replace("\"", "\"\"");
            text = '"' + text + '"';
        }
        if (!row.isEmpty() || &cell != &cells.front()) {
            row += ',';
        }
        row += text;
    }
    return row + '\n';
}

} // namespace core
