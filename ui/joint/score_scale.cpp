// SPDX-License-Identifier: GPL-3.0-or-later
#include "score_scale.h"

#include "ui/look/palette.h"
#include "ui/words/number_words.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace ui {

namespace {

constexpr int LeastSide = 24;
constexpr int Thickness = 4;
constexpr int TickLength = 5;
constexpr int DotRadius = 5; ///< half of the agreed one

QFont strongFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

/// Into how many equal parts a maximum falls without odd numbers: 2,00 into four, 3,00 into three.
int partsOf(core::Points maximum)
{
    constexpr std::array Steps = {500, 250, 100};
    for (const int step : Steps) {
        for (const int parts : {4, 5, 3, 6, 2}) {
            if (maximum.thousandths() % parts == 0 && maximum.thousandths() / parts % step == 0) {
                return parts;
            }
        }
    }
    return 4;
}

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
    return {320, lineAt() + TickLength + TinyGap + fontMetrics().height() + 2};
}

/// Two lines of letters above: the points and the signs.
int ScoreScale::lineAt() const
{
    return 2 * fontMetrics().height() + TinyGap;
}

/// What its ends leave free: half of the longest words stands over each.
int ScoreScale::side() const
{
    const int words = QFontMetrics(strongFont(font())).horizontalAdvance(points(m_maximum, m_decimals));
    return std::max(LeastSide, words / 2 + TinyGap);
}

int ScoreScale::positionOf(core::Points points) const
{
    const auto whole = std::max<std::int64_t>(1, m_maximum.thousandths());
    return side() + static_cast<int>(points.thousandths() * (width() - 2 * side()) / whole);
}

std::vector<ScoreScale::Place> ScoreScale::places() const
{
    std::vector<Place> places;
    for (const Stand &stand : m_stands) {
        if (stand.kind == Kind::Agreed) {
            continue;
        }
        auto at = std::find_if(places.begin(), places.end(),
                               [&stand](const Place &place) { return place.points == stand.points; });
        if (at == places.end()) {
            at = places.insert(at, {stand.points, {}, positionOf(stand.points)});
        }
        at->stands.push_back(stand);
    }
    std::sort(places.begin(), places.end(), [](const Place &a, const Place &b) { return a.points < b.points; });
    const int room = QFontMetrics(strongFont(font())).horizontalAdvance(points(m_maximum, m_decimals)) + SmallGap;
    for (std::size_t i = 1; i < places.size(); ++i) { // no words over other words
        places[i].center = std::max(places[i].center, places[i - 1].center + room);
    }
    int most = width() - room / 2;
    std::for_each(places.rbegin(), places.rend(), [&most, room](Place &place) {
        place.center = std::min(place.center, most);
        most = place.center - room;
    });
    return places;
}

void ScoreScale::drawGap(QPainter &painter) const
{
    const Tokens &tokens = tokensOf(palette());
    const int line = lineAt();
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.sunken);
    painter.drawRoundedRect(QRect(side(), line - Thickness / 2, width() - 2 * side(), Thickness), 2, 2);
    const auto less = [](const Stand &a, const Stand &b) { return a.points < b.points; };
    std::vector<Stand> bodies;
    std::copy_if(m_stands.begin(), m_stands.end(), std::back_inserter(bodies),
                 [](const Stand &stand) { return stand.kind == Kind::Body; });
    if (bodies.size() < 2) {
        return;
    }
    const auto [low, high] = std::minmax_element(bodies.begin(), bodies.end(), less);
    QColor between = tokens.decides;
    between.setAlphaF(0.45F);
    painter.setBrush(between);
    painter.drawRect(QRect(QPoint(positionOf(low->points), line - Thickness / 2),
                           QPoint(positionOf(high->points), line + Thickness / 2 - 1)));
}

void ScoreScale::drawTicks(QPainter &painter) const
{
    const Tokens &tokens = tokensOf(palette());
    const int line = lineAt();
    const int parts = partsOf(m_maximum);
    for (int i = 0; i <= parts; ++i) {
        const core::Points at = core::Points::thousandths(m_maximum.thousandths() * i / parts);
        const int x = positionOf(at);
        painter.setPen(tokens.border);
        painter.drawLine(x, line + Thickness / 2 + 1, x, line + Thickness / 2 + TickLength);
        painter.setPen(tokens.secondary);
        const QRect place(x - 2 * side(), line + TickLength + TinyGap, 4 * side(), fontMetrics().height());
        painter.drawText(place, Qt::AlignHCenter | Qt::AlignTop, i == 0 ? QStringLiteral("0") : points(at, m_decimals));
    }
}

void ScoreScale::drawPlaces(QPainter &painter) const
{
    const int high = fontMetrics().height();
    painter.setFont(strongFont(font()));
    for (const Place &place : places()) {
        painter.setPen(place.stands.front().color);
        painter.drawText(QRect(place.center - 2 * side(), 0, 4 * side(), high), Qt::AlignCenter,
                         points(place.points, m_decimals));
        int signs = 0;
        for (const Stand &stand : place.stands) {
            signs += painter.fontMetrics().horizontalAdvance(stand.sign);
        }
        const bool aside = place.center != positionOf(place.points);
        int x = (aside ? place.center : positionOf(place.points)) - signs / 2;
        for (const Stand &stand : place.stands) {
            const int wide = painter.fontMetrics().horizontalAdvance(stand.sign);
            painter.setPen(stand.color);
            painter.drawText(QRect(x, high - 1, wide + 1, high), Qt::AlignCenter, stand.sign);
            x += wide;
        }
        if (aside) { // which point it is that stands beside its words
            painter.setPen(place.stands.front().color);
            painter.drawLine(place.center, lineAt() - Thickness, positionOf(place.points), lineAt());
        }
    }
}

void ScoreScale::drawAgreed(QPainter &painter) const
{
    for (const Stand &stand : m_stands) {
        if (stand.kind == Kind::Agreed) {
            painter.setPen(QPen(palette().color(QPalette::Base), 1.5));
            painter.setBrush(stand.color);
            painter.drawEllipse(QPoint(positionOf(stand.points), lineAt()), DotRadius, DotRadius);
        }
    }
}

void ScoreScale::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setFont(font());
    painter.setRenderHint(QPainter::Antialiasing);
    drawGap(painter);
    drawTicks(painter);
    drawPlaces(painter);
    drawAgreed(painter);
}

} // namespace ui

#include "moc_score_scale.cpp"
