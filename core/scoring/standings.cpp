// SPDX-License-Identifier: GPL-3.0-or-later
#include "standings.h"

#include <algorithm>

namespace core {

namespace {

// One word to sort by: class (best first), total (highest first), position.
constexpr int PositionBits = 24;
constexpr int TotalBits = 32;
constexpr std::uint64_t MostTotal = (std::uint64_t{1} << TotalBits) - 1;

std::uint64_t keyOf(const Standing &standing, std::size_t classes)
{
    const std::uint64_t line = standing.final.unrated ? classes : static_cast<std::uint64_t>(standing.final.band);
    const auto total = static_cast<std::uint64_t>(standing.tally.total.value_or(Points()).thousandths());
    return (line << TotalBits | (MostTotal - total)) << PositionBits;
}

/// Gives out places in order: 1, 2, 2, 4.
struct Counter
{
    int seen = 0;
    int place = 0;
    std::uint64_t last = 0;

    int next(std::uint64_t key)
    {
        ++seen;
        if (seen == 1 || key != last) {
            place = seen;
            last = key;
        }
        return place;
    }
};

} // namespace

Standing standingOf(const Scorer &scorer, const Sheet &sheet, int source)
{
    Standing standing;
    standing.tally = scorer.tally(sheet, source);
    if (standing.tally.marked == 0) {
        standing.tally.total.reset(); // nothing agreed is not 0 points
    }
    standing.gates = gatesOf(scorer, sheet, source, standing.tally);
    standing.provisional = standing.tally.blank > 0;
    const CriteriaSet &set = *scorer.round().set;
    if (standing.tally.total) {
        standing.bandBeforeGates = scorer.band(*standing.tally.total);
    }
    standing.final = classAfter(set, standing.bandBeforeGates.value_or(0), standing.gates.hold);
    standing.hasClass = standing.bandBeforeGates.has_value() || standing.final.unrated;
    return standing;
}

std::vector<Standing> standings(const Scorer &scorer, int source)
{
    std::vector<Standing> all;
    all.reserve(scorer.round().sheets.size());
    for (const auto &sheet : scorer.round().sheets) {
        all.push_back(standingOf(scorer, *sheet, source));
    }
    rank(scorer.round(), all);
    return all;
}

void rank(const Round &round, std::vector<Standing> &standings)
{
    constexpr std::uint64_t Positions = (std::uint64_t{1} << PositionBits) - 1;
    std::vector<std::uint64_t> keys;
    keys.reserve(standings.size());
    for (std::size_t i = 0; i < standings.size(); ++i) {
        standings[i].rankInGroup = standings[i].rankOverall = 0;
        if (standings[i].hasClass) {
            keys.push_back(keyOf(standings[i], round.set->bands.size()) | i);
        }
    }
    std::sort(keys.begin(), keys.end());
    Counter overall;
    std::vector<Counter> groups(round.set->groups.size());
    for (const std::uint64_t key : keys) {
        const std::size_t position = key & Positions;
        const std::uint64_t value = key >> PositionBits;
        standings[position].rankOverall = overall.next(value);
        standings[position].rankInGroup = groups[static_cast<std::size_t>(round.sheets[position]->group)].next(value);
    }
}

} // namespace core
