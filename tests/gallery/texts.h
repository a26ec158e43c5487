// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QModelIndex>
#include <QStringList>

#include <vector>

namespace tests {

/// All that a widget says by itself: text, placeholder, choices, titles, tooltip, names.
QStringList textsOf(const QWidget &widget);

/// The cells that can be seen.
std::vector<QModelIndex> cellsOf(const QAbstractItemView &view);
/// What a screen reader says of a cell.
QString spokenOf(const QModelIndex &cell);

/// The view that a widget is a part of; nullptr for none.
const QAbstractItemView *viewOf(const QWidget *widget);

/// Its visible widgets, itself first.
QList<const QWidget *> visibleIn(const QWidget &window);

} // namespace tests
