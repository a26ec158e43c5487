// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOption>

class QPainter;
class QStyle;

namespace ui {

// Heads of columns. The arrow of a sorted one stands above its words, so that no column gets wider by it.

/// The same head without its arrow.
QStyleOptionHeaderV2 unsorted(const QStyleOptionHeader &option);

void drawHeaderSection(const QStyleOption &option, QPainter &painter);
void drawHeader(const QStyleOptionHeader &option, QPainter &painter, const QStyle &style, const QWidget *widget);

} // namespace ui
