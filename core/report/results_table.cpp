// SPDX-License-Identifier: GPL-3.0-or-later
#include "results_table.h"

namespace core {

namespace {

QStringList codesOf(const CriteriaSet &set, std::uint64_t gates)
{
    QStringList codes;
    for (std::size_t i = 0; i < set.gates.size(); ++i) {
        if ((gates >> i & 1U) != 0) {
            codes.append(set.gates[i].code);
        }
    }
    return codes;
}

ResultLine lineOf(const Scorer &scorer, const Sheet &sheet, const Standing &standing)
{
    const Round &round = scorer.round();
    const CriteriaSet &set = *round.set;
    ResultLine line;
    line.sheet = sheet.position;
    line.code = sheet.agency;
    line.name = sheet.name;
    line.shortName = sheet.shortName;
    line.group = sheet.group;
    const Tally self = scorer.tally(sheet, Round::Self);
    line.selfMaximum = self.applicableMaximum;
    line.selfRaw = self.marked > 0 ? std::optional(self.raw) : std::nullopt;
    for (const Body &body : round.bodies) {
        const int source = Round::sourceOf(body.position);
        const bool hidden = sheet.hidden[static_cast<std::size_t>(source)];
        const Tally tally = hidden ? Tally{} : scorer.tally(sheet, source);
        line.bodies.push_back(tally.marked > 0 ? tally.total : std::nullopt);
    }
    line.total = standing.tally.total;
    line.raw = line.total ? std::optional(standing.tally.raw) : std::nullopt;
    line.maximum = standing.tally.applicableMaximum;
    line.converted = line.total && line.maximum != set.scale;
    if (standing.bandBeforeGates) {
        line.classBeforeGates = set.bands[static_cast<std::size_t>(*standing.bandBeforeGates)].code;
    }
    if (standing.hasClass) {
        const bool unrated = standing.final.unrated;
        const auto band = static_cast<std::size_t>(standing.final.band);
        line.classCode = unrated ? set.unratedCode : set.bands[band].code;
        line.classLabel = unrated ? set.unratedLabel : set.bands[band].label;
        line.capped = line.classCode != line.classBeforeGates;
    }
    line.gates = codesOf(set, standing.gates.hold);
    line.gatesPending = codesOf(set, standing.gates.pending);
    line.rankInGroup = standing.rankInGroup;
    line.rankOverall = standing.rankOverall;
    line.provisional = standing.provisional;
    return line;
}

} // namespace

ResultsTable resultsTable(const Round &round)
{
    const Scorer scorer(round);
    const std::vector<Standing> all = standings(scorer, round.agreed());
    ResultsTable table;
    for (const auto &sheet : round.sheets) {
        table.lines.push_back(lineOf(scorer, *sheet, all[static_cast<std::size_t>(sheet->position)]));
    }
    table.overall = countClasses(round, all);
    for (int group = 0; group < static_cast<int>(round.set->groups.size()); ++group) {
        table.groups.push_back(countClasses(round, all, group));
    }
    return table;
}

} // namespace core
