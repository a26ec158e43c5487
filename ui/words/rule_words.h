// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/criteria_set.h"
#include "ui/words/language.h"

#include <QString>
#include <QStringList>

namespace ui {

/// The name of a rule's kind: "Trừ theo số lần".
QString ruleName(const core::Rule &rule, Language language);

/// How a component earns its points, a line a step: "Từ 80 %: 3,00 điểm". decimals are the set's.
QStringList ruleLines(const core::Component &component, int decimals, Language language);

} // namespace ui
