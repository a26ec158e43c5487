// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/round.h"
#include "core/tables/checks_table.h"

namespace core {

/// The invented papers of the fund (QPTDRMT), one for each component with points, seven of them not valid; on the
/// report in 2.5 the bodies differ. Its own marks must be there.
CheckTable fundPapers(const Round &round);

} // namespace core
