// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;
class QTableView;
class QWidget;

namespace ui {

/// The height of a row of text in lists and tables: never so low that a letter with two marks on it is cut.
int rowHeight(const QWidget &view);

/// A table as every page has it: whole rows are chosen, lines and numbers of rows are left out, Tab leaves it, Ctrl+C
/// copies the chosen rows under their heading, tabs between the cells; Ctrl+A chooses all; where it sorts F3 does so by
/// the current cell's column.
void makeCalm(QTableView &table);

/// That copying alone.
void letCopy(QAbstractItemView &view);

} // namespace ui
