// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the page of marks (LOOK, keys).
#include "scoring_page.h"

#include "ui/evidence/evidence_pane.h"
#include "ui/scoring/mark_field.h"
#include "ui/scoring/mark_form.h"
#include "ui/scoring/remarks.h"
#include "ui/scoring/scoring_head.h"

#include <QKeyEvent>
#include <QListView>
#include <QStackedWidget>

namespace ui {

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

bool ScoringPage::actOn(const QKeyEvent &event)
{
    const int key = event.key();
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        modifiers == (Qt::ControlModifier | Qt::ShiftModifier) ? commitBody() : saveAndNext();
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
    return actOnFigure(event.text()) || actOnLetter(key);
}

/// A choice's number chooses it; else figures are typed.
bool ScoringPage::actOnFigure(const QString &text)
{
    const bool figure = text.size() == 1 && (text[0].isDigit() || text[0] == u',' || text[0] == u'.');
    if (!figure || !m_form->isVisible()) {
        return false;
    }
    if (!m_form->pick(text[0].digitValue())) {
        m_form->field().type(text[0] == u'.' ? QStringLiteral(",") : text);
    }
    return true;
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
        if (m_form->spot().editable) {
            m_form->remarks().focusNote();
        }
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

void ScoringPage::keyPressEvent(QKeyEvent *event)
{
    if (!actOn(*event)) {
        Page::keyPressEvent(event);
    }
}

/// The list's own search by letters would take the page's keys, and what scrolls the form the rows'.
bool ScoringPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool ofList = watched == m_list && (key->key() == Qt::Key_PageUp || key->key() == Qt::Key_PageDown);
        if (!ofList && actOn(*key)) {
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace ui
