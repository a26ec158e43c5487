// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journal_table.h"
#include "core/store/store.h"
#include "core/store/tables.h"

#include <stop_token>

namespace core {

/// Store::verify's work over one open database. Throws StoreException.
Store::Soundness checkEverything(const Connection &connection, const ObjectStore &objects, const std::stop_token &stop);

} // namespace core
