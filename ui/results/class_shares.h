// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/round.h"
#include "core/scoring/statistics.h"
#include "ui/results/bar_model.h"

#include <QString>

namespace ui {

/// Each class with how many are in it; the shares add up to 100,00 exactly. Those that are not rated, and those
/// without a result, on lines of their own.
std::vector<BarLine> classShares(const core::CriteriaSet &set, const core::ClassCounts &counts, Language language);

/// "27 Tốt · 8 Khá · … / 35 cơ quan, đơn vị"
QString countWords(const core::CriteriaSet &set, const core::ClassCounts &counts, Language language);

/// What is agreed on each criterion as a share of its applicable maximum over the group's sheets (-1: all), weakest
/// first. Empty before anything is agreed.
std::vector<BarLine> weakestCriteria(const core::Round &round, int group);

} // namespace ui
