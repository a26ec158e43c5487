// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/draft.h"
#include "ui/desk/desk.h"
#include "ui/desk/draft_keeper.h"
#include "ui/scoring/mark_form.h"

#include <QTimer>

#include <optional>
#include <vector>

namespace ui {

/// The desk's round, which goes on as long as somebody holds it; a snapshot must be there.
inline RoundPointer roundAt(const Desk &desk)
{
    return {desk.snapshot(), &desk.snapshot()->round};
}

/// Brings what is typed into a form to the disk: what is whole as a mark at once, what is not yet as a draft within two
/// seconds, so that a power cut costs no more. The form says beside the mark how far it is.
class MarkSaver : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    MarkSaver(Desk &desk, MarkForm &form, Language language, QObject *parent);

    /// Whole: saved; not yet, or two entries collided here: kept as a draft.
    void saveOrKeep();
    void save(const std::optional<core::MarkRow> &wanted);
    void keepDraft();
    /// The same where somebody else sits down next: whatever comes of the mark, it comes back to its author.
    void handOver();
    /// What the disk has refused, marks and drafts, wherever the form is by now.
    void tryAgain();
    /// There is a newer snapshot: where it brings what is being saved, the form goes on from there.
    void take(const RoundPointer &round);
    /// The form shows another mark: says how far that one is.
    void showState();

    /// The person's drafts: not saved as marks, as on the disk.
    const std::vector<core::Draft> &drafts() const { return m_drafts; }
    /// How many of them are from before the person sat down here.
    int broughtBack() const { return m_broughtBack; }
    /// What was typed at that spot and is not saved; empty where there is none.
    QString draftAt(const core::Round &round, const MarkSpot &spot) const;
    /// Asks for them anew, as for another person.
    void fetchDrafts();

    /// Two entries collided in the form: nothing is saved there before the person has chosen,
    bool isCollided() const { return collisionAt(m_form.spot()) != m_collisions.end(); }
    const std::vector<MarkSpot> &collisions() const { return m_collisions; }
    /// the own value in place of what stands now,
    void insist();
    /// or what stands.
    void giveWay();

Q_SIGNALS:
    void draftsFetched();
    void saving(const ui::MarkSpot &spot, bool blank);
    void saved(const ui::MarkSpot &spot);
    /// Nothing was changed; what was typed is kept as a draft.
    void refused(const core::Error &error, const ui::MarkSpot &spot);

private:
    /// On its way to the disk.
    struct Pending
    {
        MarkSpot spot;
        std::optional<core::MarkRow> shown, wanted;
        core::Draft typed;
        bool isKept = false; ///< a draft of it is on the disk
    };
    struct Saved
    {
        MarkSpot spot;
        core::Instant at = 0;
    };
    using Spots = std::vector<MarkSpot>;

    const Pending *lastAt(const MarkSpot &spot) const;
    Spots::const_iterator collisionAt(const MarkSpot &spot) const;
    void send(Pending pending);
    void takeDrafts(std::vector<core::Draft> drafts);
    void answer(const core::Checked<std::vector<core::Receipt>> &receipts);
    void settleDouble(const core::Draft &draft);
    void settleDraft(const Pending &done);
    core::Draft typed() const;
    bool dropDraft(const core::Draft &draft);
    void removeDraft(core::Draft draft);

    Desk &m_desk;
    MarkForm &m_form;
    Language m_language;
    DraftKeeper m_keeper;
    QTimer m_timer;
    std::vector<core::Draft> m_drafts;
    std::vector<core::Draft> m_leftovers; ///< saved when their author no longer sat here; still on the disk
    std::vector<Pending> m_pending;       ///< in the order in which they were asked for
    std::vector<Pending> m_refused;       ///< by the disk
    QString m_folder;                     ///< of the dossier in which all this stands
    std::vector<Saved> m_saved;           ///< since the person sat down
    Spots m_collisions;
    int m_broughtBack = 0;
    bool m_isHandedOver = false; ///< until the next person sits: nothing may be kept under that name
};

} // namespace ui
