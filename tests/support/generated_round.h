// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/round.h"
#include "core/model/rows.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace tests {

/// A valid set that nobody wrote: groups, criteria, components, twins, not-applicable policies, a self_gap component,
/// gates, bands, scale and bonus by chance; the same for the same seed. It goes through the reader.
std::shared_ptr<const core::CriteriaSet> generatedSet(std::uint32_t seed);

/// Agencies and marks by chance for that set: every sheet full, states of all kinds, the sides alike or not.
struct GeneratedRound
{
    std::shared_ptr<const core::CriteriaSet> set;
    std::vector<core::SheetRow> sheets;
    std::vector<core::MarkRow> marks;

    /// Bodies A and B, phase joint.
    core::Round round() const;
};
GeneratedRound generatedRound(std::uint32_t seed, bool alike);

} // namespace tests
