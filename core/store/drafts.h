// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/draft.h"
#include "core/store/connection.h"

#include <vector>

namespace core {

// The table of drafts. Throw StoreException. Call put inside a transaction.

/// Keeps the draft in place of the one before; an empty text removes it.
void putDraft(const Connection &connection, int year, const Draft &draft);

/// A person's drafts of a round, oldest first.
std::vector<Draft> draftsOf(const Connection &connection, int year, int person);

} // namespace core
