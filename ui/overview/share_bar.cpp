// SPDX-License-Identifier: GPL-3.0-or-later
#include "share_bar.h"

#include "ui/look/palette.h"

#include <QPainter>
#include <QPainterPath>

namespace ui {

namespace {

constexpr int Height = 8;

} // namespace

ShareBar::ShareBar(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(Height);
}

void ShareBar::show(std::vector<std::pair<int, Tone>> parts)
{
    m_parts = std::move(parts);
    update();
}

void ShareBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath whole;
    whole.addRoundedRect(rect(), Height / 2.0, Height / 2.0);
    painter.setClipPath(whole);
    painter.fillRect(rect(), tokensOf(palette()).sunken);
    int all = 0;
    for (const auto &[count, tone] : m_parts) {
        all += count;
    }
    qreal left = 0;
    for (const auto &[count, tone] : m_parts) {
        const qreal part = static_cast<qreal>(width()) * count / qMax(1, all);
        painter.fillRect(QRectF(left, 0, part, Height), colorOf(tone, palette()));
        left += part;
    }
}

} // namespace ui

#include "moc_share_bar.cpp"
