// SPDX-License-Identifier: GPL-3.0-or-later
#include "chip.h"

#include "ui/look/fonts.h"
#include "ui/look/palette.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int Sides = 10;
constexpr int Ends = 3;

void drawGround(QPainter &painter, const QRect &rect, Tone tone, const QPalette &palette)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(softOf(tone, palette));
    const qreal radius = qMin<qreal>(rect.height() / 2.0, 2 * Radius);
    painter.drawRoundedRect(rect, radius, radius);
}

} // namespace

QColor colorOf(Tone tone, const QPalette &palette)
{
    const Tokens &tokens = tokensOf(palette);
    switch (tone) {
    case Tone::Accent:
        return tokens.accent;
    case Tone::Agreed:
        return tokens.agreed;
    case Tone::Differs:
        return tokens.differs;
    case Tone::Decides:
        return tokens.decides;
    case Tone::Other:
        return tokens.other;
    case Tone::Quiet:
        break;
    }
    return tokens.secondary;
}

QColor softOf(Tone tone, const QPalette &palette)
{
    const Tokens &tokens = tokensOf(palette);
    switch (tone) {
    case Tone::Accent:
        return tokens.accentSoft;
    case Tone::Agreed:
        return tokens.agreedSoft;
    case Tone::Differs:
        return tokens.differsSoft;
    case Tone::Decides:
        return tokens.decidesSoft;
    case Tone::Other:
        return tokens.otherSoft;
    case Tone::Quiet:
        break;
    }
    return tokens.sunken;
}

Chip::Chip(QWidget *parent) : QLabel(parent)
{
    setContentsMargins(Sides, Ends, Sides, Ends);
    setForegroundRole(QPalette::WindowText);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    setFont(strong);
    hide();
}

void Chip::say(const QString &text, Tone tone)
{
    m_tone = tone;
    QPalette mine; // one role of its own; the others stay the window's
    mine.setColor(QPalette::WindowText, colorOf(tone, palette()));
    setPalette(mine);
    setText(text);
    setVisible(!text.isEmpty());
}

void Chip::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    drawGround(painter, rect(), m_tone, palette());
    painter.end();
    QLabel::paintEvent(event);
}

int drawChip(QPainter &painter, const QRect &rect, const QString &text, Tone tone, const QPalette &palette)
{
    if (text.isEmpty()) {
        return 0;
    }
    painter.save();
    const QFontMetrics metrics = painter.fontMetrics();
    QRect ground(0, 0, qMin(rect.width(), metrics.horizontalAdvance(text) + 2 * Sides), metrics.height() + 2 * Ends);
    ground.moveCenter(rect.center());
    ground.moveRight(rect.right());
    drawGround(painter, ground, tone, palette);
    painter.setPen(colorOf(tone, palette));
    painter.drawText(ground.adjusted(Sides, 0, -Sides, 0), Qt::AlignCenter,
                     metrics.elidedText(text, Qt::ElideRight, ground.width() - 2 * Sides + 2));
    painter.restore();
    return ground.width();
}

} // namespace ui

#include "moc_chip.cpp"
