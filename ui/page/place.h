// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace ui {

/// The pages, in the rail's order.
enum class PageKind : std::uint8_t { Overview, Agencies, Criteria, Scoring, Joint, Results, Journal };
constexpr int PageCount = 7;

/// Which of a page's lines are shown where it can leave some out. Below Blank: the overview's own lists of work, and
/// the step to the next phase.
enum class Only : std::uint8_t {
    All,
    Blank,
    Drafts,
    Proposals, ///< "not applicable", not answered
    Unexplained,
    NotHandedIn,
    Unassigned, ///< to a reviewer
    Facts,      ///< not entered
    Reserved,
    Uncommitted,
    Alike,
    WaitingForMe,
    Unconfirmed,
    AboveSelf,
    Unsettled,
    Step,
};

/// A point in the dossier that a page can show: what every count, hit and line of work leads to. Codes; empty: none.
struct Place
{
    PageKind page = PageKind::Overview;
    QString agency;
    QString component;
    QString document; ///< whose verdict it is about
    Only only = Only::All;

    bool operator==(const Place &) const = default;
};

} // namespace ui
