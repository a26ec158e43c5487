// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"
#include "core/model/round_editor.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace bench {

constexpr int Components = 45; ///< one of them computed
constexpr int Sources = 3;     ///< self, one body, agreed
constexpr int NationalSheets = 11'000;

/// 45 components of a set as the reader gives it, one group, a gate by flag and one by criterion.
QByteArray criteriaJson();
std::shared_ptr<const core::CriteriaSet> bigSet();

/// A round of that many sheets, every place marked, the same each time.
core::Round bigRound(int sheets);

/// A round in session: two bodies that mark alike but for one component in four hundred.
core::Round sessionRound(int sheets);

/// What a dossier of that many sheets starts with.
core::Beginning beginning(int sheets);

/// Every mark of the round as rows.
std::vector<core::MarkRow> rowsOf(const core::Round &round);

/// Middle of the measured values.
double median(std::vector<double> values);

} // namespace bench
