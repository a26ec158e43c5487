// SPDX-License-Identifier: GPL-3.0-or-later
#include "draft_keeper.h"

#include "ui/desk/when_done.h"

#include <algorithm>
#include <utility>

namespace ui {

namespace {

/// Is there one of the same person on the same thing among them?
auto sameIn(std::vector<core::Draft> &drafts, const core::Draft &draft)
{
    return std::find_if(drafts.begin(), drafts.end(), [&draft](const core::Draft &one) {
        return one.person == draft.person && one.agency == draft.agency && one.source == draft.source
            && one.component == draft.component;
    });
}

} // namespace

DraftKeeper::DraftKeeper(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) { }

void DraftKeeper::keep(const core::Draft &draft)
{
    whenDone(m_desk.keepDraft(draft), this, [this, draft](const core::Result<void> &kept) {
        if (const auto before = sameIn(m_unkept, draft); before != m_unkept.end()) {
            m_unkept.erase(before);
        }
        if (!kept) {
            m_unkept.push_back(draft);
        }
        Q_EMIT answered();
    });
}

void DraftKeeper::tryAgain()
{
    for (const core::Draft &draft : std::vector(m_unkept)) {
        keep(draft);
    }
}

void DraftKeeper::fetch()
{
    whenDone(m_desk.drafts(), this, [this](const core::Result<std::vector<core::Draft>> &drafts) {
        if (drafts && m_desk.snapshot()) {
            take(*drafts);
        }
    });
}

void DraftKeeper::take(std::vector<core::Draft> drafts)
{
    const core::Snapshot &now = *m_desk.snapshot();
    for (const core::Draft &draft : m_unkept) {
        const auto before = sameIn(drafts, draft);
        if (before != drafts.end()) {
            *before = draft;
        } else if (draft.person == now.viewer.number) {
            drafts.push_back(draft);
        }
    }
    std::erase_if(drafts, [&now](const core::Draft &draft) {
        return draft.text.isEmpty() || now.round.sheetOf(draft.agency) < 0
            || draft.component >= now.round.componentCount();
    });
    Q_EMIT fetched(drafts);
}

} // namespace ui

#include "moc_draft_keeper.cpp"
