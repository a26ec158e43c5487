// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/gates.h"
#include "core/scoring/scorer.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace core {

/// Where one sheet stands by one source (results are by "agreed").
struct Standing
{
    Tally tally;
    GateStates gates;
    std::optional<int> bandBeforeGates; ///< none where there is no total
    GatedClass final;                   ///< means nothing where there is no total and no gate says "unrated"
    bool hasClass = false;              ///< final means something
    bool provisional = false;           ///< a blank stands in it
    int rankInGroup = 0;                ///< 1, 2, 2, 4; 0 where there is none
    int rankOverall = 0;
    bool operator==(const Standing &) const = default;
};

/// One sheet, without ranks. All empty where the source has marked nothing yet (for "agreed": nothing is agreed).
Standing standingOf(const Scorer &scorer, const Sheet &sheet, int source);

/// Every sheet of the round, by position. Ranks go by final class, then total; unrated sheets after all classes, by
/// total; sheets without a class have none. Equal class and total share a rank.
std::vector<Standing> standings(const Scorer &scorer, int source);

/// The same ranks over standings already made, in place: after one sheet changed nothing else need be summed again.
void rank(const Round &round, std::vector<Standing> &standings);

} // namespace core
