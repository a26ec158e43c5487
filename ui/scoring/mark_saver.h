// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/draft.h"
#include "ui/desk/desk.h"
#include "ui/scoring/mark_form.h"

#include <QTimer>

#include <optional>
#include <vector>

namespace ui {

/// Brings what is typed into a form to the disk: what is whole as a mark at once, what is not yet as a draft within two
/// seconds, so that a power cut costs no more.
class MarkSaver : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    MarkSaver(Desk &desk, MarkForm &form, QObject *parent);

    /// Whole: saved; not yet: kept as a draft.
    void saveOrKeep();
    void save(const std::optional<core::MarkRow> &wanted);
    void keepDraft();
    /// There is a newer snapshot: where it brings what is being saved, the form goes on from there.
    void take(const core::Round &round);

    /// The person's drafts from before, by now without those that were saved since.
    const std::vector<core::Draft> &drafts() const { return m_drafts; }
    /// What was typed at that spot and is not saved; empty where there is none.
    QString draftAt(const core::Round &round, const MarkSpot &spot) const;
    /// Asks for them anew, as for another person.
    void fetchDrafts();

    // Where two entries collided:
    /// the person's own value in place of what stands now,
    void insist();
    /// or what stands.
    void giveWay();

Q_SIGNALS:
    void draftsFetched();
    void saved();
    /// Nothing was changed; what was typed is kept as a draft.
    void refused(const core::Error &error, const ui::MarkSpot &spot);

private:
    /// On its way to the disk.
    struct Pending
    {
        MarkSpot spot;
        std::optional<core::MarkRow> wanted;
    };

    const Pending *lastAt(const MarkSpot &spot) const;
    void answer(const core::Checked<std::vector<core::Receipt>> &receipts, const MarkSpot &spot,
                const core::Draft &typed);
    core::Draft typed() const;
    void forget(const core::Draft &draft);

    Desk &m_desk;
    MarkForm &m_form;
    QTimer m_timer;
    std::vector<core::Draft> m_drafts;
    std::vector<Pending> m_pending; ///< in the order in which they were asked for
    bool m_isKept = false;          ///< a draft of what is in the form is on the disk
};

} // namespace ui
