// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/rows.h"

#include <optional>
#include <variant>

namespace core {

/// One row made, changed or removed. Before is the guard against lost updates: the edit holds only where exactly that
/// row stands (nothing, where before is empty).
template <class Row>
struct Edit
{
    std::optional<Row> before, after;

    /// Whichever side there is: both have the same key.
    const Row &row() const { return after ? *after : *before; }
    Edit inverse() const { return {after, before}; }
    bool operator==(const Edit &) const = default;
};

/// One alternative a noun. Their order is part of the journal's format: add at the end only.
using AnyEdit =
    std::variant<Edit<Body>, Edit<Person>, Edit<CriteriaSetRow>, Edit<AgencyRow>, Edit<RoundRow>, Edit<SheetRow>,
                 Edit<Holiday>, Edit<FlagRow>, Edit<RecusalRow>, Edit<MarkRow>, Edit<CitationRow>, Edit<CheckRow>,
                 Edit<SettlementRow>, Edit<ConfirmationRow>, Edit<CommitmentRow>, Edit<FactRow>, Edit<AssignmentRow>,
                 Edit<CredentialRow>, Edit<ReservationRow>>;

} // namespace core
