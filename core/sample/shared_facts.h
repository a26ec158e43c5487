// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/command.h"
#include "core/model/round.h"

#include <vector>

namespace core {

/// The figures that all bodies used in these marks (dates of receipt, the index, disciplinary cases), entered as shared
/// facts before anybody marks.
[[nodiscard]] Checked<std::vector<Command>> sharedFacts(const Round &whole, const Person &actor,
                                                        const std::vector<MarkRow> &marks);

} // namespace core
