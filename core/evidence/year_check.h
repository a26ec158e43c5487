// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/notice.h"
#include "core/evidence/self_description.h"

#include <optional>

namespace core {

/// The notice on a paper dated outside the year (DOMAIN §3 and §5, item 16); with an exception it is a weak one.
/// Nothing where the date lies inside or is not known.
std::optional<Notice> yearNotice(const SelfDescription &says, int year);

} // namespace core
