// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_card.h"

#include "ui/look/palette.h"
#include "ui/scoring/level_row.h"

#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr int NaturalWidth = 360;
constexpr int LeastWidth = 200;

LevelLook lookOf(const RuleLevel &level)
{
    return {level, LevelLook::Kind::Shown, {}, !level.points.isEmpty()};
}

} // namespace

RuleCard::RuleCard(QWidget *parent) : QLabel(parent)
{
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void RuleCard::show(std::vector<RuleLevel> levels)
{
    m_levels = std::move(levels);
    QStringList lines;
    for (const RuleLevel &level : m_levels) {
        lines.append(level.points.isEmpty() ? level.words : QString(level.words + QStringLiteral(": ") + level.points));
    }
    setText(lines.join(u'\n'));
    updateGeometry();
}

void RuleCard::setEarned(int level)
{
    if (level != m_earned) {
        m_earned = level;
        update();
    }
}

int RuleCard::heightForWidth(int width) const
{
    int height = 0;
    for (const RuleLevel &level : m_levels) {
        height += levelHeight(*this, lookOf(level), width);
    }
    return height;
}

QSize RuleCard::sizeHint() const
{
    return {NaturalWidth, heightForWidth(NaturalWidth)};
}

QSize RuleCard::minimumSizeHint() const
{
    return {LeastWidth, FieldHeight};
}

void RuleCard::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokensOf(palette()).sunken);
    painter.drawRoundedRect(rect(), Radius, Radius);
    int top = 0;
    for (std::size_t i = 0; i < m_levels.size(); ++i) {
        const LevelLook look = lookOf(m_levels[i]);
        const QRect row(0, top, width(), levelHeight(*this, look, width()));
        drawLevel(painter, row, look, *this, static_cast<int>(i) == m_earned);
        top += row.height();
    }
}

} // namespace ui

#include "moc_rule_card.cpp"
