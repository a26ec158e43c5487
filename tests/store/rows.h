// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digest.h"
#include "core/model/edit.h"

#include <QDate>

namespace tests {

/// Two values of a row with one key, which fit into the fixture's store beside what is there, and the edits that must
/// come first.
template <class Row>
struct Pair
{
    Row one, other;
    std::vector<core::AnyEdit> before = {};
};

// An overload for each alternative of AnyEdit; the specs do not compile without.
Pair<core::Body> pairOf(const core::Body *);
Pair<core::Person> pairOf(const core::Person *);
Pair<core::CriteriaSetRow> pairOf(const core::CriteriaSetRow *);
Pair<core::AgencyRow> pairOf(const core::AgencyRow *);
Pair<core::RoundRow> pairOf(const core::RoundRow *);
Pair<core::SheetRow> pairOf(const core::SheetRow *);
Pair<core::Holiday> pairOf(const core::Holiday *);
Pair<core::FlagRow> pairOf(const core::FlagRow *);
Pair<core::RecusalRow> pairOf(const core::RecusalRow *);
Pair<core::MarkRow> pairOf(const core::MarkRow *);
Pair<core::CitationRow> pairOf(const core::CitationRow *);
Pair<core::CheckRow> pairOf(const core::CheckRow *);
Pair<core::SettlementRow> pairOf(const core::SettlementRow *);
Pair<core::ConfirmationRow> pairOf(const core::ConfirmationRow *);
Pair<core::CommitmentRow> pairOf(const core::CommitmentRow *);
Pair<core::FactRow> pairOf(const core::FactRow *);
Pair<core::AssignmentRow> pairOf(const core::AssignmentRow *);
Pair<core::CredentialRow> pairOf(const core::CredentialRow *);
Pair<core::ReservationRow> pairOf(const core::ReservationRow *);

} // namespace tests
