// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/criteria_set.h"
#include "core/model/rows.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace core {

/// Reads agencies from JSON of schema "dvcq-agencies/1" or from CSV with the columns code, name, group and, where
/// wanted, short; which of the two the first byte tells. They become the sheets of a round in the file's order, all in
/// phase intake.
///
/// Reports every problem: codes twice (without regard to case), groups that the set has not, empty names, codes that
/// no file name could hold on Windows.
[[nodiscard]] Checked<std::vector<SheetRow>> readAgencies(const QByteArray &bytes, const QString &name,
                                                          const CriteriaSet &set);

} // namespace core
