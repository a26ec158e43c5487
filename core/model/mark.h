// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/points.h"
#include "core/model/inputs.h"

#include <QString>

#include <cstdint>

namespace core {

/// 0 points counts, a blank blocks: DESIGN §2.3. A draft is kept apart and is no mark.
enum class MarkState : std::uint32_t { // as wide as the points beside it: a mark has no padding
    Blank,
    Scored,
    NotApplicable, ///< from the agency a proposal, from a body an acceptance
    Abstained,
};

/// One source's mark on one component, kept narrow because rounds hold millions. Points are 0 unless scored.
struct Mark
{
    std::int32_t thousandths = 0;
    MarkState state = MarkState::Blank;

    Points points() const { return Points::thousandths(thousandths); }
    static Mark scored(Points points) { return {static_cast<std::int32_t>(points.thousandths()), MarkState::Scored}; }
    bool operator==(const Mark &) const = default;
};

/// What stands beside a mark.
struct MarkText
{
    Inputs inputs;
    QString reason;
    bool operator==(const MarkText &) const = default;
};

} // namespace core
