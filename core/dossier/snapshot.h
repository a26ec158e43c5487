// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/person.h"
#include "core/model/round.h"

#include <vector>

namespace core {

/// A dossier's state at one moment, made for one viewer: it lacks what that viewer may not see, so nothing that reads
/// it can betray it. Never changes; safe to read from any thread.
struct Snapshot
{
    Person viewer;
    std::vector<Person> people; ///< by number
    Round round;                ///< the latest
};

} // namespace core
