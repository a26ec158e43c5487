// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/criteria_set.h"
#include "ui/print/paper.h"

#include <vector>

namespace ui {

/// The set on paper: components with rules and evidence, of one group or (-1) all, conditions, classes.
std::vector<PaperTable> criteriaTables(const core::CriteriaSet &set, int group, Language language);

} // namespace ui
