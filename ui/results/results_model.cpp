// SPDX-License-Identifier: GPL-3.0-or-later
#include "results_model.h"

#include "core/base/text.h"
#include "ui/words/number_words.h"

#include <algorithm>

namespace ui {

using core::ResultLine;

namespace {

std::int64_t sortable(const std::optional<core::Points> &points)
{
    return points ? points->thousandths() : -1;
}

} // namespace

ResultsModel::ResultsModel(Language language, QObject *parent) : QAbstractTableModel(parent), m_language(language) { }

void ResultsModel::show(const core::Round &round, const core::ResultsTable &results, int group)
{
    beginResetModel();
    m_decimals = round.set->decimals;
    m_set = round.set;
    m_group = group;
    makeColumns(round);
    m_lines.clear();
    std::copy_if(results.lines.begin(), results.lines.end(), std::back_inserter(m_lines),
                 [group](const ResultLine &line) { return group < 0 || line.group == group; });
    endResetModel();
    sort(0);
}

QString ResultsModel::agencyAt(int row) const
{
    return row < 0 || row >= rowCount() ? QString() : m_lines[static_cast<std::size_t>(row)].code;
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
    const int decimals = m_decimals;
    const bool overall = m_group < 0;
    const auto rankOf = [overall](const ResultLine &line) { return overall ? line.rankOverall : line.rankInGroup; };
    m_columns = {
        {word({u"Vị thứ", u"Rank"}), [rankOf](const ResultLine &line) { return rank(rankOf(line)); },
         [rankOf](const ResultLine &line) { return rankOf(line) > 0 ? rankOf(line) : INT_MAX; }},
        {word({u"Cơ quan, đơn vị", u"Agency"}), [](const ResultLine &line) { return line.name; }, {}},
        {word({u"Điểm tự chấm", u"Self-score"}),
         [decimals](const ResultLine &line) {
             return line.selfRaw ? QString(points(line.selfRaw, decimals) + u'/' + points(line.selfMaximum, decimals))
                                 : points({}, decimals);
         },
         [](const ResultLine &line) { return sortable(line.selfRaw); }},
    };
    for (const core::Body &body : round.bodies) {
        const auto at = static_cast<std::size_t>(body.position);
        m_columns.push_back({body.code,
                             [at, decimals](const ResultLine &line) { return points(line.bodies[at], decimals); },
                             [at](const ResultLine &line) { return sortable(line.bodies[at]); }});
    }
    m_columns.push_back({word({u"Tổng điểm", u"Total"}),
                         [decimals](const ResultLine &line) { return points(line.total, decimals); },
                         [](const ResultLine &line) { return sortable(line.total); }});
    m_classColumn = static_cast<int>(m_columns.size());
    m_columns.push_back({word({u"Xếp loại", u"Class"}), [](const ResultLine &line) { return line.classLabel; }, {}});
    m_scaleColumn = static_cast<int>(m_columns.size());
    m_columns.push_back({word({u"Thang điểm", u"Scale"}), [](const ResultLine & /*line*/) { return QString(); },
                         [](const ResultLine &line) { return sortable(line.total); }});
    m_columns.push_back({word({u"Ghi chú", u"Notes"}), [this](const ResultLine &line) { return noteOf(line); }, {}});
}

QString ResultsModel::noteOf(const ResultLine &line) const
{
    QStringList notes;
    if (line.provisional && line.total) {
        notes.append(Phrase{u"Tạm tính", u"Provisional"}.in(m_language));
    }
    if (line.converted) {
        notes.append(Phrase{u"Quy đổi từ ", u"Converted from "}.in(m_language) + points(line.raw, m_decimals) + u'/'
                     + points(line.maximum, m_decimals));
    }
    if (const QString near = nearnessOf(line); !near.isEmpty()) {
        notes.append(near);
    }
    if (line.capped) {
        notes.append(Phrase{u"Điều kiện khống chế ", u"Limiting condition "}.in(m_language)
                     + line.gates.join(QStringLiteral(", ")));
    }
    return notes.join(QStringLiteral(" · "));
}

/// Just enough for a class, or less than a hundredth of the scale short of a better one.
QString ResultsModel::nearnessOf(const ResultLine &line) const
{
    constexpr int Hundredth = 100;
    for (const core::Band &band : m_set->bands) {
        if (!line.total || line.capped || band.minimum == core::Points()) {
            continue;
        }
        const core::Points missing = band.minimum - *line.total;
        if (missing == core::Points()) {
            return Phrase{u"Vừa đủ ", u"Just enough for "}.in(m_language) + band.label;
        }
        if (missing > core::Points() && missing * Hundredth <= m_set->scale) {
            return Phrase{u"Còn %1 đến %2", u"%1 short of %2"}
                .in(m_language)
                .arg(points(missing, m_decimals), band.label);
        }
    }
    return {};
}

ResultsModel::Scale ResultsModel::scaleOf(const ResultLine &line) const
{
    Scale scale{m_set->scale, line.total, {}};
    for (const core::Band &band : m_set->bands) {
        scale.bounds.push_back(band.minimum);
    }
    return scale;
}

std::vector<int> ResultsModel::spareColumns() const
{
    constexpr int FirstBody = 3;
    std::vector<int> columns{m_scaleColumn};
    for (int column = FirstBody; column < m_classColumn - 1; ++column) {
        columns.push_back(column);
    }
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
    const Column &column = m_columns[static_cast<std::size_t>(index.column())];
    const ResultLine &line = m_lines[static_cast<std::size_t>(index.row())];
    if (role == ScaleRole) {
        return index.column() == m_scaleColumn ? QVariant::fromValue(scaleOf(line)) : QVariant();
    }
    if (role == ToneRole) {
        return index.column() == m_classColumn && !line.classCode.isEmpty() ? m_set->band(line.classCode) : QVariant();
    }
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        return column.text(line);
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(column.number ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    }
    return {};
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
        return QVariant(column.number ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
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
