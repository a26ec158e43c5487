// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/scorer.h"

#include <cstdint>
#include <optional>

namespace core {

/// Which of the set's gates hold, by position (bit 0 is the first). A set has at most 64.
struct GateStates
{
    std::uint64_t hold = 0;
    std::uint64_t pending = 0; ///< not to be known yet: no verdict on evidence, or an unsettled one decides
    bool operator==(const GateStates &) const = default;
};

/// The gates over one source's marks of a sheet; for "agreed" the evidence gate reads verdicts that are alike or
/// settled, for a body that body's own. tally is the same sheet's and source's.
GateStates gatesOf(const Scorer &scorer, const Sheet &sheet, int source, const Tally &tally);

/// Valid evidence ÷ self-scored components with self points above 0.
struct EvidenceRate
{
    int valid = 0;
    int of = 0;
    int undecided = 0;    ///< components that an unsettled difference of verdicts would make valid or not
    bool checked = false; ///< a verdict exists; without one the gate is dormant
    bool operator==(const EvidenceRate &) const = default;
};
EvidenceRate evidenceRate(const Round &round, const Sheet &sheet, int source);

/// The verdict that counts for a source: a body's own; for "agreed" the settled one, else where the bodies that gave
/// one are alike; none where they differ or none gave one.
std::optional<Verdict> verdictOf(const Round &round, const Sheet &sheet, const Citation &citation, int source);

/// The class after gates: never better than the strictest cap among those that hold.
struct GatedClass
{
    bool unrated = false;
    int band = 0; ///< position in CriteriaSet::bands where rated
    bool operator==(const GatedClass &) const = default;
};
GatedClass classAfter(const CriteriaSet &set, int band, std::uint64_t holding);

} // namespace core
