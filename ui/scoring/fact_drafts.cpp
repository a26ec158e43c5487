// SPDX-License-Identifier: GPL-3.0-or-later
// How what is typed for a shared figure outlives a power cut; the pane itself is in fact_pane.cpp.
#include "fact_pane.h"

#include "ui/scoring/rule_inputs.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>

#include <algorithm>

namespace ui {

void FactPane::edit()
{
    m_isHandedOver = false;    // nobody else sat down after all
    if (!m_timer.isActive()) { // who types on and on is not to lose more than who pauses
        m_timer.start();
    }
    showGiven();
}

std::vector<core::Draft>::const_iterator FactPane::draftAt(const core::Draft &draft) const
{
    return std::find_if(m_drafts.begin(), m_drafts.end(), [&draft](const core::Draft &one) {
        return one.agency == draft.agency && one.component == draft.component;
    });
}

/// Of the spot, as it is typed.
core::Draft FactPane::draft() const
{
    const QJsonObject text{{QStringLiteral("inputs"), m_inputs->typed()}, {QStringLiteral("paper"), m_paper->text()}};
    return {m_desk.snapshot() == nullptr ? 0 : m_desk.snapshot()->viewer.number,
            sheet().agency,
            core::Draft::OfFact,
            m_spot.component,
            QString::fromUtf8(QJsonDocument(text).toJson(QJsonDocument::Compact)),
            0};
}

void FactPane::retype(const QString &text)
{
    const QJsonObject typed = QJsonDocument::fromJson(text.toUtf8()).object();
    m_inputs->retype(typed[QStringLiteral("inputs")].toString());
    m_paper->setText(typed[QStringLiteral("paper")].toString());
}

void FactPane::keepDraft()
{
    m_timer.stop();
    if (!isDirty()) {
        return;
    }
    core::Draft typed = draft();
    if (const auto before = draftAt(typed); before == m_drafts.end()) {
        m_drafts.push_back(typed);
    } else {
        m_drafts[static_cast<std::size_t>(before - m_drafts.begin())] = typed;
    }
    m_keeper.keep(typed);
}

void FactPane::dropDraft(core::Draft draft)
{
    const auto found = draftAt(draft);
    if (found == m_drafts.end()) {
        return;
    }
    if (found - m_drafts.begin() < m_broughtBack) {
        --m_broughtBack;
    }
    m_drafts.erase(found);
    draft.text.clear();
    m_keeper.keep(draft);
}

void FactPane::saveOrKeep()
{
    if (m_spot.sheet < 0 || m_isHandedOver) {
        return;
    }
    if (!isDirty()) {
        m_timer.stop();
    } else if (!save()) {
        keepDraft();
    }
}

void FactPane::handOver()
{
    keepDraft();
    saveOrKeep();
    m_isHandedOver = true;
}

void FactPane::fetchDrafts()
{
    m_timer.stop();
    m_spot = {}; // what another person typed is not this one's to see
    m_lastPaper.clear();
    m_isHandedOver = false;
    m_drafts.clear();
    m_broughtBack = 0;
    m_keeper.fetch();
}

void FactPane::takeDrafts(std::vector<core::Draft> drafts)
{
    m_drafts = std::move(drafts);
    std::erase_if(m_drafts, [](const core::Draft &one) { return one.source != core::Draft::OfFact; });
    m_broughtBack = static_cast<int>(m_drafts.size());
    Q_EMIT draftsFetched();
}

} // namespace ui
