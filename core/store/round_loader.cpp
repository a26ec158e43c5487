// SPDX-License-Identifier: GPL-3.0-or-later
#include "round_loader.h"

#include "core/model/codes.h"
#include "core/store/native_statement.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace core {

namespace {

/// Where a local key leads: keys of one round lie close together, so a vector does.
class Positions
{
public:
    void insert(std::int64_t key, int position)
    {
        if (m_positions.empty()) {
            m_first = key;
        } else if (key < m_first) {
            m_positions.insert(m_positions.begin(), static_cast<std::size_t>(m_first - key), -1);
            m_first = key;
        }
        const auto index = static_cast<std::size_t>(key - m_first);
        if (index >= m_positions.size()) {
            m_positions.resize(index + 1, -1);
        }
        m_positions[index] = position;
    }
    /// -1 where there is none.
    int of(std::int64_t key) const
    {
        const auto index = static_cast<std::size_t>(key - m_first); // below the first: larger than any size
        return index < m_positions.size() ? m_positions[index] : -1;
    }
    std::int64_t first() const { return m_first; }
    std::int64_t last() const { return m_first + static_cast<std::int64_t>(m_positions.size()) - 1; }

private:
    std::int64_t m_first = 0;
    std::vector<int> m_positions;
};

/// The hot part: sheets, marks and texts, straight into the round.
class Loader
{
public:
    Loader(Connection &connection, Round &round) : m_connection(connection), m_round(round) { }

    void load()
    {
        nameSources();
        nameComponents();
        readSheets();
        if (!m_sheets.empty()) {
            readMarks();
            readTexts();
        }
        for (auto &sheet : m_sheets) {
            std::sort(sheet->texts.begin(), sheet->texts.end(),
                      [](const auto &a, const auto &b) { return a.first < b.first; });
            m_round.sheets.push_back(std::move(sheet));
        }
    }

private:
    void nameSources();
    void nameComponents();
    void readSheets();
    void readMarks();
    void readTexts();
    int placeOf(const NativeStatement &row) const;
    const Inputs &inputsFrom(const QString &text);
    Sheet *sheetOf(const NativeStatement &row) const
    {
        const int sheet = m_sheetPositions.of(row.integer(0));
        return sheet < 0 ? nullptr : m_sheets[static_cast<std::size_t>(sheet)].get();
    }

    Connection &m_connection;
    Round &m_round;
    std::vector<std::shared_ptr<Sheet>> m_sheets;
    Positions m_sheetPositions, m_sourcePlaces, m_componentPositions;
    QHash<QString, Inputs> m_inputs; ///< read once: most marks of a round have the inputs of many others
};

[[noreturn]] void throwDamaged(const QString &where, const QString &value)
{
    throw StoreException({ErrorCode::StoreDamaged, where, value, {}});
}

Phase phaseIn(const QString &code)
{
    // Thousands of sheets in few phases: the codes are compared once a sheet, without a list being made.
    static const std::array Codes = {codeOf(Phase::Setup),    codeOf(Phase::Intake),   codeOf(Phase::Appraisal),
                                     codeOf(Phase::Joint),    codeOf(Phase::Reply),    codeOf(Phase::Approval),
                                     codeOf(Phase::Published)};
    return static_cast<Phase>(std::find(Codes.begin(), Codes.end(), code) - Codes.begin());
}

void Loader::nameSources()
{
    NativeStatement found(m_connection, "SELECT source, code FROM source_code");
    while (found.next()) {
        const int source = m_round.source(found.text(1));
        m_sourcePlaces.insert(found.integer(0), m_round.place(source, 0));
    }
}

void Loader::nameComponents()
{
    NativeStatement found(m_connection, R"(
        SELECT component.id, component.code
          FROM round
          JOIN component ON component.set_id = round.set_id
         WHERE round.year = ?)");
    found.bind(m_round.year);
    while (found.next()) {
        const QString code = found.text(1);
        const int component = m_round.set->component(code);
        if (component < 0) {
            throwDamaged(QStringLiteral("component"), code);
        }
        m_componentPositions.insert(found.integer(0), component);
    }
}

void Loader::readSheets()
{
    NativeStatement found(m_connection, R"(
        SELECT sheet.id, agency.code, sheet.name, sheet.short_name, sheet.group_code, sheet.position, sheet.phase
          FROM sheet
          JOIN agency ON agency.id = sheet.agency
         WHERE sheet.round = ?
         ORDER BY sheet.position, agency.code)");
    found.bind(m_round.year);
    const Sheet blank = m_round.blankSheet();
    while (found.next()) {
        m_sheetPositions.insert(found.integer(0), static_cast<int>(m_sheets.size()));
        Sheet &sheet = *m_sheets.emplace_back(std::make_shared<Sheet>(blank));
        sheet.agency = found.text(1);
        sheet.name = found.text(2);
        sheet.shortName = found.text(3);
        const QString group = found.text(4);
        sheet.group = m_round.set->group(group);
        sheet.position = found.small(5);
        sheet.phase = phaseIn(found.text(6));
        if (sheet.group < 0) {
            throwDamaged(QStringLiteral("sheet ") + sheet.agency, group);
        }
    }
}

int Loader::placeOf(const NativeStatement &row) const
{
    const int source = m_sourcePlaces.of(row.integer(1));
    const int component = m_componentPositions.of(row.integer(2));
    if (source < 0 || component < 0) {
        throwDamaged(QStringLiteral("mark"), QString::number(row.integer(0)));
    }
    return source + component;
}

void Loader::readMarks()
{
    NativeStatement found(m_connection, R"(
        SELECT sheet, source, component, state, thousandths
          FROM mark
         WHERE sheet BETWEEN ? AND ?
         ORDER BY sheet, source, component)");
    found.bind(m_sheetPositions.first(), m_sheetPositions.last());
    while (found.next()) {
        if (Sheet *sheet = sheetOf(found)) {
            sheet->marks[static_cast<std::size_t>(placeOf(found))]
                = {found.small(4), static_cast<MarkState>(found.small(3))};
        }
    }
}

void Loader::readTexts()
{
    NativeStatement found(m_connection, R"(
        SELECT sheet, source, component, inputs, reason
          FROM mark_text
         WHERE sheet BETWEEN ? AND ?
         ORDER BY sheet, source, component)");
    found.bind(m_sheetPositions.first(), m_sheetPositions.last());
    while (found.next()) {
        if (Sheet *sheet = sheetOf(found)) {
            sheet->texts.emplace_back(placeOf(found), MarkText {inputsFrom(found.text(3)), found.text(4)});
        }
    }
}

const Inputs &Loader::inputsFrom(const QString &text)
{
    const auto met = m_inputs.constFind(text);
    return met != m_inputs.cend() ? *met : *m_inputs.insert(text, known(inputsFromText(text)));
}

template<class Row>
void put(RoundEditor &editor, Tables &tables)
{
    tables.of<Row>().each(editor.round().year, [&editor](const Row &row, std::int64_t) { editor.put(row); });
}

Calendar calendarOf(Tables &tables, int round)
{
    std::vector<Holiday> holidays;
    tables.of<Holiday>().each(round, [&holidays](const Holiday &row, std::int64_t) { holidays.push_back(row); });
    return Calendar(std::move(holidays));
}

} // namespace

RoundEditor loadedRound(Connection &connection, Tables &tables, const RoundRow &row, Round round)
{
    round.year = row.year;
    round.phase = row.phase;
    round.sample = row.sample;
    round.calendar = calendarOf(tables, row.year);
    Loader(connection, round).load();

    RoundEditor editor(std::move(round));
    put<FlagRow>(editor, tables);
    put<RecusalRow>(editor, tables);
    put<CitationRow>(editor, tables);
    put<CheckRow>(editor, tables);
    put<SettlementRow>(editor, tables);
    put<ConfirmationRow>(editor, tables);
    put<CommitmentRow>(editor, tables);
    return editor;
}

} // namespace core
