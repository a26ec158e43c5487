// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/letterhead.h"

namespace core {

/// Kind and abstract: from the title and the lines below it or, for a công văn, from "V/v …" below the number.
void readTitle(const PageText &page, const Letterhead &head, SelfDescription &description);

} // namespace core
