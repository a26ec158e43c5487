// SPDX-License-Identifier: GPL-3.0-or-later
#include "mark_saver.h"

#include "core/dossier/mark_verbs.h"
#include "core/model/round_rows.h"
#include "ui/desk/when_done.h"

#include <algorithm>

namespace ui {

namespace {

constexpr int DraftAfter = 1500; ///< milliseconds without a key

bool sameSpot(const core::Draft &a, const core::Draft &b)
{
    return a.agency == b.agency && a.component == b.component && a.source == b.source;
}

} // namespace

MarkSaver::MarkSaver(Desk &desk, MarkForm &form, QObject *parent) : QObject(parent), m_desk(desk), m_form(form)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(DraftAfter);
    connect(&m_timer, &QTimer::timeout, this, &MarkSaver::keepDraft);
    connect(&m_form, &MarkForm::edited, this, [this] { m_timer.start(); });
    connect(&m_form, &MarkForm::finished, this, &MarkSaver::saveOrKeep);
}

core::Draft MarkSaver::typed() const
{
    const MarkSpot &spot = m_form.spot();
    return {0, m_form.agency(), spot.source, spot.component, m_form.draft(), 0};
}

void MarkSaver::forget(const core::Draft &draft)
{
    core::Draft none = draft;
    none.text.clear();
    m_desk.keepDraft(std::move(none));
    m_isKept = false;
}

void MarkSaver::saveOrKeep()
{
    if (!m_form.isDirty()) {
        return;
    }
    if (const auto wanted = m_form.wanted()) {
        save(*wanted);
    } else {
        keepDraft();
    }
}

void MarkSaver::save(const std::optional<core::MarkRow> &wanted)
{
    m_timer.stop();
    // What is on its way stands by the time this one arrives: the desk does what is asked in order.
    const Pending *before = lastAt(m_form.spot());
    const auto shown = before == nullptr ? m_form.shown() : before->wanted;
    if (wanted == shown) {
        return;
    }
    m_pending.push_back({m_form.spot(), wanted});
    const core::Draft draft = typed();
    m_isKept =
        std::erase_if(m_drafts, [&draft](const core::Draft &one) { return sameSpot(one, draft); }) > 0 || m_isKept;
    const auto act = [shown, wanted](const core::Round &whole, const core::Person &actor) {
        return core::enterMark(whole, actor, shown, wanted);
    };
    whenDone(m_desk.enact(act), this,
             [this, spot = m_form.spot(), draft](const core::Checked<std::vector<core::Receipt>> &receipts) {
                 answer(receipts, spot, draft);
             });
}

void MarkSaver::answer(const core::Checked<std::vector<core::Receipt>> &receipts, const MarkSpot &spot,
                       const core::Draft &typed)
{
    m_pending.erase(m_pending.begin());
    if (!receipts) {
        m_drafts.push_back(typed);
        m_desk.keepDraft(typed);
        Q_EMIT refused(receipts.error().front(), spot);
        return;
    }
    if (m_isKept) {
        forget(typed);
    }
    Q_EMIT saved();
}

void MarkSaver::take(const core::Round &round)
{
    const MarkSpot &spot = m_form.spot();
    if (!m_form.isDirty()) {
        return;
    }
    const core::Sheet &sheet = *round.sheets[static_cast<std::size_t>(spot.sheet)];
    const auto standing = core::markRowOf(round, sheet, spot.source, spot.component);
    if (std::any_of(m_pending.begin(), m_pending.end(),
                    [&](const Pending &one) { return one.spot == spot && one.wanted == standing; })) {
        m_form.rebase(round);
    }
}

const MarkSaver::Pending *MarkSaver::lastAt(const MarkSpot &spot) const
{
    const auto found =
        std::find_if(m_pending.rbegin(), m_pending.rend(), [&spot](const Pending &one) { return one.spot == spot; });
    return found == m_pending.rend() ? nullptr : &*found;
}

void MarkSaver::keepDraft()
{
    m_timer.stop();
    if (m_form.isDirty()) {
        m_isKept = true;
        m_desk.keepDraft(typed());
    }
}

QString MarkSaver::draftAt(const core::Round &round, const MarkSpot &spot) const
{
    const QString &agency = round.sheets[static_cast<std::size_t>(spot.sheet)]->agency;
    const auto draft = std::find_if(m_drafts.begin(), m_drafts.end(), [&](const core::Draft &one) {
        return one.agency == agency && one.component == spot.component && one.source == spot.source;
    });
    return draft == m_drafts.end() ? QString() : draft->text;
}

void MarkSaver::fetchDrafts()
{
    m_drafts.clear();
    whenDone(m_desk.drafts(), this, [this](const core::Result<std::vector<core::Draft>> &drafts) {
        if (!drafts || drafts->empty() || !m_desk.snapshot()) {
            return;
        }
        const core::Round &round = m_desk.snapshot()->round;
        m_drafts = *drafts;
        std::erase_if(m_drafts, [&round](const core::Draft &draft) {
            return round.sheetOf(draft.agency) < 0 || draft.component >= round.componentCount();
        });
        Q_EMIT draftsFetched();
    });
}

void MarkSaver::insist()
{
    m_form.rebase(m_desk.snapshot()->round);
    saveOrKeep();
}

void MarkSaver::giveWay()
{
    const core::Draft draft = typed();
    std::erase_if(m_drafts, [&draft](const core::Draft &one) { return sameSpot(one, draft); });
    forget(draft);
    m_form.show(m_desk.snapshot()->round, m_form.spot());
}

} // namespace ui
