// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/round.h"

#include <memory>

namespace ui {

/// A round that goes on while its successors are made.
using RoundPointer = std::shared_ptr<const core::Round>;

/// Whose mark on what.
struct MarkSpot
{
    int sheet = -1, component = -1, source = 0;
    bool editable = false;
    bool mayEnterFacts = false; ///< the figure that all sources use
    bool operator==(const MarkSpot &) const = default;
};

/// The same mark, whether it may be entered or not.
inline bool isSame(const MarkSpot &a, const MarkSpot &b)
{
    return a.sheet == b.sheet && a.component == b.component && a.source == b.source;
}

} // namespace ui
