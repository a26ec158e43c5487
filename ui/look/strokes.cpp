// SPDX-License-Identifier: GPL-3.0-or-later
#include "strokes.h"

#include <QPainter>
#include <QStyleOption>

namespace ui {

bool isFocused(const QStyleOption &option)
{
    return (option.state & QStyle::State_HasFocus) != 0;
}

void drawBox(const QRect &rect, const QBrush &ground, const QPen &line, QPainter &painter, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(ground);
    painter.setPen(line);
    const qreal half = line.widthF() / 2;
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius);
    painter.restore();
}

void drawField(const QStyleOption &option, QPainter &painter, const QBrush &ground)
{
    const bool enabled = (option.state & QStyle::State_Enabled) != 0;
    const bool writable = enabled && (option.state & QStyle::State_ReadOnly) == 0;
    const QPen line = isFocused(option) ? QPen(option.palette.link(), Ring)
                                        : QPen(option.palette.color(enabled ? QPalette::Mid : QPalette::AlternateBase));
    drawBox(option.rect, writable ? ground : option.palette.window(), line, painter);
}

void drawButton(const QStyleOptionButton &option, QPainter &painter, bool isChoice)
{
    const bool enabled = (option.state & QStyle::State_Enabled) != 0;
    const bool down = (option.state & (QStyle::State_Sunken | QStyle::State_On)) != 0;
    const bool under = enabled && (option.state & QStyle::State_MouseOver) != 0;
    const bool primary = enabled && option.features.testFlag(QStyleOptionButton::DefaultButton);
    const QPalette &palette = option.palette;
    QBrush ground = under ? palette.alternateBase() : palette.base();
    if (primary) {
        ground = palette.link();
    } else if (isChoice) {
        ground = down ? palette.highlight() : palette.alternateBase();
    } else if (down) {
        ground = palette.highlight();
    }
    QPen line(isChoice || primary ? QPen(Qt::NoPen) : QPen(palette.color(QPalette::Mid)));
    QRect body = option.rect;
    if (isFocused(option)) {
        line = QPen(palette.color(QPalette::Link), Ring);
        if (primary) { // the ring would be lost on its own colour
            drawBox(body, palette.base(), line, painter);
            body = body.adjusted(Ring + 1, Ring + 1, -Ring - 1, -Ring - 1);
            line = QPen(Qt::NoPen);
        }
    }
    drawBox(body, ground, line, painter, isChoice ? body.height() / 2.0 : Radius);
}

void drawProgress(const QStyleOptionProgressBar &option, QPainter &painter)
{
    const qreal radius = option.rect.height() / 2.0;
    drawBox(option.rect, option.palette.alternateBase(), Qt::NoPen, painter, radius);
    const int range = qMax(1, option.maximum - option.minimum);
    QRect done = option.rect;
    done.setWidth(option.rect.width() * (option.progress - option.minimum) / range);
    if (done.width() > 0) {
        drawBox(done, option.palette.link(), Qt::NoPen, painter, radius);
    }
}

void drawIndicator(const QStyleOption &option, QPainter &painter, bool isRound)
{
    constexpr qreal BoxRadius = 4;
    constexpr qreal DotInset = 5;
    constexpr qreal TickWidth = 1.8;
    const bool enabled = (option.state & QStyle::State_Enabled) != 0;
    const bool on = (option.state & QStyle::State_On) != 0;
    const QPalette &palette = option.palette;
    const QBrush fill = enabled ? palette.link() : palette.placeholderText();
    const qreal radius = isRound ? option.rect.height() / 2.0 : BoxRadius;
    drawBox(option.rect, on ? fill : palette.base(), on ? QPen(Qt::NoPen) : QPen(palette.color(QPalette::Mid)), painter,
            radius);
    if (!on) {
        return;
    }
    const QRectF box(option.rect);
    if (isRound) {
        const QRectF dot = box.adjusted(DotInset, DotInset, -DotInset, -DotInset);
        drawBox(dot.toRect(), palette.base(), Qt::NoPen, painter, dot.height() / 2);
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette.color(QPalette::Base), TickWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](qreal x, qreal y) { return box.topLeft() + QPointF(box.width() * x, box.height() * y); };
    painter.drawPolyline(QPolygonF{at(0.25, 0.52), at(0.43, 0.7), at(0.76, 0.32)});
    painter.restore();
}

void drawScrollBar(const QRect &slider, const QStyleOption &option, QPainter &painter)
{
    painter.fillRect(option.rect, option.palette.base());
    if (!slider.isEmpty()) {
        const int inset = 3;
        const QRect thumb = slider.adjusted(inset, inset, -inset, -inset);
        drawBox(thumb, option.palette.mid(), Qt::NoPen, painter, qMin(thumb.width(), thumb.height()) / 2.0);
    }
}

} // namespace ui
