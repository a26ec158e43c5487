// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of marks goes from one mark to the next.
#include "scoring_page.h"

#include "ui/evidence/evidence_pane.h"
#include "ui/scoring/mark_field.h"
#include "ui/scoring/mark_saver.h"
#include "ui/scoring/remarks.h"
#include "ui/scoring/scoring_head.h"
#include "ui/scoring/sheet_words.h"
#include "ui/scoring/strip.h"
#include "ui/words/error_words.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

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
    if (m_listing.walk == Walk::ByAgency) {
        for (const auto &sheet : round.sheets) {
            choices.push_back({sheet->position, sheet->name});
        }
    } else {
        for (int i = 0; i < round.componentCount(); ++i) {
            const core::Component &component = round.set->components[static_cast<std::size_t>(i)];
            if (!component.isComputed()
                && (m_listing.source != core::Round::Self || component.assessedBy == core::AssessedBy::Agency)) {
                choices.push_back({i, component.code + u' ' + component.title});
            }
        }
    }
    m_listing.at = m_head->showChoices(choices, m_listing.at);
}

void ScoringPage::list()
{
    const MarkSpot at = m_form->spot();
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
    const MarkSpot at = m_form->spot();
    m_listing.walk = walk;
    m_listing.at = walk == Walk::ByAgency ? qMax(0, at.sheet) : qMax(0, at.component);
    fillChoice();
    list();
}

/// The same component of another agency, where it has it; else the other way round.
void ScoringPage::changeChoice(int at)
{
    m_saver->saveOrKeep();
    const MarkSpot before = m_form->spot();
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
    const MarkSpot &at = m_form->spot();
    if (line != nullptr && line->sheet == at.sheet && line->component == at.component) {
        return;
    }
    m_saver->saveOrKeep();
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

void ScoringPage::saveAndNext()
{
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
    if (next >= 0 && next != row) {
        select(next);
    } else {
        move(1);
    }
    refocus(byPoints);
}

void ScoringPage::skip()
{
    const int row = m_list->currentIndex().row();
    const int next = m_model->nextBlank(row);
    next >= 0 && next != row ? select(next) : move(1);
    refocus(false);
}

/// Who enters numbers goes on with numbers; who enters what the rule asks for, with that.
void ScoringPage::refocus(bool byPoints)
{
    if (byPoints) {
        m_form->field().focusPoints();
    } else {
        m_form->focusFirst();
    }
}

void ScoringPage::nextPane()
{
    if (m_list->hasFocus()) {
        m_form->focusFirst();
    } else if (m_evidence->isVisible() && m_form->isAncestorOf(focusWidget())) {
        m_evidence->setFocus();
    } else {
        m_list->setFocus();
    }
}

void ScoringPage::toggleEvidence()
{
    if (m_narrow) {
        showSide(m_stack->currentWidget() != m_evidence);
    } else if (m_evidence->isAncestorOf(focusWidget())) {
        m_list->setFocus();
    } else {
        m_evidence->setFocus();
    }
}

/// Where the window is narrow.
void ScoringPage::showSide(bool evidence)
{
    m_sides->button(evidence ? 1 : 0)->setChecked(true);
    m_stack->setCurrentWidget(evidence ? static_cast<QWidget *>(m_evidence) : m_scroll);
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
        m_stack->setCurrentWidget(m_scroll);
    } else {
        m_panes->addWidget(m_evidence);
        m_evidence->setVisible(true);
    }
}

bool ScoringPage::actOn(const QKeyEvent &event)
{
    const int key = event.key();
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (modifiers == (Qt::ControlModifier | Qt::ShiftModifier)) {
            commitBody();
        } else {
            saveAndNext();
        }
        return true;
    }
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        const int by = key == Qt::Key_Up ? -1 : 1;
        (modifiers & Qt::AltModifier) != 0 ? m_head->step(by) : move(by);
        return true;
    }
    if (modifiers != Qt::NoModifier) {
        return false;
    }
    const QString text = event.text();
    const bool figure = text.size() == 1 && (text[0].isDigit() || text[0] == u',' || text[0] == u'.');
    if (figure && m_form->isVisible()) {
        if (!m_form->pick(text[0].digitValue())) {
            m_form->field().type(text[0] == u'.' ? QStringLiteral(",") : text);
        }
        return true;
    }
    return actOnLetter(key);
}

bool ScoringPage::actOnLetter(int key)
{
    switch (key) {
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        move(key == Qt::Key_PageUp ? -1 : 1);
        return true;
    case Qt::Key_Space:
        return m_form->takeProposal();
    case Qt::Key_N:
        m_form->remarks().focusNote();
        return true;
    case Qt::Key_A:
        if (m_form->spot().editable) {
            m_form->field().chooseNext();
        }
        return true;
    case Qt::Key_E:
        toggleEvidence();
        return true;
    case Qt::Key_F6:
        nextPane();
        return true;
    case Qt::Key_Escape:
        m_list->setFocus();
        return true;
    default:
        return false;
    }
}

} // namespace ui
