// SPDX-License-Identifier: GPL-3.0-or-later
#include "work_model.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace ui {

namespace {

constexpr std::array Titles = {Phrase{u"Cơ quan, đơn vị", u"Agency"}, Phrase{u"Tiêu chí thành phần", u"Component"},
                               Phrase{u"Nội dung", u"Notes"}};

} // namespace

WorkModel::WorkModel(Language language, QObject *parent) : QAbstractTableModel(parent), m_language(language) { }

void WorkModel::show(std::shared_ptr<const core::Snapshot> snapshot, std::vector<WorkRow> rows, PageKind opens)
{
    beginResetModel();
    m_snapshot = std::move(snapshot);
    m_rows = std::move(rows);
    m_opens = opens;
    endResetModel();
}

Place WorkModel::placeAt(int row) const
{
    const core::Round &round = m_snapshot->round;
    const WorkRow &the = m_rows[static_cast<std::size_t>(row)];
    Place place{m_opens, {}, {}, the.document, Only::All};
    if (the.sheet >= 0) {
        place.agency = round.sheets[static_cast<std::size_t>(the.sheet)]->agency;
    }
    if (the.component >= 0) {
        place.component = round.set->components[static_cast<std::size_t>(the.component)].code;
    }
    return place;
}

bool WorkModel::uses(Column column) const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
                       [&](const WorkRow &row) { return !textOf(row, column).isEmpty(); });
}

QString WorkModel::textOf(const WorkRow &row, int column) const
{
    const core::Round &round = m_snapshot->round;
    switch (column) {
    case Agency:
        return row.sheet < 0 ? QString() : round.sheets[static_cast<std::size_t>(row.sheet)]->name;
    case Component: {
        if (row.component < 0) {
            return {};
        }
        const core::Component &the = round.set->components[static_cast<std::size_t>(row.component)];
        return the.code + u' ' + the.title;
    }
    default:
        return row.document.isEmpty() || row.about.isEmpty()
            ? QString(row.document + row.about)
            : QString(row.document + QStringLiteral(" · ") + row.about);
    }
}

int WorkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int WorkModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WorkModel::data(const QModelIndex &index, int role) const
{
    const bool asked = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    return asked && checkIndex(index, CheckIndexOption::IndexIsValid)
        ? textOf(m_rows[static_cast<std::size_t>(index.row())], index.column())
        : QVariant();
}

QVariant WorkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool there = orientation == Qt::Horizontal && section >= 0 && section < ColumnCount;
    if (there && role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    }
    return there && role == Qt::DisplayRole ? Titles.at(static_cast<std::size_t>(section)).in(m_language) : QVariant();
}

void WorkModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount || !m_snapshot) {
        return;
    }
    Q_EMIT layoutAboutToBeChanged();
    const core::VietnameseCollator collator;
    const auto less = [&](const WorkRow &a, const WorkRow &b) {
        return column == Component ? a.component < b.component : collator(textOf(a, column), textOf(b, column));
    };
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](const WorkRow &a, const WorkRow &b) {
        return order == Qt::AscendingOrder ? less(a, b) : less(b, a);
    });
    Q_EMIT layoutChanged();
}

} // namespace ui

#include "moc_work_model.cpp"
