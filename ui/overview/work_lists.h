// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/snapshot.h"
#include "core/model/draft.h"
#include "ui/overview/work_line.h"

#include <functional>

namespace ui {

/// The lists of work that a round holds for one viewer, one row a thing to be done, in the round's order. Pure. The
/// snapshot outlives it.
class WorkLists
{
public:
    explicit WorkLists(const core::Snapshot &snapshot);

    /// The viewer's own marks: those of its body, else the agencies'.
    int source() const { return m_source; }
    /// -1 where the viewer marks for none.
    int body() const { return m_source - 1; }
    bool takesPart(const core::Sheet &sheet) const;

    /// Of the viewer's source, over what is assigned to the viewer: yet to mark.
    std::vector<WorkRow> blanks() const;
    /// The same of all that the source marks.
    std::vector<WorkRow> allBlanks() const;
    /// Are these, of one sheet, all that its blanks are?
    bool isWhole(const std::vector<WorkRow> &rows) const;
    std::vector<WorkRow> drafts(const std::vector<core::Draft> &drafts) const;
    /// Where the agency says "not applicable" and the viewer's body has not answered.
    std::vector<WorkRow> proposals() const;
    /// Marks of the viewer's body that differ from the rule without a reason.
    std::vector<WorkRow> unexplained() const;
    /// Agencies that have not marked all that is their own.
    std::vector<WorkRow> notHandedIn() const;
    /// Sheets that the body has yet to commit; complete: and could.
    std::vector<WorkRow> uncommitted(int body, bool complete) const;

    /// Sheets without a reviewer of some body that takes part; about says of which.
    std::vector<WorkRow> unassigned() const;
    /// Shared facts that nobody has entered.
    std::vector<WorkRow> missingFacts() const;

    // Of the session.
    std::vector<WorkRow> alike() const;
    /// What waits for the viewer's word.
    std::vector<WorkRow> waitingForMe() const;
    /// What is settled and lacks a body's word; about says whose.
    std::vector<WorkRow> unconfirmed() const;
    /// Where another body than the viewer's keeps its own opinion; about is that opinion.
    std::vector<WorkRow> reserved() const;
    /// Agreed above what the agency claims, and no reason stands beside it.
    std::vector<WorkRow> aboveSelf() const;

private:
    using Wanted = std::function<bool(const core::Sheet &, int component)>;

    std::vector<WorkRow> components(const Wanted &wanted) const;
    std::vector<WorkRow> sheets(const std::function<bool(const core::Sheet &)> &wanted) const;
    bool isMine(const core::Sheet &sheet, int component) const;
    bool hasReviewer(const core::Sheet &sheet, const core::Body &body) const;

    const core::Snapshot &m_snapshot;
    const core::Round &m_round;
    const core::Person &m_viewer;
    int m_source = 0;
    bool m_isAssigned = false; ///< something is to the viewer; else everything of the body is
};

/// Has the body committed every sheet that it takes part in?
bool hasCommitted(const WorkLists &lists, int body);

} // namespace ui
