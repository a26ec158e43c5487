// SPDX-License-Identifier: GPL-3.0-or-later
#include "level_row.h"

#include "ui/look/fonts.h"
#include "ui/look/palette.h"

#include <QStyle>
#include <QStyleOptionButton>

namespace ui {

namespace {

constexpr int Sides = 12;
constexpr int Ends = 7;
constexpr int Indicator = 16;
constexpr int Ring = 2;

int columnOf(const QFont &font)
{
    return QFontMetrics(strong(font)).horizontalAdvance(QStringLiteral("00,00")) + Sides;
}

/// Where the words stand.
QRect wordsIn(const QRect &rect, const LevelLook &look, const QWidget &widget)
{
    QRect words = rect.adjusted(Sides, Ends, -Sides, -Ends);
    if (look.kind != LevelLook::Kind::Shown) {
        words.setLeft(words.left() + Indicator + SmallGap);
    }
    if (look.hasPoints) {
        words.setLeft(words.left() + columnOf(widget.font()));
    }
    if (!look.key.isEmpty()) {
        words.setRight(words.right() - widget.fontMetrics().horizontalAdvance(look.key) - SmallGap);
    }
    return words;
}

void drawIndicator(QPainter &painter, const QRect &rect, const LevelLook &look, const QWidget &widget, bool chosen)
{
    QStyleOptionButton option;
    option.initFrom(&widget);
    option.state |= chosen ? QStyle::State_On : QStyle::State_Off;
    option.rect = QRect(rect.left() + Sides, rect.top() + (rect.height() - Indicator) / 2, Indicator, Indicator);
    const auto kind =
        look.kind == LevelLook::Kind::OneOf ? QStyle::PE_IndicatorRadioButton : QStyle::PE_IndicatorCheckBox;
    widget.style()->drawPrimitive(kind, &option, &painter, &widget);
}

void drawGround(QPainter &painter, const QRect &rect, const QWidget &widget, bool chosen)
{
    const Tokens &tokens = tokensOf(widget.palette());
    const bool focused = widget.hasFocus();
    if (!chosen && !focused) {
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(chosen ? QBrush(tokens.accentSoft) : Qt::NoBrush);
    painter.setPen(focused ? QPen(tokens.accent, Ring) : QPen(Qt::NoPen));
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), Radius, Radius);
}

} // namespace

int levelHeight(const QWidget &widget, const LevelLook &look, int width)
{
    const QRect words = wordsIn(QRect(0, 0, width, FieldHeight), look, widget);
    const QRect needed = widget.fontMetrics().boundingRect(QRect(0, 0, words.width(), 1),
                                                           Qt::TextWordWrap | Qt::AlignLeft, look.level.words);
    return qMax(FieldHeight, needed.height() + 2 * Ends);
}

void drawLevel(QPainter &painter, const QRect &rect, const LevelLook &look, const QWidget &widget, bool chosen)
{
    const Tokens &tokens = tokensOf(widget.palette());
    drawGround(painter, rect, widget, chosen);
    if (look.kind != LevelLook::Kind::Shown) {
        drawIndicator(painter, rect, look, widget, chosen);
    }
    const QRect words = wordsIn(rect, look, widget);
    painter.setFont(widget.font());
    painter.setPen(tokens.secondary);
    painter.drawText(rect.adjusted(0, 0, -Sides, 0), Qt::AlignRight | Qt::AlignVCenter, look.key);
    if (look.hasPoints) {
        const QRect column(words.left() - columnOf(widget.font()), rect.top(), columnOf(widget.font()) - Sides,
                           rect.height());
        painter.setFont(strong(widget.font()));
        painter.setPen(chosen ? tokens.accent : tokens.text);
        painter.drawText(column, Qt::AlignRight | Qt::AlignVCenter, look.level.points);
        painter.setFont(widget.font());
    }
    painter.setPen(tokens.text);
    painter.drawText(words, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignVCenter, look.level.words);
}

} // namespace ui
