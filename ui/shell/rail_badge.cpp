// SPDX-License-Identifier: GPL-3.0-or-later
#include "rail_badge.h"

#include "ui/look/fonts.h"
#include "ui/look/palette.h"
#include "ui/look/tokens.h"

#include <QPainter>

namespace ui {

RailBadge::RailBadge(QWidget *button) : QWidget(button)
{
    setObjectName(QStringLiteral("badge"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFont(letters(SmallText, true));
    hide();
}

QString RailBadge::text() const
{
    constexpr int Most = 99;
    return m_count > Most ? QString::number(Most) + u'+' : QString::number(m_count);
}

void RailBadge::show(int count)
{
    m_count = count;
    setVisible(count > 0);
    const int height = fontMetrics().height();
    resize(qMax(height, fontMetrics().horizontalAdvance(text()) + SmallGap), height);
    move(qMin(parentWidget()->width() / 2 + TinyGap, parentWidget()->width() - width()), 1);
    update();
}

void RailBadge::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accent);
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setPen(tokens.surface);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace ui

#include "moc_rail_badge.cpp"
