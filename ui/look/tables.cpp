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
