// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/person.h"
#include "core/model/round.h"

#include <algorithm>
#include <vector>

namespace core {

/// A dossier's state at one moment, made for one viewer: it lacks what that viewer may not see, so nothing that reads
/// it can betray it. Never changes; safe to read from any thread.
struct Snapshot
{
    Person viewer;
    std::vector<Person> people;         ///< by number
    Round round;                        ///< the latest
    std::vector<int> withPassword = {}; ///< numbers of people, ascending

    bool hasPassword(int person) const { return std::binary_search(withPassword.begin(), withPassword.end(), person); }
};

} // namespace core
