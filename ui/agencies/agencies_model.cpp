// SPDX-License-Identifier: GPL-3.0-or-later
#include "agencies_model.h"

#include "core/base/text.h"

#include <algorithm>

namespace ui {

AgenciesModel::AgenciesModel(Language language, QObject *parent) : QAbstractTableModel(parent), m_language(language) { }

void AgenciesModel::show(const core::Snapshot &snapshot)
{
    const auto word = [this](const Phrase &phrase) { return phrase.in(m_language); };
    beginResetModel();
    m_titles = {word({u"Cơ quan, đơn vị", u"Agency"}),
                word({u"Mã", u"Code"}),
                word({u"Tên ngắn", u"Short name"}),
                word({u"Khối", u"Group"}),
                word({u"Hồ sơ", u"File"}),
                word({u"Tự chấm", u"Self-scored"}),
                word({u"Người thẩm định", u"Reviewers"})};
    for (const core::Body &body : snapshot.round.bodies) {
        m_titles.push_back(body.code);
    }
    m_groups.clear();
    for (const core::AgencyGroup &group : snapshot.round.set->groups) {
        m_groups.push_back(group.name);
    }
    m_lines.clear();
    for (const auto &sheet : snapshot.round.sheets) {
        m_lines.push_back(lineOf(snapshot, *sheet, m_language));
    }
    pick();
    endResetModel();
}

bool AgenciesModel::fits(const AgencyLine &line, const Filter &filter)
{
    switch (filter.kind) {
    case Filter::OfGroup:
        return line.groupPosition == filter.group;
    case Filter::NotReceived:
        return !line.intake.isComplete();
    case Filter::WithoutReviewer:
        return line.lacksReviewer;
    case Filter::All:
        break;
    }
    return true;
}

void AgenciesModel::setFilter(const Filter &filter)
{
    beginResetModel();
    m_filter = filter;
    pick();
    endResetModel();
}

int AgenciesModel::count(const Filter &filter) const
{
    return static_cast<int>(std::count_if(m_lines.begin(), m_lines.end(),
                                          [&filter](const AgencyLine &line) { return fits(line, filter); }));
}

/// Filtered and in order.
void AgenciesModel::pick()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (fits(m_lines[i], m_filter)) {
            m_shown.push_back(i);
        }
    }
    if (m_column < 0 || m_column >= columnCount()) {
        return;
    }
    const core::VietnameseCollator collator;
    const auto less = [&](const AgencyLine &a, const AgencyLine &b) {
        switch (m_column) {
        case Group:
            return a.groupPosition < b.groupPosition;
        case SelfMarked:
            return a.intake.due - a.intake.marked < b.intake.due - b.intake.marked;
        case Received: // what has not come in last, then by the day
            return std::pair(!a.intake.received, a.intake.received.value_or(QDate()))
                < std::pair(!b.intake.received, b.intake.received.value_or(QDate()));
        default:
            return collator(text(a, m_column), text(b, m_column));
        }
    };
    std::stable_sort(m_shown.begin(), m_shown.end(), [&](std::size_t left, std::size_t right) {
        return m_order == Qt::AscendingOrder ? less(m_lines[left], m_lines[right])
                                             : less(m_lines[right], m_lines[left]);
    });
}

QString AgenciesModel::agencyAt(int row) const
{
    return row < 0 || row >= rowCount() ? QString() : lineAt(row).agency;
}

int AgenciesModel::rowOf(const QString &agency) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (lineAt(row).agency == agency) {
            return row;
        }
    }
    return -1;
}

int AgenciesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int AgenciesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_titles.size());
}

QString AgenciesModel::text(const AgencyLine &line, int column)
{
    switch (column) {
    case Name:
        return line.name;
    case Code:
        return line.agency;
    case ShortName:
        return line.shortName;
    case Group:
        return line.group;
    case Received:
        return line.intakeText;
    case SelfMarked:
        return QString(QString::number(line.intake.marked) + u'/' + QString::number(line.intake.due));
    case Assigned:
        return line.assigned.isEmpty() ? QStringLiteral("–") : line.assigned;
    default:
        return line.bodies[static_cast<std::size_t>(column - ColumnCount)].text;
    }
}

QString AgenciesModel::hint(const AgencyLine &line, int column) const
{
    if (column == Group) {
        return m_groups[static_cast<std::size_t>(line.groupPosition)];
    }
    return column == Assigned && !line.assigned.isEmpty() ? line.assignedInWords : text(line, column);
}

QVariant AgenciesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const AgencyLine &line = lineAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(line, column);
    case Qt::ToolTipRole:
        return hint(line, column);
    case ToneRole:
        return column == Received   ? QVariant::fromValue(static_cast<int>(line.intakeTone))
            : column >= ColumnCount ? static_cast<int>(line.bodies[static_cast<std::size_t>(column - ColumnCount)].tone)
                                    : QVariant();
    default:
        return {};
    }
}

QVariant AgenciesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool there = orientation == Qt::Horizontal && section >= 0 && section < columnCount();
    if (there && role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    }
    return there && role == Qt::DisplayRole ? m_titles[static_cast<std::size_t>(section)] : QVariant();
}

void AgenciesModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged();
    m_column = column;
    m_order = order;
    pick();
    Q_EMIT layoutChanged();
}

} // namespace ui

#include "moc_agencies_model.cpp"
