// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of marks goes from one mark to the next.
#include "scoring_page.h"

#include "core/access/permissions.h"
#include "core/dossier/mark_verbs.h"
#include "ui/desk/when_done.h"
#include "ui/evidence/evidence_pane.h"
#include "ui/look/fonts.h"
#include "ui/look/steady.h"
#include "ui/look/tokens.h"
#include "ui/scoring/mark_saver.h"
#include "ui/words/error_words.h"
#include "ui/words/label_words.h"
#include "ui/words/number_words.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>

#include <algorithm>

namespace ui {

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
        m_walks->button(static_cast<int>(m_listing.walk))->setChecked(true);
        (m_listing.onlyBlank ? m_blank : m_all)->setChecked(true);
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
    const QSignalBlocker quietly(m_choice);
    m_choice->clear();
    if (m_listing.walk == Walk::ByAgency) {
        for (const auto &sheet : round.sheets) {
            m_choice->addItem(sheet->name, sheet->position);
        }
    } else {
        for (int i = 0; i < round.componentCount(); ++i) {
            const core::Component &component = round.set->components[static_cast<std::size_t>(i)];
            if (!component.isComputed()
                && (m_listing.source != core::Round::Self || component.assessedBy == core::AssessedBy::Agency)) {
                m_choice->addItem(component.code + u' ' + component.title, i);
            }
        }
    }
    m_choice->setCurrentIndex(qMax(0, m_choice->findData(m_listing.at)));
    m_listing.at = m_choice->currentData().toInt();
    m_choice->setToolTip(m_choice->currentText());
}

void ScoringPage::list()
{
    const MarkSpot at = m_form->spot();
    m_listing.drafts.clear();
    for (const core::Draft &draft : m_saver->drafts()) {
        m_listing.drafts.emplace_back(snapshot()->round.sheetOf(draft.agency), draft.component);
    }
    m_model->show(snapshot()->round, m_listing);
    showCounts();
    const int row = m_model->rowOf(at.sheet, at.component);
    select(row >= 0 ? row : m_model->step(-1, 1));
    showCurrent();
}

void ScoringPage::showCounts()
{
    const int marks = m_model->marks();
    const int done = marks - m_model->blanks();
    m_progress->setMaximum(qMax(1, marks));
    m_progress->setValue(done);
    QString text = word({u"%1 / %2 đã chấm", u"%1 of %2 marked"}).arg(done).arg(marks);
    const core::Round &round = snapshot()->round;
    if (m_listing.walk == Walk::ByAgency) {
        const core::Sheet &sheet = *round.sheets[static_cast<std::size_t>(m_listing.at)];
        const core::Tally tally = core::Scorer(round).tally(sheet, m_listing.source);
        text += word({u" · tạm tính ", u" · so far "}) + points(tally.raw, round.set->decimals);
        const bool ofBody = m_listing.source != core::Round::Self;
        const bool committed = ofBody && sheet.commitment(m_listing.source - 1) != nullptr;
        text += committed ? word({u" · đã chốt điểm", u" · committed"}) : QString();
        const bool mayCommit = ofBody && !committed
            && core::permitted(snapshot()->viewer.role, core::Verb::Commit, core::Relation::OwnBody, sheet.phase);
        m_commit->setText(word({u"&Chốt điểm của %1", u"&Commit %1 scores"}).arg(round.sourceCode(m_listing.source)));
        m_commit->setVisible(mayCommit && m_model->blanks() == 0);
    } else {
        m_commit->hide();
    }
    m_progressText->setText(text);
    m_all->setText(word({u"Tất cả %1", u"All %1"}).arg(marks));
    m_blank->setText(word({u"Còn trống %1", u"Blank %1"}).arg(m_model->blanks()));
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

void ScoringPage::changeChoice()
{
    m_saver->saveOrKeep();
    m_listing.at = m_choice->currentData().toInt();
    m_choice->setToolTip(m_choice->currentText());
    list();
}

void ScoringPage::changeFilter()
{
    m_listing.onlyBlank = m_blank->isChecked();
    list();
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
    say({});
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

void ScoringPage::moveAgency(int by)
{
    const int wanted = m_choice->currentIndex() + by;
    if (wanted >= 0 && wanted < m_choice->count()) {
        m_choice->setCurrentIndex(wanted);
    }
}

void ScoringPage::nextPane()
{
    if (m_list->hasFocus()) {
        m_form->focusFirst();
    } else if (!m_evidence->isHidden() && m_form->isAncestorOf(focusWidget())) {
        m_evidence->setFocus();
    } else {
        m_list->setFocus();
    }
}

void ScoringPage::toggleEvidence()
{
    const bool narrow = width() < NarrowBelow;
    const bool shown = !m_evidence->isHidden();
    if (narrow) {
        m_evidence->setVisible(!shown);
        m_scroll->setVisible(shown);
    }
    if (narrow && shown) {
        m_list->setFocus();
    } else {
        m_evidence->setFocus();
    }
}

} // namespace ui
