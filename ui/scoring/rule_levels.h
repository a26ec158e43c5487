// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/criteria_set.h"
#include "core/scoring/rules.h"
#include "ui/words/language.h"

#include <QString>

#include <vector>

namespace ui {

/// A step of a rule: what it earns, and for what. Without points it is a sentence about the rule.
struct RuleLevel
{
    QString points, words;
    bool operator==(const RuleLevel &) const = default;
};

/// How a component earns its points, a line a step, in the round's own year. Pure.
std::vector<RuleLevel> ruleLevels(const core::Component &component, const core::RuleTerms &terms, Language language);

/// The line of ruleLevels that these inputs earn; -1 where no single one does.
int earnedLevel(const core::Component &component, const core::Inputs &inputs, const core::RuleTerms &terms);

} // namespace ui
