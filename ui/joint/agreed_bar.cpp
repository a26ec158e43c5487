// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreed_bar.h"

#include "ui/look/palette.h"

#include <QPainter>
#include <QPainterPath>

namespace ui {

namespace {

constexpr int High = 8;
constexpr int Narrowest = 120;
constexpr int LeastSeen = 4; ///< of what differs, however few it is

} // namespace

AgreedBar::AgreedBar(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(High);
    setMinimumWidth(Narrowest);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AgreedBar::show(int agreed, int differing, int all)
{
    m_agreed = agreed;
    m_differing = differing;
    m_all = qMax(1, all);
    update();
}

void AgreedBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = tokensOf(palette());
    QPainterPath shape;
    shape.addRoundedRect(rect(), High / 2.0, High / 2.0);
    painter.setClipPath(shape);
    painter.fillRect(rect(), tokens.sunken);
    const int differing = m_differing == 0 ? 0 : qMax(LeastSeen, width() * m_differing / m_all);
    const int agreed = qMin(width() * m_agreed / m_all, width() - differing);
    painter.fillRect(QRect(0, 0, agreed, height()), tokens.agreed);
    painter.fillRect(QRect(agreed, 0, differing, height()), tokens.differs);
}

} // namespace ui

#include "moc_agreed_bar.cpp"
