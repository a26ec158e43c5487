// SPDX-License-Identifier: GPL-3.0-or-later
#include "results_model.h"

#include "core/base/text.h"
#include "ui/words/number_words.h"

#include <algorithm>
#include <array>
#include <climits>

namespace ui {

using core::ResultLine;

namespace {

/// "● 83,23  ◇ 88,59  ▲ 83,48  ▼ 83,23"
QString scaleWords(const ResultsModel::Scale &scale, const core::Round &round, int decimals, Language language)
{
    QStringList parts;
    const auto add = [&](const QString &what, const std::optional<core::Points> &value) {
        if (value) {
            parts.append(what + u' ' + points(value, decimals));
        }
    };
    add(Phrase{u"● Thống nhất", u"● Agreed"}.in(language), scale.total);
    add(Phrase{u"◇ Tự chấm (quy đổi)", u"◇ Self (converted)"}.in(language), scale.self);
    for (std::size_t body = 0; body < scale.bodies.size(); ++body) {
        add(bodySign(static_cast<int>(body)) + u' ' + round.bodies[body].name, scale.bodies[body]);
    }
    return parts.isEmpty() ? Phrase{u"Chưa có điểm.", u"No points yet."}.in(language)
                           : parts.join(QStringLiteral("\n"));
}

std::int64_t sortable(const std::optional<core::Points> &points)
{
    return points ? points->thousandths() : -1;
}

} // namespace

QString bodySign(int body)
{
    constexpr std::array Signs = {u"▲", u"▼", u"■", u"◆"};
    return QString::fromUtf16(Signs.at(static_cast<std::size_t>(body) % Signs.size()));
}

ResultsModel::ResultsModel(Language language, QObject *parent) : QAbstractTableModel(parent), m_language(language) { }

void ResultsModel::show(const core::Round &round, const core::ResultsTable &results, int group)
{
    beginResetModel();
    m_decimals = round.set->decimals;
    m_round = round;
    m_set = round.set;
    m_group = group;
    makeColumns(round);
    m_lines.clear();
    std::copy_if(results.lines.begin(), results.lines.end(), std::back_inserter(m_lines),
                 [group](const ResultLine &line) { return group < 0 || line.group == group; });
    m_ranks.assign(results.lines.size() + 1, 0);
    for (const ResultLine &line : m_lines) {
        ++m_ranks[static_cast<std::size_t>(rankOf(line))];
    }
    findLow();
    endResetModel();
    sort(0);
}

/// A step below what is lowest on it, in steps of a twentieth: what nobody comes near is left out.
void ResultsModel::findLow()
{
    constexpr int Steps = 20;
    const std::int64_t step = std::max<std::int64_t>(1, m_set->scale.thousandths() / Steps);
    core::Points least = m_set->scale;
    for (const ResultLine &line : m_lines) {
        const Scale scale = scaleOf(line);
        for (const auto *one : {&scale.total, &scale.self}) {
            least = *one ? std::min(least, **one) : least;
        }
        for (const auto &body : scale.bodies) {
            least = body ? std::min(least, *body) : least;
        }
    }
    if (m_set->bands.size() > 1) {
        least = std::min(least, m_set->bands[1].minimum); // the bounds of the two best classes are always seen
    }
    const std::int64_t low = (least.thousandths() - 1) / step * step;
    m_low = core::Points::thousandths(std::clamp<std::int64_t>(low, 0, m_set->scale.thousandths() - step));
}

const ResultLine *ResultsModel::lineAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_lines[static_cast<std::size_t>(row)];
}

QString ResultsModel::agencyAt(int row) const
{
    const ResultLine *line = lineAt(row);
    return line == nullptr ? QString() : line->code;
}

int ResultsModel::rowOf(const QString &agency) const
{
    const auto found =
        std::find_if(m_lines.begin(), m_lines.end(), [&agency](const ResultLine &line) { return line.code == agency; });
    return found == m_lines.end() ? 0 : static_cast<int>(found - m_lines.begin());
}

void ResultsModel::makeColumns(const core::Round &round)
{
    const auto word = [this](const Phrase &phrase) { return phrase.in(m_language); };
    m_columns.clear();
    addLeadColumns();
    addBodyColumns(round);
    m_columns.push_back({word({u"Tổng điểm", u"Total"}),
                         [decimals = m_decimals](const ResultLine &line) { return points(line.total, decimals); },
                         [](const ResultLine &line) { return sortable(line.total); }});
    m_classColumn = static_cast<int>(m_columns.size());
    m_columns.push_back({word({u"Xếp loại", u"Class"}), [](const ResultLine &line) { return line.classLabel; },
                         [this](const ResultLine &line) { // best first
                             const int band = m_set->band(line.classCode);
                             return line.classCode.isEmpty() ? INT_MAX : band < 0 ? INT_MAX - 1 : band;
                         }});
    m_scaleColumn = static_cast<int>(m_columns.size());
    m_columns.push_back({word({u"Thang điểm", u"Scale"}), [](const ResultLine & /*line*/) { return QString(); },
                         [](const ResultLine &line) { return sortable(line.total); }});
    m_columns.push_back({word({u"Ghi chú", u"Notes"}), [this](const ResultLine &line) { return noteOf(line); }, {}});
}

void ResultsModel::addLeadColumns()
{
    const auto word = [this](const Phrase &phrase) { return phrase.in(m_language); };
    const auto self = [decimals = m_decimals](const ResultLine &line) {
        return line.selfRaw ? QString(points(line.selfRaw, decimals) + u'/' + points(line.selfMaximum, decimals))
                            : points({}, decimals);
    };
    m_columns.push_back({word({u"Vị thứ", u"Rank"}), [this](const ResultLine &line) { return rank(rankOf(line)); },
                         [this](const ResultLine &line) { return rankOf(line) > 0 ? rankOf(line) : INT_MAX; }});
    m_columns.push_back({word({u"Cơ quan, đơn vị", u"Agency"}), [](const ResultLine &line) { return line.name; }, {}});
    m_columns.push_back(
        {word({u"Điểm tự chấm", u"Self-score"}), self, [](const ResultLine &line) { return sortable(line.selfRaw); }});
}

void ResultsModel::addBodyColumns(const core::Round &round)
{
    for (const core::Body &body : round.bodies) {
        const auto at = static_cast<std::size_t>(body.position);
        m_columns.push_back(
            {body.code,
             [at, decimals = m_decimals](const ResultLine &line) { return points(line.bodies[at], decimals); },
             [at](const ResultLine &line) { return sortable(line.bodies[at]); }});
    }
}

bool ResultsModel::isTied(const ResultLine &line) const
{
    return rankOf(line) > 0 && m_ranks[static_cast<std::size_t>(rankOf(line))] > 1;
}

/// As text, with the words of the conditions.
QString ResultsModel::noteOf(const ResultLine &line) const
{
    QStringList notes;
    for (const ResultNote &note : notesOf(m_round, line, isTied(line), m_language)) {
        notes.append(note.text);
    }
    for (const core::Gate &gate : m_set->gates) {
        if (line.capped && line.gates.contains(gate.code)) {
            notes.append(gate.code + QStringLiteral(": ") + gate.label);
        }
    }
    return notes.join(QStringLiteral(" · "));
}

/// The self-scored part brought to the whole scale: what the total would be if the rest were like it.
std::optional<core::Points> ResultsModel::selfTotal(const ResultLine &line) const
{
    if (!line.selfRaw || line.selfMaximum == core::Points()) {
        return std::nullopt;
    }
    return core::scaledHalfUp(*line.selfRaw, m_set->scale.thousandths(), line.selfMaximum.thousandths(), m_decimals);
}

ResultsModel::Scale ResultsModel::scale() const
{
    Scale scale{m_low, m_set ? m_set->scale : core::Points(), {}, {}, {}, {}};
    if (m_set) {
        for (const core::Band &band : m_set->bands) {
            if (band.minimum > m_low) {
                scale.bounds.push_back(band.minimum);
            }
        }
    }
    return scale;
}

ResultsModel::Scale ResultsModel::scaleOf(const ResultLine &line) const
{
    Scale scale = this->scale();
    scale.total = line.total;
    scale.self = selfTotal(line);
    scale.bodies = line.bodies;
    return scale;
}

std::vector<int> ResultsModel::spareColumns() const
{
    constexpr int FirstBody = 3;
    std::vector<int> columns;
    for (int column = FirstBody; column < m_classColumn - 1; ++column) {
        columns.push_back(column);
    }
    columns.push_back(FirstBody - 1); // what the agency claims
    columns.push_back(m_scaleColumn);
    return columns;
}

int ResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ResultsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ResultsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const ResultLine &line = m_lines[static_cast<std::size_t>(index.row())];
    const bool isScale = index.column() == m_scaleColumn;
    switch (role) {
    case ScaleRole:
        return isScale ? QVariant::fromValue(scaleOf(line)) : QVariant();
    case NotesRole:
        return notesAt(index.column(), line);
    case ToneRole:
        return toneAt(index.column(), line);
    case Qt::AccessibleTextRole:
        return isScale ? scaleWords(scaleOf(line), m_round, m_decimals, m_language) : QVariant();
    case Qt::ToolTipRole:
        return isScale ? scaleWords(scaleOf(line), m_round, m_decimals, m_language) : textAt(index.column(), line);
    case Qt::DisplayRole:
        return textAt(index.column(), line);
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    default:
        return {};
    }
}

QString ResultsModel::textAt(int column, const core::ResultLine &line) const
{
    return m_columns[static_cast<std::size_t>(column)].text(line);
}

QVariant ResultsModel::notesAt(int column, const core::ResultLine &line) const
{
    return column == notesColumn() ? QVariant::fromValue(notesOf(m_round, line, isTied(line), m_language)) : QVariant();
}

QVariant ResultsModel::toneAt(int column, const core::ResultLine &line) const
{
    return column == m_classColumn && !line.classCode.isEmpty() ? m_set->band(line.classCode) : QVariant();
}

QVariant ResultsModel::alignmentOf(int column) const
{
    const bool right = m_columns[static_cast<std::size_t>(column)].number && column < m_classColumn;
    return QVariant(right ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
}

QVariant ResultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= static_cast<int>(m_columns.size())) {
        return {};
    }
    const Column &column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::UserRole) {
        return section == m_scaleColumn; // drawn, without a text
    }
    if (role == Qt::DisplayRole) {
        return column.title;
    }
    if (role == Qt::TextAlignmentRole) {
        return alignmentOf(section);
    }
    return {};
}

void ResultsModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= static_cast<int>(m_columns.size())) {
        return;
    }
    Q_EMIT layoutAboutToBeChanged();
    const Column &by = m_columns[static_cast<std::size_t>(column)];
    const core::VietnameseCollator collator;
    const auto less = [&](const ResultLine &a, const ResultLine &b) {
        return by.number ? by.number(a) < by.number(b) : collator(by.text(a), by.text(b));
    };
    std::stable_sort(m_lines.begin(), m_lines.end(), [&](const ResultLine &a, const ResultLine &b) {
        return order == Qt::AscendingOrder ? less(a, b) : less(b, a);
    });
    Q_EMIT layoutChanged();
}

} // namespace ui

#include "moc_results_model.cpp"
