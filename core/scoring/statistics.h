// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/standings.h"

#include <cstdint>
#include <vector>

namespace core {

/// How many agencies are in each class. All of them together are every agency that has a class.
struct ClassCounts
{
    std::vector<int> bands; ///< by CriteriaSet::bands
    int unrated = 0;        ///< counts in the total (DOMAIN §5.28)
    int without = 0;        ///< nothing agreed yet
    bool operator==(const ClassCounts &) const = default;

    int total() const;
};

ClassCounts countClasses(const Round &round, const std::vector<Standing> &standings);
ClassCounts countClasses(const Round &round, const std::vector<Standing> &standings, int group);

/// Percentages of counts that add up to exactly 100 at this many decimals (largest remainder; of equal remainders the
/// earlier one). All 0 where the counts are.
std::vector<Percent> percentages(const std::vector<int> &counts, int decimals);

} // namespace core
