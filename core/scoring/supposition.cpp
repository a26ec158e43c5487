// SPDX-License-Identifier: GPL-3.0-or-later
#include "supposition.h"

#include "core/scoring/open_items.h"
#include "core/scoring/rules.h"

namespace core {

namespace {

/// A count that follows from the verdicts on evidence, where it is not agreed yet: what the rule gives for it. It stays
/// blank while a verdict is open that could move it.
void countMissingEvidence(const Scorer &scorer, Sheet &sheet)
{
    const Round &round = scorer.round();
    const EvidenceRate rate = evidenceRate(round, sheet, round.agreed());
    if (!rate.checked || rate.undecided > 0) {
        return;
    }
    for (const int component : scorer.componentsOf(sheet.group)) {
        const Component &the = round.set->components[static_cast<std::size_t>(component)];
        const int place = round.place(round.agreed(), component);
        Mark &agreed = sheet.marks[static_cast<std::size_t>(place)];
        if (!the.countsMissingEvidence || agreed.state != MarkState::Blank) {
            continue;
        }
        const Inputs missing = CountInput{rate.of - rate.valid};
        if (const auto points =
                pointsFor(the.rule, missing, {the.maximum, round.set->decimals, round.year, &round.calendar})) {
            agreed = Mark::scored(*points);
            sheet.setText(place, {missing, {}});
        }
    }
}

} // namespace

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
    countMissingEvidence(scorer, sheet);
    std::vector<Standing> all = standings(scorer, round.agreed());
    all[at] = standingOf(scorer, sheet, round.agreed());
    rank(round, all);
    return all[at];
}

} // namespace core
