// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/tokens.h"

#include <QBrush>
#include <QPen>
#include <QStyleOption>

class QPainter;

namespace ui {

// How the style draws its pieces, flat and from the option's palette, whose colour of links is the accent.

/// Of the focus ring.
constexpr int Ring = 2;

bool isFocused(const QStyleOption &option);

void drawBox(const QRect &rect, const QBrush &ground, const QPen &line, QPainter &painter, qreal radius = Radius);
/// The frame of what can be typed into.
void drawField(const QStyleOption &option, QPainter &painter, const QBrush &ground);
/// Primary: filled with the accent. A choice: a pill, soft when chosen. Any other: a frame.
void drawButton(const QStyleOptionButton &option, QPainter &painter, bool isChoice);
/// A bar that fills from the left; nothing else.
void drawProgress(const QStyleOptionProgressBar &option, QPainter &painter);
/// A box to tick or, round, one of several to pick: filled with the accent once it is.
void drawIndicator(const QStyleOption &option, QPainter &painter, bool isRound);
/// A slider on nothing: no arrows, no groove.
void drawScrollBar(const QRect &slider, const QStyleOption &option, QPainter &painter);

} // namespace ui
