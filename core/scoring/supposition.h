// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/standings.h"

#include <optional>

namespace core {

/// One way in which the session could agree on a component or, with a document, on its verdict.
struct Supposition
{
    int sheet = 0, component = 0;
    Mark mark;
    Inputs inputs;
    QString document;
    std::optional<Verdict> verdict; ///< where there is a document
};

/// Where the sheet would stand, ranks among the sheets as they are agreed now; what its bodies marked alike counts as
/// agreed, a count that follows from verdicts as these make it once they are decided, what else is open as blank.
Standing standingIf(const Scorer &scorer, const Supposition &supposed);

} // namespace core
