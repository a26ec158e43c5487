// SPDX-License-Identifier: GPL-3.0-or-later
#include "phase_strip.h"

#include "ui/look/palette.h"
#include "ui/words/label_words.h"

#include <QPainter>

#include <vector>

namespace ui {

using core::Phase;

namespace {

constexpr int Sides = 10;
constexpr int Ends = 5;

} // namespace

PhaseStrip::PhaseStrip(Language language, QWidget *parent) : QWidget(parent), m_language(language)
{
    setObjectName(QStringLiteral("phases"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PhaseStrip::show(Phase phase)
{
    m_phase = phase;
    QStringList all;
    for (const Part &part : parts(false)) {
        all.append(part.text);
    }
    setAccessibleName(Phrase{u"Giai đoạn: ", u"Phase: "}.in(m_language) + label(phase, m_language));
    setToolTip(all.join(QStringLiteral(" · ")));
    updateGeometry();
    update();
}

/// Approval is a phase of few rounds: it is shown while it lasts.
std::vector<PhaseStrip::Part> PhaseStrip::parts(bool compact) const
{
    std::vector<Part> parts;
    for (int i = 0; i <= static_cast<int>(Phase::Published); ++i) {
        const auto phase = static_cast<Phase>(i);
        const int away = i - static_cast<int>(m_phase);
        if ((phase == Phase::Approval && m_phase != phase) || (compact && (away < -1 || away > 1))) {
            continue;
        }
        parts.push_back(
            {phase, away < 0 ? QString(label(phase, m_language) + QStringLiteral(" ✓")) : label(phase, m_language)});
    }
    return parts;
}

QFont PhaseStrip::fontOf(const Part &part) const
{
    QFont font = this->font();
    font.setWeight(part.phase == m_phase ? QFont::DemiBold : QFont::Normal);
    return font;
}

int PhaseStrip::widthOf(const Part &part) const
{
    return QFontMetrics(fontOf(part)).horizontalAdvance(part.text) + 2 * Sides;
}

int PhaseStrip::widthOf(const std::vector<Part> &parts) const
{
    int width = 0;
    for (const Part &part : parts) {
        width += widthOf(part);
    }
    return width;
}

int PhaseStrip::fullWidth() const
{
    return widthOf(parts(false));
}

void PhaseStrip::setCompact(bool compact)
{
    if (m_compact != compact) {
        m_compact = compact;
        updateGeometry();
        update();
    }
}

QSize PhaseStrip::sizeHint() const
{
    return {widthOf(parts(m_compact)), fontMetrics().height() + 2 * Ends};
}

void PhaseStrip::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int left = 0;
    for (const Part &part : parts(m_compact)) {
        const QRect rect(left, 0, widthOf(part), height());
        if (part.phase == m_phase) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(tokens.accentSoft);
            painter.drawRoundedRect(rect, Radius, Radius);
        }
        painter.setFont(fontOf(part));
        painter.setPen(part.phase < m_phase ? tokens.agreed : part.phase == m_phase ? tokens.accent : tokens.secondary);
        painter.drawText(rect, Qt::AlignCenter, part.text);
        left += rect.width();
    }
}

} // namespace ui

#include "moc_phase_strip.cpp"
