// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>

namespace core {

/// What a person has typed for a mark, a shared fact or an agreed value and not yet saved as one: kept so that a power
/// cut costs nothing. It is neither, is in no journal, counts nowhere, and nobody else is shown it.
struct Draft
{
    static constexpr int OfFact = 9; ///< in the source's place: beyond every source that a round can have

    int person = 0;
    QString agency;
    int source = 0, component = 0; ///< positions in the round
    QString text;                  ///< as the form wrote it; empty: there is none (any more)
    Instant at = 0;

    bool operator==(const Draft &) const = default;
};

} // namespace core
