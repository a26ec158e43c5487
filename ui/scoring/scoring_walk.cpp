// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of marks goes from one mark to the next.
#include "scoring_page.h"

#include "ui/evidence/evidence_pane.h"
#include "ui/scoring/fact_pane.h"
#include "ui/scoring/mark_field.h"
#include "ui/scoring/mark_saver.h"
#include "ui/scoring/scoring_head.h"
#include "ui/scoring/sheet_words.h"
#include "ui/scoring/strip.h"
#include "ui/words/error_words.h"

#include <QButtonGroup>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace ui {

namespace {

constexpr int NarrowBelow = 1180; ///< there the evidence takes the form's place when it is asked for

} // namespace

void ScoringPage::goTo(const Place &place)
{
    m_wanted = place;
    if (snapshot() == nullptr || !isVisible()) {
        return;
    }
    const core::Round &round = snapshot()->round;
    const int sheet = round.sheetOf(place.agency);
    const int component = place.component.isEmpty() ? -1 : round.set->component(place.component);
    m_saver->saveOrKeep();
    if (sheet >= 0) {
        m_listing.walk = Walk::ByAgency;
        m_listing.at = sheet;
    } else if (component >= 0) {
        m_listing.walk = Walk::ByComponent;
        m_listing.at = component;
    }
    if (sheet >= 0 || component >= 0) {
        m_listing.onlyBlank = place.only == Only::Blank;
        m_head->showWalk(m_listing.walk);
        m_head->showOnlyBlank(m_listing.onlyBlank);
        fillChoice();
        list();
    }
    m_wanted = {};
    if (sheet >= 0 && component >= 0) {
        select(m_model->rowOf(sheet, component));
    } else {
        select(m_model->step(-1, 1));
    }
}

/// The agencies, or the components that people mark, in the round's order.
void ScoringPage::fillChoice()
{
    const core::Round &round = snapshot()->round;
    std::vector<ScoringHead::Choice> choices;
    m_head->offerFacts(std::any_of(round.sheets.begin(), round.sheets.end(),
                                   [this](const auto &sheet) { return mayEnterFacts(*snapshot(), *sheet); }));
    if (m_listing.walk == Walk::ByAgency) {
        for (const auto &sheet : round.sheets) {
            choices.push_back({sheet->position, sheet->name, sheet->isAssigned(m_listing.person)});
        }
        std::stable_partition(choices.begin(), choices.end(), [](const auto &choice) { return choice.assigned; });
    } else {
        for (int i = 0; i < round.componentCount(); ++i) {
            const core::Component &component = round.set->components[static_cast<std::size_t>(i)];
            const bool marked = !component.isComputed()
                && (m_listing.source != core::Round::Self || component.assessedBy == core::AssessedBy::Agency);
            if (byFact() ? core::takesFact(component) : marked) {
                choices.push_back({i, component.code + u' ' + component.title});
            }
        }
    }
    m_listing.at = m_head->showChoices(choices, m_listing.at);
}

MarkSpot ScoringPage::spotNow() const
{
    return byFact() ? m_facts->spot() : m_form->spot();
}

void ScoringPage::list()
{
    const MarkSpot at = spotNow();
    m_listing.drafts.clear();
    m_listing.collisions.clear();
    for (const core::Draft &draft : m_saver->drafts()) {
        m_listing.drafts.emplace_back(snapshot()->round.sheetOf(draft.agency), draft.component);
    }
    for (const MarkSpot &spot : m_saver->collisions()) {
        m_listing.collisions.emplace_back(spot.sheet, spot.component);
    }
    m_model->show(snapshot()->round, m_listing);
    showProgress();
    const int row = m_model->rowOf(at.sheet, at.component);
    select(row >= 0 ? row : m_model->step(-1, 1));
    showCurrent();
}

void ScoringPage::showProgress()
{
    const core::Round &round = snapshot()->round;
    ScoringHead::Progress progress{m_model->marks(), m_model->blanks(), {}, {}};
    Completion completion;
    if (m_listing.walk == Walk::ByAgency) {
        const core::Sheet &sheet = *round.sheets[static_cast<std::size_t>(m_listing.at)];
        progress.provisional = provisionalSums(round, sheet, m_listing.source, language());
        progress.group = round.set->groups[static_cast<std::size_t>(sheet.group)].code;
        if (progress.blanks == 0) {
            completion = completionOf(*snapshot(), sheet, progress.marks, language());
        }
    }
    m_head->showProgress(progress);
    m_complete->say(completion.sentence, Tone::Agreed);
    m_commit->setText(word({u"Chốt điểm của %1", u"Commit %1 scores"}).arg(round.sourceCode(m_listing.source)));
    m_commit->setVisible(completion.mayCommit);
    m_commit->setDefault(completion.mayCommit);
    m_next->setDefault(!completion.mayCommit); // one primary button
}

void ScoringPage::changeWalk(Walk walk)
{
    m_saver->saveOrKeep();
    m_facts->saveOrKeep();
    const MarkSpot at = spotNow();
    m_listing.walk = walk;
    m_listing.at = walk == Walk::ByAgency ? qMax(0, at.sheet) : qMax(0, at.component);
    if (byFact()) {
        m_form->leave();
    }
    fillChoice();
    list();
    select(m_model->rowOf(at.sheet, at.component));
}

/// The secretary reads a mark that goes by a shared figure, and enters that.
void ScoringPage::enterFact()
{
    const MarkSpot at = m_form->spot();
    m_head->showWalk(Walk::ByFact);
    changeWalk(Walk::ByFact);
    select(m_model->rowOf(at.sheet, at.component));
    m_facts->focusFirst();
}

/// The same component of another agency, where it has it; else the other way round.
void ScoringPage::changeChoice(int at)
{
    m_saver->saveOrKeep();
    const MarkSpot before = spotNow();
    m_listing.at = at;
    list();
    const bool byAgency = m_listing.walk == Walk::ByAgency;
    select(m_model->rowOf(byAgency ? at : before.sheet, byAgency ? before.component : at));
}

void ScoringPage::changeFilter(bool onlyBlank)
{
    m_listing.onlyBlank = onlyBlank;
    if (snapshot() != nullptr) {
        list();
    }
}

/// Leaving a line saves what was typed on it.
void ScoringPage::changeRow()
{
    const MarkLine *line = m_model->line(m_list->currentIndex().row());
    const MarkSpot at = spotNow();
    if (line != nullptr && line->sheet == at.sheet && line->component == at.component) {
        return;
    }
    m_saver->saveOrKeep();
    m_facts->saveOrKeep();
    showCurrent();
}

void ScoringPage::select(int row)
{
    if (row >= 0 && row < m_model->rowCount()) {
        m_list->setCurrentIndex(m_model->index(row));
        m_list->scrollTo(m_model->index(row));
    }
}

void ScoringPage::move(int by)
{
    select(m_model->step(m_list->currentIndex().row(), by));
}

void ScoringPage::goOn(int next, int row)
{
    if (next >= 0 && next != row) {
        select(next);
    } else {
        move(1);
    }
}

void ScoringPage::saveFactAndNext()
{
    const int row = m_list->currentIndex().row();
    const int next = m_model->nextBlank(row);
    if (m_facts->save()) {
        goOn(next, row);
        m_facts->focusFirst();
    }
}

void ScoringPage::saveAndNext()
{
    if (byFact()) {
        saveFactAndNext();
        return;
    }
    if (m_form->isHidden() || !m_form->spot().editable) {
        move(1);
        return;
    }
    const auto wanted = m_form->wanted();
    if (!wanted) {
        m_saver->keepDraft();
        m_form->complain(sentence(wanted.error(), language()));
        return;
    }
    if (m_saver->isCollided()) {
        return; // one of the two values is chosen first
    }
    const int row = m_list->currentIndex().row();
    const int next = m_model->nextBlank(row);
    const bool byPoints = m_form->field().pointsHaveFocus();
    if (m_form->isDirty() || *wanted != m_form->shown()) {
        m_form->complain({});
        m_saver->save(*wanted);
    }
    goOn(next, row);
    refocus(byPoints);
}

void ScoringPage::skip()
{
    const int row = m_list->currentIndex().row();
    goOn(m_model->nextBlank(row), row);
    refocus(false);
}

/// Who enters numbers goes on with numbers; who enters what the rule asks for, with that.
void ScoringPage::refocus(bool byPoints)
{
    if (byFact()) {
        m_facts->focusFirst();
    } else if (byPoints) {
        m_form->field().focusPoints();
    } else {
        m_form->focusFirst();
    }
}

/// Where the window is narrow.
void ScoringPage::showSide(bool evidence)
{
    m_sides->button(evidence ? 1 : 0)->setChecked(true);
    m_stack->setCurrentWidget(evidence ? static_cast<QWidget *>(m_evidence) : (byFact() ? m_factScroll : m_scroll));
    (evidence ? static_cast<QWidget *>(m_evidence) : m_list)->setFocus();
}

void ScoringPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool narrow = width() < NarrowBelow;
    if (narrow == m_narrow) {
        return;
    }
    m_narrow = narrow;
    m_tabs->setVisible(narrow);
    m_sides->button(0)->setChecked(true);
    if (narrow) {
        m_stack->addWidget(m_evidence);
        m_stack->setCurrentWidget(byFact() ? m_factScroll : m_scroll);
    } else {
        m_panes->addWidget(m_evidence);
        m_evidence->setVisible(true);
    }
}

} // namespace ui
