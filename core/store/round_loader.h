// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/round_editor.h"
#include "core/store/tables.h"

namespace core {

/// Everything that a store holds of a round. set is the one that the round pins, bodies the dossier's, by position.
/// Throws StoreException; to be called inside a transaction.
RoundEditor loadedRound(Connection &connection, Tables &tables, const RoundRow &row, Round round);

} // namespace core
