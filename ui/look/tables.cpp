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
}

} // namespace ui
