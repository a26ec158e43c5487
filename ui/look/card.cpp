// SPDX-License-Identifier: GPL-3.0-or-later
#include "card.h"

#include "ui/look/tokens.h"

#include <QPainter>

namespace ui {

void Card::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().base());
    painter.drawRoundedRect(rect(), Radius, Radius);
}

} // namespace ui

#include "moc_card.cpp"
