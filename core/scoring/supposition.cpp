// SPDX-License-Identifier: GPL-3.0-or-later
#include "supposition.h"

#include "core/scoring/open_items.h"

namespace core {

Standing standingIf(const Scorer &scorer, const Supposition &supposed)
{
    const Round &round = scorer.round();
    const auto at = static_cast<std::size_t>(supposed.sheet);
    Sheet sheet = OpenSheet(scorer, *round.sheets[at]).base();
    if (supposed.document.isEmpty()) {
        const int place = round.place(round.agreed(), supposed.component);
        sheet.marks[static_cast<std::size_t>(place)] = supposed.mark;
        sheet.setText(place, {supposed.inputs, {}});
    }
    for (Citation &citation : sheet.citations) {
        if (citation.component == supposed.component && citation.document == supposed.document) {
            citation.settled = supposed.verdict;
        }
    }
    std::vector<Standing> all = standings(scorer, round.agreed());
    all[at] = standingOf(scorer, sheet, round.agreed());
    rank(round, all);
    return all[at];
}

} // namespace core
