// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/page_text.h"
#include "core/evidence/self_description.h"

namespace core {

/// Signature blocks: lines of power ("TM. …", "KT. …"), a position in capitals, a name below. Two side by side where
/// two sign. `from` is the first line after the head.
std::vector<Found<Signer>> signersIn(const PageText &page, std::size_t from);

} // namespace core
