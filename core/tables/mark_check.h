// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/round.h"
#include "core/model/rows.h"

#include <optional>

namespace core {

/// What forbids this mark in this round, whoever enters it (DESIGN §7): an unknown agency, component or source, another
/// group's or a computed component, points above the maximum, off the step or too fine, "not applicable" where the set
/// has none, an agency abstaining on itself, inputs that ask for something else, points that differ from what the
/// inputs give without a reason. The source "agreed" is not this function's: it is settled, not entered.
///
/// The first thing found; `where` is left empty. Recusals and phases are core/dossier's.
std::optional<Error> markFault(const Round &round, const MarkRow &row);

/// A place in a round that a row names.
struct MarkPlace
{
    const Sheet *sheet = nullptr;
    int source = 0;
    int component = 0;
};
/// The same for a row whose place has been looked up.
std::optional<Error> markFault(const Round &round, const MarkPlace &place, const Mark &mark, const MarkText &text);

} // namespace core
