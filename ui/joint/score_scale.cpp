// SPDX-License-Identifier: GPL-3.0-or-later
#include "score_scale.h"

#include "ui/look/palette.h"
#include "ui/words/number_words.h"

#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr int Side = 28;
constexpr int Thickness = 4;
constexpr int Ticks = 4;

} // namespace

ScoreScale::ScoreScale(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ScoreScale::show(core::Points maximum, int decimals, std::vector<Stand> stands)
{
    m_maximum = maximum;
    m_decimals = decimals;
    m_stands = std::move(stands);
    update();
}

QSize ScoreScale::sizeHint() const
{
    return {320, 4 * fontMetrics().height() + SmallGap};
}

int ScoreScale::positionOf(core::Points points) const
{
    const auto whole = std::max<std::int64_t>(1, m_maximum.thousandths());
    return Side + static_cast<int>(points.thousandths() * (width() - 2 * Side) / whole);
}

void ScoreScale::drawStands(QPainter &painter) const
{
    const int letters = fontMetrics().height();
    const int line = 2 * letters + SmallGap;
    // Signs that stand at the same points share one place: "▲◇".
    std::vector<bool> drawn(m_stands.size());
    for (std::size_t i = 0; i < m_stands.size(); ++i) {
        if (drawn[i]) {
            continue;
        }
        const Stand &stand = m_stands[i];
        const QRect place(positionOf(stand.points) - 2 * Side, stand.below ? line - letters / 2 : 0, 4 * Side, letters);
        QString signs;
        for (std::size_t j = i; j < m_stands.size(); ++j) {
            if (m_stands[j].points == stand.points && m_stands[j].below == stand.below) {
                signs += m_stands[j].sign;
                drawn[j] = true;
            }
        }
        painter.setPen(stand.color);
        painter.drawText(place.translated(0, stand.below ? 0 : letters), Qt::AlignCenter, signs);
        if (!stand.below) {
            painter.drawText(place, Qt::AlignCenter, points(stand.points, m_decimals));
        }
    }
}

void ScoreScale::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = tokensOf(palette());
    const int letters = fontMetrics().height();
    const int line = 2 * letters + SmallGap;
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.sunken);
    painter.drawRoundedRect(QRect(Side, line - Thickness / 2, width() - 2 * Side, Thickness), 2, 2);
    painter.setPen(tokens.secondary);
    for (int i = 0; i <= Ticks; ++i) {
        const core::Points at = core::Points::thousandths(m_maximum.thousandths() * i / Ticks);
        const QRect place(positionOf(at) - 2 * Side, line + letters / 2, 4 * Side, letters + TinyGap);
        painter.drawText(place, Qt::AlignHCenter | Qt::AlignBottom, points(at, m_decimals));
    }
    drawStands(painter);
}

} // namespace ui
