// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/criteria_set.h"
#include "core/scoring/rules.h"
#include "ui/words/language.h"

#include <QString>

namespace ui {

/// Why the rule gives what it gives: "3,00 × 7 ÷ 9", "chậm 2 ngày làm việc"; empty where the inputs say it all.
/// terms.calendar must be there.
QString proposalReason(const core::Component &component, const core::Inputs &inputs, const core::RuleTerms &terms,
                       Language language);

/// What was entered, in a few words: "7 ÷ 9", "3/4 phần", "28/12/2018"; empty where only points were.
QString inputsInWords(const core::Component &component, const core::Inputs &inputs, Language language);

} // namespace ui
