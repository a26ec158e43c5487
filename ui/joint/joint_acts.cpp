// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does on the page of the session.
#include "joint_page.h"

#include "ui/desk/when_done.h"
#include "ui/joint/batch_dialog.h"
#include "ui/joint/joint_card.h"
#include "ui/joint/joint_foot.h"
#include "ui/joint/joint_queue.h"
#include "ui/joint/put_off.h"
#include "ui/joint/side_pane.h"
#include "ui/joint/tab_row.h"
#include "ui/joint/typed_items.h"
#include "ui/words/error_words.h"

#include <QKeyEvent>
#include <QListView>
#include <QScrollArea>
#include <QSettings>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

/// The act, refused where somebody else has agreed on the item since the person began.
template <class Request>
Act settling(const Request &request, const AgendaItem &item, const Seen &seen)
{
    return [=](const core::Round &whole, const core::Person &actor) -> core::Checked<std::vector<core::Command>> {
        if (seenOf(whole, item) != seen) {
            return tl::unexpected(core::Problems{{core::ErrorCode::Conflict, {}, {}, {}}});
        }
        return core::settle(whole, actor, request, {});
    };
}

} // namespace

/// What the act changed is shown, and what was typed counts as saved, only once it is.
void JointPage::enact(const Act &act)
{
    say({});
    m_isActing = true;
    m_confirmsNext.reset();
    whenDone(desk().enact(act), this, [this](const core::Checked<std::vector<core::Receipt>> &receipts) {
        m_isActing = false;
        const bool collided = !receipts && receipts.error().front().code == core::ErrorCode::Conflict;
        if (!receipts && !collided) {
            say(sentence(receipts.error().front(), language()));
        } else if (receipts) {
            m_card->forget();
            m_typed->forget(m_card->item());
            if (!m_isPresenting && m_card->isAncestorOf(focusWidget())) {
                m_queue->setFocus(); // done with: the next key is no letter of its reason
            }
        }
        showCurrent();
        if (receipts && std::exchange(m_confirmsNext, std::nullopt) == m_card->item()) {
            confirm();
        }
    });
}

void JointPage::keepPutOff() const
{
    QSettings().setValue(m_putOffKey, writtenPutOff(m_queue->allPutOff(), snapshot()->round));
}

void JointPage::settle()
{
    if (m_card->matter() == nullptr || m_foot->next() != JointFoot::Next::Settle) {
        return;
    }
    const Matter &matter = *m_card->matter();
    if (matter.isWholeSheet()) {
        enact([agency = matter.sheet().agency](const core::Round &whole, const core::Person &actor) {
            return core::settleSoleBody(whole, actor, agency, {});
        });
        return;
    }
    const auto ask = [this, &matter](const auto &request) {
        if (!request || request->reason.isEmpty()) {
            const core::Error missing{core::ErrorCode::ReasonMissing, {}, {}, {}};
            say(sentence(request ? missing : request.error(), language()));
            request ? m_card->focusReason() : m_card->focusValue();
            return;
        }
        enact(settling(*request, matter.item(), m_card->seen()));
    };
    if (matter.isVerdict()) {
        ask(m_card->verdict());
    } else {
        ask(m_card->mark());
    }
}

/// What was ordered while the item is still being agreed on follows once it is, and is given up where it is refused.
void JointPage::confirm()
{
    if (m_isActing) {
        m_confirmsNext = m_card->item();
    } else if (m_foot->next() == JointFoot::Next::Confirm) {
        enact([items = mine()](const core::Round &whole, const core::Person &actor) {
            return core::confirmSettled(whole, actor, items, {actor});
        });
    }
}

void JointPage::reserve(const QString &body, const QString &text)
{
    const Matter &matter = *m_card->matter();
    const core::ReservationRequest request{
        {matter.sheet().agency, matter.component().code, matter.item().document}, body, text};
    enact([request](const core::Round &whole, const core::Person &actor) {
        return core::reserve(whole, actor, request);
    });
}

/// Shows first what it is about.
void JointPage::ask(const Batch &batch, const Act &act)
{
    auto *dialog = new BatchDialog(batch, language(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, act] { enact(act); });
    dialog->open();
}

void JointPage::confirmAll()
{
    const auto items = m_queue->latest().waitingForMe;
    ask(confirmBatch(snapshot(), items, language()), [items](const core::Round &whole, const core::Person &actor) {
        return core::confirmSettled(whole, actor, items, {actor});
    });
}

/// Exactly what was listed, or nothing.
void JointPage::settleAlike()
{
    const auto items = m_queue->latest().alikeItems;
    const auto act = [items](const core::Round &whole,
                             const core::Person &actor) -> core::Checked<std::vector<core::Command>> {
        if (alikeItemsOf(whole) != items) {
            return tl::unexpected(core::Problems{{core::ErrorCode::Conflict, {}, {}, {}}});
        }
        return core::settleAlike(whole, actor, {});
    };
    ask(alikeBatch(snapshot(), items, language()), act);
}

void JointPage::actOnEmpty()
{
    if (m_queue->latest().alike > 0) {
        settleAlike();
    } else {
        Q_EMIT placeWanted({PageKind::Results, {}, {}, {}, Only::All});
    }
}

/// Enter alone never does anything here: it would sign too easily.
bool JointPage::actOnEnter(Qt::KeyboardModifiers modifiers)
{
    if (modifiers == (Qt::ControlModifier | Qt::ShiftModifier)) {
        confirm();
    } else if (modifiers == Qt::ControlModifier) {
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
        m_queue->move(key == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (key >= Qt::Key_1 && key <= Qt::Key_9) {
        return m_card->adopt(key - Qt::Key_0);
    }
    return turnTo(key);
}

/// The keys that move the eye or the focus and change nothing.
bool JointPage::turnTo(int key)
{
    switch (key) {
    case Qt::Key_N:
    case Qt::Key_R:
        m_card->focusReason();
        m_scroll->ensureWidgetVisible(focusWidget());
        return true;
    case Qt::Key_G:
        if (m_card->adoptKeys().isEmpty()) {
            return false;
        }
        showMiddle();
        m_card->focusValue();
        m_scroll->ensureWidgetVisible(focusWidget());
        return true;
    case Qt::Key_B:
        return m_foot->askForReservation();
    case Qt::Key_E:
    case Qt::Key_H:
        m_tabs->setCurrent(key == Qt::Key_E ? 1 : 2);
        chooseTab(m_tabs->current());
        m_side->setFocus();
        return true;
    case Qt::Key_F5:
        setPresenting(!m_isPresenting);
        return true;
    case Qt::Key_Escape:
        if (m_isPresenting) {
            setPresenting(false);
        } else {
            m_tabs->setCurrent(0);
            showMiddle();
            m_queue->setFocus();
        }
        return true;
    case Qt::Key_F6:
        m_queue->list().hasFocus() ? m_card->focusValue() : m_queue->setFocus();
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

/// The lists' own search by letters would take the page's keys; those beside the card keep only their arrows.
bool JointPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isArrow = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
        if ((watched == &m_queue->list() || !isArrow) && actOn(key->key(), key->modifiers())) {
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace ui
