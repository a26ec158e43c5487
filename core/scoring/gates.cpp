// SPDX-License-Identifier: GPL-3.0-or-later
#include "gates.h"

#include <algorithm>

namespace core {

namespace {

bool takesPart(const Sheet &sheet, int body)
{
    return sheet.recusal(body) == nullptr;
}

/// The verdicts that bodies taking part have given.
std::vector<Verdict> given(const Sheet &sheet, const Citation &citation)
{
    std::vector<Verdict> verdicts;
    for (std::size_t body = 0; body < citation.verdicts.size(); ++body) {
        if (citation.verdicts[body] && takesPart(sheet, static_cast<int>(body))) {
            verdicts.push_back(*citation.verdicts[body]);
        }
    }
    return verdicts;
}

/// What is known of the evidence for one component, by one source.
enum class Evidence { None, Undecided, Valid };

Evidence evidenceOf(const Round &round, const Sheet &sheet, const Citation &citation, int source)
{
    if (const auto verdict = verdictOf(round, sheet, citation, source)) {
        return isValid(*verdict) ? Evidence::Valid : Evidence::None;
    }
    if (source != round.agreed()) {
        return Evidence::None;
    }
    const std::vector<Verdict> verdicts = given(sheet, citation);
    const auto valid = [](Verdict verdict) { return isValid(verdict); };
    if (verdicts.empty() || std::none_of(verdicts.begin(), verdicts.end(), valid)) {
        return Evidence::None;
    }
    return std::all_of(verdicts.begin(), verdicts.end(), valid) ? Evidence::Valid : Evidence::Undecided;
}

bool isBelow(int part, int of, Percent percent)
{
    return of > 0 && static_cast<std::int64_t>(part) * Percent::whole(100).thousandths() < percent.thousandths() * of;
}

enum class Answer { No, Yes, Pending };

struct Asking
{
    const Scorer &scorer;
    const Sheet &sheet;
    int source;
    const Tally &tally;

    Answer operator()(const ComponentCountAtLeast &when) const
    {
        const Round &round = scorer.round();
        const Mark &mark = round.mark(sheet, source, when.component);
        const MarkText *text = sheet.text(round.place(source, when.component));
        if (mark.state != MarkState::Scored || text == nullptr) {
            return Answer::No;
        }
        return countOf(text->inputs).value_or(0) >= when.count ? Answer::Yes : Answer::No;
    }

    Answer operator()(const FlagIsSet &when) const { return sheet.hasFlag(when.flag) ? Answer::Yes : Answer::No; }

    Answer operator()(const CriterionBelow &when) const
    {
        const Sum sum = scorer.criterion(sheet, source, tally, when.criterion);
        const bool below = tally.marked > 0 && sum.applicable // nothing marked yet is no low result
            && sum.points.thousandths() * Percent::whole(100).thousandths()
                < when.percent.thousandths() * sum.maximum.thousandths();
        return below ? Answer::Yes : Answer::No;
    }

    Answer operator()(const EvidenceRateBelow &when) const
    {
        const EvidenceRate rate = evidenceRate(scorer.round(), sheet, source);
        if (!rate.checked) {
            return Answer::Pending;
        }
        const bool atWorst = isBelow(rate.valid, rate.of, when.percent);
        const bool atBest = isBelow(rate.valid + rate.undecided, rate.of, when.percent);
        if (atWorst != atBest) {
            return Answer::Pending;
        }
        return atWorst ? Answer::Yes : Answer::No;
    }
};

} // namespace

GateStates gatesOf(const Scorer &scorer, const Sheet &sheet, int source, const Tally &tally)
{
    GateStates states;
    const std::vector<Gate> &gates = scorer.round().set->gates;
    const Asking asking{scorer, sheet, source, tally};
    for (std::size_t i = 0; i < gates.size(); ++i) {
        const Answer answer = std::visit(asking, gates[i].when);
        const std::uint64_t bit = std::uint64_t{1} << i;
        states.hold |= answer == Answer::Yes ? bit : 0;
        states.pending |= answer == Answer::Pending ? bit : 0;
    }
    return states;
}

namespace {

bool isChecked(const Round &round, const Sheet &sheet, const Citation &citation, int source)
{
    if (source == round.agreed()) {
        return !given(sheet, citation).empty();
    }
    return source != Round::Self && citation.verdicts[static_cast<std::size_t>(source - 1)].has_value();
}

} // namespace

EvidenceRate evidenceRate(const Round &round, const Sheet &sheet, int source)
{
    EvidenceRate rate;
    rate.checked = std::any_of(sheet.citations.begin(), sheet.citations.end(),
                               [&](const Citation &citation) { return isChecked(round, sheet, citation, source); });
    if (!rate.checked) {
        return rate;
    }
    auto citation = sheet.citations.begin(); // by component
    for (int component = 0; component < round.componentCount(); ++component) {
        Evidence best = Evidence::None;
        for (; citation != sheet.citations.end() && citation->component == component; ++citation) {
            best = std::max(best, evidenceOf(round, sheet, *citation, source));
        }
        if (round.asksForEvidence(sheet, component)) {
            ++rate.of;
            rate.valid += best == Evidence::Valid ? 1 : 0;
            rate.undecided += best == Evidence::Undecided ? 1 : 0;
        }
    }
    return rate;
}

std::optional<Verdict> verdictOf(const Round &round, const Sheet &sheet, const Citation &citation, int source)
{
    if (source == Round::Self) {
        return {};
    }
    if (source != round.agreed()) {
        return citation.verdicts[static_cast<std::size_t>(source - 1)];
    }
    if (citation.settled) {
        return citation.settled;
    }
    const std::vector<Verdict> verdicts = given(sheet, citation);
    const bool alike = !verdicts.empty()
        && std::all_of(verdicts.begin(), verdicts.end(), [&](Verdict verdict) { return verdict == verdicts.front(); });
    return alike ? std::optional(verdicts.front()) : std::nullopt;
}

GatedClass classAfter(const CriteriaSet &set, int band, std::uint64_t holding)
{
    GatedClass result{false, band};
    for (std::size_t i = 0; i < set.gates.size(); ++i) {
        if ((holding >> i & 1U) != 0) {
            const std::optional<int> &cap = set.gates[i].cap;
            result.unrated = result.unrated || !cap;
            result.band = std::max(result.band, cap.value_or(0));
        }
    }
    return result;
}

} // namespace core
