// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace core {

/// In the order a round goes through them (DESIGN §4); approval only where the round has that step.
enum class Phase : std::uint8_t { Setup, Intake, Appraisal, Joint, Reply, Approval, Published };

} // namespace core
