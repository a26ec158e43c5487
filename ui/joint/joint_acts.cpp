// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does on the page of the session.
#include "joint_page.h"

#include "core/access/permissions.h"
#include "ui/desk/when_done.h"
#include "ui/evidence/evidence_pane.h"
#include "ui/joint/agenda_model.h"
#include "ui/joint/joint_card.h"
#include "ui/look/tokens.h"
#include "ui/words/error_words.h"
#include "ui/words/label_words.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QtConcurrent>

#include <algorithm>

namespace ui {

/// Puts the item at the end of the list, for this person and until the program ends.
void JointPage::later()
{
    const AgendaItem item = m_card->item();
    move(1);
    if (std::find(m_putOff.begin(), m_putOff.end(), item) == m_putOff.end()) {
        m_putOff.push_back(item);
    }
    showPart();
    showCurrent();
}

void JointPage::enact(Act act)
{
    say({});
    whenDone(desk().enact(std::move(act)), this, [this](const core::Checked<std::vector<core::Receipt>> &receipts) {
        if (!receipts) {
            say(sentence(receipts.error().front(), language()));
            return;
        }
        m_card->forget();
        m_card->show(snapshot(), m_card->item());
        showButtons();
    });
}

void JointPage::settle()
{
    if (m_card->isWholeSheet()) {
        const QString agency = snapshot()->round.sheets[static_cast<std::size_t>(m_card->item().sheet)]->agency;
        enact([agency](const core::Round &whole, const core::Person &actor) {
            return core::settleSoleBody(whole, actor, agency, {});
        });
        return;
    }
    const auto ask = [this](const auto &request) {
        if (!request || request->reason.isEmpty()) {
            const core::Error missing{core::ErrorCode::ReasonMissing, {}, {}, {}};
            say(sentence(request ? missing : request.error(), language()));
            request ? m_card->focusReason() : m_card->focusValue();
            return;
        }
        enact([request = *request](const core::Round &whole, const core::Person &actor) {
            return core::settle(whole, actor, request, {});
        });
    };
    if (m_card->isVerdict()) {
        ask(m_card->verdict());
    } else {
        ask(m_card->mark());
    }
}

void JointPage::confirm()
{
    if (const auto item = current()) {
        enact([item](const core::Round &whole, const core::Person &actor) {
            return core::confirmSettled(whole, actor, {*item}, {actor});
        });
    }
}

void JointPage::confirmAll()
{
    enact([items = (m_next ? *m_next : m_agenda).waitingForMe](const core::Round &whole, const core::Person &actor) {
        return core::confirmSettled(whole, actor, items, {actor});
    });
}

void JointPage::settleAlike()
{
    enact([](const core::Round &whole, const core::Person &actor) { return core::settleAlike(whole, actor, {}); });
}

/// Enter alone never does anything here: it would sign too easily.
bool JointPage::actOnEnter(Qt::KeyboardModifiers modifiers)
{
    if (modifiers == (Qt::ControlModifier | Qt::ShiftModifier) && m_confirm->isEnabled()) {
        confirm();
    } else if (modifiers == Qt::ControlModifier && m_settle->isEnabled()) {
        settle();
    }
    return true;
}

bool JointPage::actOn(int key, Qt::KeyboardModifiers modifiers)
{
    modifiers &= ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        return actOnEnter(modifiers);
    }
    if (modifiers != Qt::NoModifier) {
        return false;
    }
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        move(key == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (key >= Qt::Key_1 && key <= Qt::Key_9) {
        return m_card->adopt(key - Qt::Key_0);
    }
    switch (key) {
    case Qt::Key_N:
    case Qt::Key_R:
        m_card->focusReason();
        return true;
    case Qt::Key_E:
        m_evidence->setFocus();
        return true;
    case Qt::Key_F6:
        m_list->hasFocus() ? m_card->focusValue() : m_list->setFocus();
        return true;
    default:
        return false;
    }
}

void JointPage::keyPressEvent(QKeyEvent *event)
{
    if (!actOn(event->key(), event->modifiers())) {
        Page::keyPressEvent(event);
    }
}

/// The list's own search by letters would take the page's keys.
bool JointPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (actOn(key->key(), key->modifiers())) {
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace ui
