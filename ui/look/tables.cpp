// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QRegularExpression>
#include <QTableView>

#include <algorithm>
#include <vector>

namespace ui {

namespace {

QString lineOf(const QStringList &cells)
{
    QStringList plain = cells;
    plain.replaceInStrings(QRegularExpression(QStringLiteral("[\\t\\n]+")), QStringLiteral(" "));
    return plain.join(u'\t') + u'\n';
}

/// The heading, then the chosen rows as they stand. Columns that are drawn only have no text to copy; their header says
/// so (Qt::UserRole).
void copyRows(const QAbstractItemView &view)
{
    const QAbstractItemModel &model = *view.model();
    std::vector<int> columns;
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column) {
        if (!model.headerData(column, Qt::Horizontal, Qt::UserRole).toBool()) {
            columns.push_back(column);
            cells.append(model.headerData(column, Qt::Horizontal).toString());
        }
    }
    QString text = lineOf(cells);
    QModelIndexList rows = view.selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : rows) {
        cells.clear();
        for (const int column : columns) {
            cells.append(row.siblingAtColumn(column).data().toString());
        }
        text += lineOf(cells);
    }
    QGuiApplication::clipboard()->setText(text);
}

/// By the column of the current cell, the other way round where it is sorted by that already.
void sortByColumn(QTableView &table)
{
    const int column = table.currentIndex().column();
    const QHeaderView &header = *table.horizontalHeader();
    if (table.isSortingEnabled() && column >= 0) {
        const bool again = header.sortIndicatorSection() == column && header.sortIndicatorOrder() == Qt::AscendingOrder;
        table.sortByColumn(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
}

} // namespace

int rowHeight(const QWidget &view)
{
    constexpr int Least = 36;
    constexpr int Padding = 14;
    return qMax(Least, view.fontMetrics().lineSpacing() + Padding);
}

void makeCalm(QTableView &table)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setShowGrid(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setTabKeyNavigation(false);
    table.setWordWrap(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(rowHeight(table));
    table.horizontalHeader()->setHighlightSections(false);
    letCopy(table);
    auto *sort = new QAction(&table);
    sort->setObjectName(QStringLiteral("sort"));
    sort->setShortcut(QKeySequence(Qt::Key_F3));
    sort->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(sort, &QAction::triggered, &table, [&table] { sortByColumn(table); });
    table.addAction(sort);
}

void letCopy(QAbstractItemView &view)
{
    auto *copy = new QAction(&view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(copy, &QAction::triggered, &view, [&view] { copyRows(view); });
    view.addAction(copy);
}

} // namespace ui
