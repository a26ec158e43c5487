// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables.h"

#include <QHeaderView>
#include <QTableView>

namespace ui {

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
}

} // namespace ui
