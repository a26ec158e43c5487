// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/command.h"
#include "core/model/round.h"
#include "core/store/store.h"

#include <optional>

namespace core {

/// Content edits can be taken back; acts (phases, commitments, confirmations, people) are countered by a new act.
bool canBeUndone(Verb verb);

/// The person's latest command that can still be taken back, read from the journal; none where there is none, or where
/// a sheet that it touches has changed phase since.
[[nodiscard]] Result<std::optional<Command>> latestUndoable(const Store &store, int person);

/// The verb that an undo takes back.
[[nodiscard]] Result<Verb> verbUndone(const Store &store, const CommandId &undone);

/// The inverse command against what stands now: confirmations given since fall with the settlement, and none that a
/// settlement had lost comes back.
Command undoing(const Command &command, const Round &round, int actor);

} // namespace core
