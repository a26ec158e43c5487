// SPDX-License-Identifier: GPL-3.0-or-later
#include "mark_saver.h"

#include "core/base/calendar.h"
#include "core/dossier/mark_verbs.h"
#include "core/model/round_rows.h"
#include "ui/desk/when_done.h"
#include "ui/scoring/mark_field.h"

#include <algorithm>
#include <utility>

namespace ui {

namespace {

bool isSame(const core::Draft &a, const core::Draft &b)
{
    return a.agency == b.agency && a.component == b.component && a.source == b.source;
}

auto find(const std::vector<core::Draft> &drafts, const core::Draft &draft)
{
    return std::find_if(drafts.begin(), drafts.end(), [&draft](const core::Draft &one) { return isSame(one, draft); });
}

} // namespace

MarkSaver::MarkSaver(Desk &desk, MarkForm &form, Language language, QObject *parent)
    : QObject(parent), m_desk(desk), m_form(form), m_language(language), m_keeper(desk)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(DraftKeeper::After);
    connect(&m_timer, &QTimer::timeout, this, &MarkSaver::keepDraft);
    connect(&m_keeper, &DraftKeeper::answered, this, &MarkSaver::showState);
    connect(&m_keeper, &DraftKeeper::fetched, this,
            [this](const std::vector<core::Draft> &drafts) { takeDrafts(drafts); });
    connect(&m_form, &MarkForm::edited, this, [this] {
        m_isHandedOver = false;    // nobody else sat down after all
        if (!m_timer.isActive()) { // who types on and on is not to lose more than who pauses
            m_timer.start();
        }
        showState();
    });
    connect(&m_form, &MarkForm::finished, this, &MarkSaver::saveOrKeep);
}

core::Draft MarkSaver::typed() const
{
    const MarkSpot &spot = m_form.spot();
    const int person = m_desk.snapshot() == nullptr ? 0 : m_desk.snapshot()->viewer.number;
    return {person, m_form.agency(), spot.source, spot.component, m_form.draft(), 0};
}

bool MarkSaver::dropDraft(const core::Draft &draft)
{
    const auto found = find(m_drafts, draft);
    if (found == m_drafts.end()) {
        return false;
    }
    if (found - m_drafts.begin() < m_broughtBack) {
        --m_broughtBack;
    }
    m_drafts.erase(found);
    return true;
}

void MarkSaver::removeDraft(core::Draft draft)
{
    draft.text.clear();
    m_keeper.keep(draft);
}

void MarkSaver::tryAgain()
{
    const int person = m_desk.snapshot() == nullptr ? 0 : m_desk.snapshot()->viewer.number;
    m_keeper.tryAgain();
    for (Pending &one : std::exchange(m_refused, {})) {
        if (one.typed.person != person) {
            m_refused.push_back(std::move(one)); // its author's turn will come
        } else if (lastAt(one.spot) == nullptr) {
            dropDraft(one.typed);
            send(std::move(one));
        }
    }
}

void MarkSaver::saveOrKeep()
{
    if (m_form.spot().sheet < 0 || m_isHandedOver) {
        return;
    }
    if (!m_form.isDirty()) {
        m_timer.stop();
        if (m_form.spot().editable && lastAt(m_form.spot()) == nullptr && dropDraft(typed())) {
            removeDraft(typed()); // typed, and taken back by hand
        }
        return;
    }
    const auto wanted = m_form.wanted();
    if (wanted && !isCollided()) {
        save(*wanted);
    } else {
        keepDraft();
    }
}

void MarkSaver::save(const std::optional<core::MarkRow> &wanted)
{
    m_timer.stop();
    // What is on its way stands by the time this one arrives: the desk does what is asked in order.
    const MarkSpot spot = m_form.spot();
    const Pending *before = lastAt(spot);
    const auto shown = before == nullptr ? m_form.shown() : before->wanted;
    const bool keptBefore = before != nullptr && before->isKept;
    const core::Draft draft = typed();
    if (wanted == shown) {
        settleDouble(draft);
        return;
    }
    std::erase_if(m_refused, [&spot](const Pending &one) { return ui::isSame(one.spot, spot); });
    send({spot, shown, wanted, draft, dropDraft(draft) || keptBefore});
}

/// What is typed stands already, or is on its way: its draft goes, or goes with it.
void MarkSaver::settleDouble(const core::Draft &draft)
{
    if (!dropDraft(draft)) {
        return;
    }
    const auto same = std::find_if(m_pending.rbegin(), m_pending.rend(),
                                   [this](const Pending &one) { return one.spot == m_form.spot(); });
    if (same == m_pending.rend()) {
        removeDraft(draft);
    } else {
        same->isKept = true;
    }
}

void MarkSaver::send(Pending pending)
{
    const auto act = [shown = pending.shown, wanted = pending.wanted](const core::Round &whole,
                                                                      const core::Person &actor) {
        return core::enterMark(whole, actor, shown, wanted);
    };
    const MarkSpot spot = pending.spot;
    const bool blank = !pending.wanted || pending.wanted->mark.state == core::MarkState::Blank;
    m_pending.push_back(std::move(pending));
    Q_EMIT saving(spot, blank);
    showState();
    whenDone(m_desk.enact(act), this,
             [this](const core::Checked<std::vector<core::Receipt>> &receipts) { answer(receipts); });
}

void MarkSaver::answer(const core::Checked<std::vector<core::Receipt>> &receipts)
{
    const Pending done = m_pending.front();
    m_pending.erase(m_pending.begin());
    const bool stillHere = m_desk.snapshot()->viewer.number == done.typed.person;
    if (receipts) {
        settleDraft(done);
        if (stillHere && !receipts->empty()) {
            std::erase_if(m_saved, [&done](const Saved &one) { return ui::isSame(one.spot, done.spot); });
            m_saved.push_back({done.spot, receipts->back().at});
        }
        showState();
        Q_EMIT saved(done.spot);
        return;
    }
    if (isOfTheDisk(receipts.error().front().code)) {
        m_refused.push_back(done);
        m_refused.back().isKept = true;
    }
    if (!stillHere) {
        return; // its author finds it among the drafts: handOver kept it
    }
    dropDraft(done.typed);
    m_drafts.push_back(done.typed);
    m_keeper.keep(done.typed);
    if (receipts.error().front().code == core::ErrorCode::Conflict && collisionAt(done.spot) == m_collisions.end()) {
        m_collisions.push_back(done.spot);
    }
    showState();
    Q_EMIT refused(receipts.error().front(), done.spot);
}

/// A draft of what is saved by now goes, unless it is another person's turn: only its author can take it away.
void MarkSaver::settleDraft(const Pending &done)
{
    if (!done.isKept) {
        return;
    }
    if (m_desk.snapshot()->viewer.number == done.typed.person) {
        removeDraft(done.typed);
    } else {
        m_leftovers.push_back(done.typed);
    }
}

void MarkSaver::take(const RoundPointer &round)
{
    const MarkSpot &spot = m_form.spot();
    if (spot.sheet < 0 || !m_form.isDirty()) {
        return;
    }
    const core::Sheet &sheet = *round->sheets[static_cast<std::size_t>(spot.sheet)];
    const auto standing = core::markRowOf(*round, sheet, spot.source, spot.component);
    if (std::any_of(m_pending.begin(), m_pending.end(),
                    [&](const Pending &one) { return one.spot == spot && one.wanted == standing; })) {
        m_form.rebase(round);
    }
}

void MarkSaver::showState()
{
    const auto word = [this](const Phrase &phrase) { return phrase.in(m_language); };
    const MarkSpot &spot = m_form.spot();
    if (spot.sheet < 0) {
        return;
    }
    const auto saved = std::find_if(m_saved.rbegin(), m_saved.rend(),
                                    [&spot](const Saved &one) { return ui::isSame(one.spot, spot); });
    if (lastAt(spot) != nullptr) {
        m_form.field().say(word({u"đang lưu…", u"saving…"}), Tone::Quiet);
    } else if (m_form.isDirty()) {
        const auto kept = find(m_drafts, typed());
        const bool isKept = kept != m_drafts.end() && kept->text == m_form.draft();
        m_form.field().say(isKept ? word({u"✎ Chưa lưu; đã giữ bản nháp", u"✎ Not saved; kept as a draft"})
                                  : word({u"✎ Chưa lưu", u"✎ Not saved"}),
                           Tone::Differs);
    } else if (saved != m_saved.rend()) {
        m_form.field().say(QStringLiteral("✓ ") + word({u"Đã lưu ", u"Saved "})
                               + core::vietnameseTime(saved->at, true).section(u' ', 1),
                           Tone::Agreed);
    } else {
        m_form.field().say({}, Tone::Quiet);
    }
}

const MarkSaver::Pending *MarkSaver::lastAt(const MarkSpot &spot) const
{
    const auto found =
        std::find_if(m_pending.rbegin(), m_pending.rend(), [&spot](const Pending &one) { return one.spot == spot; });
    return found == m_pending.rend() ? nullptr : &*found;
}

MarkSaver::Spots::const_iterator MarkSaver::collisionAt(const MarkSpot &spot) const
{
    return std::find_if(m_collisions.begin(), m_collisions.end(),
                        [&spot](const MarkSpot &one) { return ui::isSame(one, spot); });
}

void MarkSaver::keepDraft()
{
    m_timer.stop();
    if (m_form.spot().sheet < 0 || m_isHandedOver || !m_form.isDirty()) {
        return;
    }
    const core::Draft draft = typed();
    const auto before =
        std::find_if(m_drafts.begin(), m_drafts.end(), [&draft](const core::Draft &one) { return isSame(one, draft); });
    if (before == m_drafts.end()) {
        m_drafts.push_back(draft);
    } else {
        before->text = draft.text; // one that came back stays among those
    }
    std::erase_if(m_refused, [this](const Pending &one) { return ui::isSame(one.spot, m_form.spot()); });
    m_keeper.keep(draft);
}

void MarkSaver::handOver()
{
    keepDraft();
    saveOrKeep();
    m_isHandedOver = true;
}

QString MarkSaver::draftAt(const core::Round &round, const MarkSpot &spot) const
{
    const QString &agency = round.sheets[static_cast<std::size_t>(spot.sheet)]->agency;
    const auto draft = find(m_drafts, {0, agency, spot.source, spot.component, {}, 0});
    return draft == m_drafts.end() ? QString() : draft->text;
}

void MarkSaver::fetchDrafts()
{
    m_isHandedOver = false;
    if (std::exchange(m_folder, m_desk.folder()) != m_desk.folder()) {
        m_refused.clear(); // of another dossier; kept as drafts, they come back in the one that takes its place
    }
    m_drafts.clear();
    m_saved.clear();
    m_collisions.clear();
    m_broughtBack = 0;
    const int person = m_desk.snapshot() ? m_desk.snapshot()->viewer.number : 0;
    for (const core::Draft &done : m_leftovers) {
        if (done.person == person) {
            removeDraft(done);
        }
    }
    std::erase_if(m_leftovers, [person](const core::Draft &one) { return one.person == person; });
    m_keeper.fetch();
}

void MarkSaver::takeDrafts(std::vector<core::Draft> drafts)
{
    m_drafts = std::move(drafts);
    const int agreed = m_desk.snapshot() ? m_desk.snapshot()->round.agreed() : 0; // typed in the session
    std::erase_if(m_drafts, [agreed](const core::Draft &draft) {
        return draft.source == core::Draft::OfFact || draft.source == agreed;
    });
    m_broughtBack = static_cast<int>(m_drafts.size());
    Q_EMIT draftsFetched();
}

void MarkSaver::insist()
{
    std::erase_if(m_collisions, [this](const MarkSpot &one) { return ui::isSame(one, m_form.spot()); });
    m_form.rebase(roundAt(m_desk));
    saveOrKeep();
}

void MarkSaver::giveWay()
{
    std::erase_if(m_collisions, [this](const MarkSpot &one) { return ui::isSame(one, m_form.spot()); });
    const core::Draft draft = typed();
    dropDraft(draft);
    removeDraft(draft);
    const MarkSpot spot = m_form.spot();
    m_form.leave();
    m_form.show(roundAt(m_desk), spot);
    showState();
}

} // namespace ui

#include "moc_mark_saver.cpp"
