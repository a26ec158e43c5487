// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

namespace core {

/// The schema that this program reads and writes.
int newestSchema();
/// The schema of an open file; 0 for an empty one. Throws StoreForeign, StoreNewer.
int schemaOf(const Connection &connection);
/// Brings the file to the newest schema, each step with its number in one transaction. Throws StoreException.
void migrate(const Connection &connection, int from);

} // namespace core
