// SPDX-License-Identifier: GPL-3.0-or-later
#include "mark_check.h"

#include "core/base/text.h"
#include "core/model/codes.h"
#include "core/scoring/rules.h"

namespace core {

namespace {

Error fault(ErrorCode code, QString value = {}, QString detail = {})
{
    return {code, {}, std::move(value), std::move(detail)};
}

std::optional<Error> placeFault(const Round &round, const MarkPlace &place)
{
    const Component &component = round.set->components[static_cast<std::size_t>(place.component)];
    if (!component.appliesTo(place.sheet->group)) {
        return fault(ErrorCode::ComponentOfOtherGroup, component.code,
                     round.set->groups[static_cast<std::size_t>(place.sheet->group)].code);
    }
    if (component.isComputed()) {
        return fault(ErrorCode::ComponentComputed, component.code);
    }
    if (place.source == Round::Self && component.assessedBy == AssessedBy::Bodies) {
        return fault(ErrorCode::ComponentNotSelfScored, component.code);
    }
    return {};
}

std::optional<Error> pointsFault(const CriteriaSet &set, const Component &component, Points points)
{
    const QString shown = points.text(points.fits(set.decimals) ? set.decimals : 3);
    if (!points.fits(set.decimals)) {
        return fault(ErrorCode::TooManyDecimals, shown, QString::number(set.decimals));
    }
    if (points > component.maximum) {
        return fault(ErrorCode::PointsAboveMaximum, shown, component.maximum.text(set.decimals));
    }
    if (!ruleAccepts(component.rule, points)) {
        const auto *judgement = std::get_if<JudgementRule>(&component.rule);
        return fault(ErrorCode::PointsOffStep, shown, judgement->step.text(set.decimals));
    }
    return {};
}

/// A body that marks by other figures than the shared ones says why; points without figures are held against what the
/// shared ones give.
std::optional<Error> factFault(const Round &round, const MarkPlace &place, const Mark &mark, const MarkText &text)
{
    const Fact *fact = place.sheet->fact(place.component);
    const bool ofBody = place.source != Round::Self && place.source != round.agreed();
    if (fact == nullptr || !ofBody || !text.reason.isEmpty()) {
        return {};
    }
    const Component &component = round.set->components[static_cast<std::size_t>(place.component)];
    const RuleTerms terms{component.maximum, round.set->decimals, round.year, &round.calendar};
    const bool alike = std::holds_alternative<std::monostate>(text.inputs)
        ? pointsFor(component.rule, fact->inputs, terms) == mark.points()
        : text.inputs == fact->inputs;
    return alike ? std::nullopt : std::optional(fault(ErrorCode::FactDiffers, component.code, fact->paper));
}

std::optional<Error> scoredFault(const Round &round, const Component &component, const Mark &mark, const MarkText &text)
{
    if (auto found = pointsFault(*round.set, component, mark.points())) {
        return found;
    }
    const auto *ratio = std::get_if<RatioInput>(&text.inputs);
    if (ratio != nullptr && ratio->denominator == 0) {
        return fault(ErrorCode::ZeroOverZero, component.code);
    }
    if (std::holds_alternative<std::monostate>(text.inputs)) {
        return {};
    }
    const auto given =
        pointsFor(component.rule, text.inputs, {component.maximum, round.set->decimals, round.year, &round.calendar});
    if (!given) {
        return fault(ErrorCode::InputsKind, inputsText(text.inputs));
    }
    if (*given != mark.points() && text.reason.isEmpty()) {
        return fault(ErrorCode::ReasonMissing, mark.points().text(round.set->decimals),
                     given->text(round.set->decimals));
    }
    return {};
}

} // namespace

std::optional<Error> markFault(const Round &round, const MarkPlace &place, const Mark &mark, const MarkText &text)
{
    if (auto found = placeFault(round, place)) {
        return found;
    }
    const Component &component = round.set->components[static_cast<std::size_t>(place.component)];
    if (mark.state == MarkState::Scored) {
        auto found = scoredFault(round, component, mark, text);
        return found ? found : factFault(round, place, mark, text);
    }
    if (mark.thousandths != 0 || !std::holds_alternative<std::monostate>(text.inputs)) {
        return fault(ErrorCode::PointsWithoutScore, codeOf(mark.state));
    }
    if (mark.state == MarkState::NotApplicable && component.naPolicy == NaPolicy::NotAllowed) {
        return fault(ErrorCode::NotApplicableRefused, component.code);
    }
    if (mark.state == MarkState::Abstained && place.source == Round::Self) {
        return fault(ErrorCode::StateNotForSource, codeOf(mark.state), SelfSource.toString());
    }
    return {};
}

std::optional<Error> markFault(const Round &round, const MarkRow &row)
{
    const int sheet = round.sheetOf(row.agency);
    const int source = round.source(row.source);
    const int component = round.set->component(row.component);
    if (sheet < 0) {
        return fault(ErrorCode::AgencyUnknown, excerpt(row.agency));
    }
    if (source < 0) {
        return fault(ErrorCode::SourceUnknown, excerpt(row.source));
    }
    if (component < 0) {
        return fault(ErrorCode::ComponentUnknown, excerpt(row.component));
    }
    return markFault(round, {round.sheets[static_cast<std::size_t>(sheet)].get(), source, component}, row.mark,
                     row.text);
}

} // namespace core
