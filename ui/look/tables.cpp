// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTableView>

namespace ui {

namespace {

/// Columns that are drawn only have no text to copy; their header says so (Qt::UserRole).
void copyRows(const QTableView &table)
{
    const QAbstractItemModel &model = *table.model();
    QString text;
    for (const QModelIndex &row : table.selectionModel()->selectedRows()) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            if (!model.headerData(column, Qt::Horizontal, Qt::UserRole).toBool()) {
                cells.append(row.siblingAtColumn(column).data().toString());
            }
        }
        text += cells.join(u'\t') + u'\n';
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
    auto *copy = new QAction(&table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(copy, &QAction::triggered, &table, [&table] { copyRows(table); });
    table.addAction(copy);
    auto *sort = new QAction(&table);
    sort->setObjectName(QStringLiteral("sort"));
    sort->setShortcut(QKeySequence(Qt::Key_F3));
    sort->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(sort, &QAction::triggered, &table, [&table] { sortByColumn(table); });
    table.addAction(sort);
}

} // namespace ui
