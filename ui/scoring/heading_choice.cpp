// SPDX-License-Identifier: GPL-3.0-or-later
#include "heading_choice.h"

#include "ui/look/fonts.h"
#include "ui/look/palette.h"

#include <QAbstractItemView>
#include <QStylePainter>

namespace ui {

HeadingChoice::HeadingChoice(QWidget *parent) : SteadyCombo(parent)
{
    view()->setFont(font()); // the list is for reading
    setFont(letters(HeadText, true));
    setMinimumHeight(FieldHeight);
    setFrame(false); // it reads as the heading that it is
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

void HeadingChoice::paintEvent(QPaintEvent * /*event*/)
{
    constexpr int Arrow = 12;
    constexpr int Ring = 2;
    QStylePainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = tokensOf(palette());
    if (hasFocus() || underMouse()) {
        painter.setPen(hasFocus() ? QPen(tokens.accent, Ring) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? QBrush(tokens.sunken) : Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Radius, Radius);
    }
    const QRect inside = rect().adjusted(TinyGap, 0, -TinyGap, 0);
    const QString name = fontMetrics().elidedText(currentText(), Qt::ElideRight, inside.width() - Arrow - TinyGap);
    painter.setPen(tokens.text);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter, name);
    QStyleOption arrow;
    arrow.initFrom(this);
    arrow.rect = QRect(inside.right() - Arrow, inside.top() + (inside.height() - Arrow) / 2, Arrow, Arrow);
    painter.drawPrimitive(QStyle::PE_IndicatorArrowDown, arrow);
}

} // namespace ui

#include "moc_heading_choice.cpp"
