// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/round.h"
#include "core/model/rows.h"

#include <optional>
#include <vector>

namespace core {

// The rows of which a round in memory is made, the other way round from RoundEditor. Positions must be valid.

RoundRow rowOf(const Round &round);
SheetRow rowOf(const Round &round, const Sheet &sheet);
/// Nothing for a blank mark without text.
std::optional<MarkRow> markRowOf(const Round &round, const Sheet &sheet, int source, int component);
std::optional<CommitmentRow> commitmentRowOf(const Round &round, const Sheet &sheet, int body);
std::optional<RecusalRow> recusalRowOf(const Round &round, const Sheet &sheet, int body);
std::optional<CheckRow> checkRowOf(const Round &round, const Sheet &sheet, const Citation &citation, int body);
std::optional<SettlementRow> settlementRowOf(const Round &round, const Sheet &sheet, int component,
                                             const QString &document);
std::vector<ConfirmationRow> confirmationRowsOf(const Round &round, const Sheet &sheet, int component,
                                                const QString &document);

std::vector<ReservationRow> reservationRowsOf(const Round &round, const Sheet &sheet, int component,
                                              const QString &document);
std::optional<FactRow> factRowOf(const Round &round, const Sheet &sheet, int component);
std::optional<AssignmentRow> assignmentRowOf(const Round &round, const Sheet &sheet, const Assignment &assignment);

/// The citation of a document for a component; nullptr where there is none.
const Citation *citationOf(const Sheet &sheet, int component, const QString &document);

} // namespace core
