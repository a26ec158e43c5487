// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics.h"

#include <algorithm>
#include <numeric>

namespace core {

namespace {

template <class Wanted>
ClassCounts count(const Round &round, const std::vector<Standing> &standings, Wanted wanted)
{
    ClassCounts counts;
    counts.bands.resize(round.set->bands.size());
    for (std::size_t i = 0; i < standings.size(); ++i) {
        if (!wanted(*round.sheets[i])) {
            continue;
        }
        if (!standings[i].hasClass) {
            ++counts.without;
        } else if (standings[i].final.unrated) {
            ++counts.unrated;
        } else {
            ++counts.bands[static_cast<std::size_t>(standings[i].final.band)];
        }
    }
    return counts;
}

} // namespace

int ClassCounts::total() const
{
    return std::accumulate(bands.begin(), bands.end(), unrated + without);
}

ClassCounts countClasses(const Round &round, const std::vector<Standing> &standings)
{
    return count(round, standings, [](const Sheet & /*sheet*/) { return true; });
}

ClassCounts countClasses(const Round &round, const std::vector<Standing> &standings, int group)
{
    return count(round, standings, [group](const Sheet &sheet) { return sheet.group == group; });
}

std::vector<Percent> percentages(const std::vector<int> &counts, int decimals)
{
    Q_ASSERT(decimals >= 0 && decimals <= 3);
    std::vector<Percent> shares(counts.size());
    const std::int64_t sum = std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
    if (sum == 0) {
        return shares;
    }
    std::int64_t unit = 1; // thousandths in one unit of the last decimal
    for (int i = decimals; i < 3; ++i) {
        unit *= 10;
    }
    const std::int64_t whole = Percent::whole(100).thousandths() / unit;
    std::vector<std::size_t> order(counts.size());
    std::iota(order.begin(), order.end(), 0);
    std::int64_t left = whole;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const std::int64_t units = counts[i] * whole / sum;
        shares[i] = Percent::thousandths(units * unit);
        left -= units;
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return counts[a] * whole % sum > counts[b] * whole % sum; });
    for (std::size_t i = 0; left > 0; ++i, --left) {
        shares[order[i]] += Percent::thousandths(unit);
    }
    return shares;
}

} // namespace core
