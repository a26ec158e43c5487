// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/fields.h"
#include "core/model/rule.h"

namespace core {

/// What a rule's parameters must agree with.
struct RuleFrame
{
    Points maximum; ///< of the component
    int decimals = 2;
};

/// Reads and judges a rule: the best that it gives is the component's maximum, a step divides it, bands and dates are
/// in order, nothing is finer than the set's decimals. Lists come out in the order in which scoring reads them.
/// Private to this room.
Rule readRule(Fields &fields, const RuleFrame &frame, Problems &problems);

} // namespace core
