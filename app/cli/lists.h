// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"

#include <vector>

namespace cli {

/// A list as a table for people or, with --json, as objects under one key.
void printList(const Call &call, const char *key, const QStringList &names, const std::vector<QStringList> &rows);

} // namespace cli
