// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>

namespace core {

/// Milliseconds since 1970-01-01 00:00 UTC. Shown to people, never used to order anything.
using Instant = std::int64_t;

/// Where "now" comes from: the system's clock, a spec's, or the sample's fixed one.
using Clock = std::function<Instant()>;

Clock systemClock();

} // namespace core
