// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/model/inputs.h"
#include "core/model/rule.h"

#include <optional>

namespace core {

/// What a rule's points depend on beside its own parameters and the inputs.
struct RuleTerms
{
    Points maximum;                     ///< of the component
    int decimals = 2;                   ///< of the set; points are rounded half-up to it once, at the end
    int year = 0;                       ///< of the round: due days and date levels fall in it
    const Calendar *calendar = nullptr; ///< of the round; outlives the call
};

/// What the rule gives for the inputs, 0 to the maximum (DOMAIN §2.3, DESIGN §7).
///
/// Nothing where it gives no answer: no inputs, inputs of another kind, 0 of 0 (the caller asks whether the component
/// is not applicable), judgement (points only) and self_gap (computed from whole sheets).
std::optional<Points> pointsFor(const Rule &rule, const Inputs &inputs, const RuleTerms &terms);

/// May these points stand without regard to inputs? Only judgement says no, where they are off its step.
bool ruleAccepts(const Rule &rule, Points points);

/// What a self_gap rule gives for |Σ self − Σ source|.
Points pointsForGap(const SelfGapRule &rule, Points gap);

} // namespace core
