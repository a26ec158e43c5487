// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/command.h"
#include "core/model/round.h"

#include <QString>

#include <vector>

namespace core {

/// What becomes of one mark when its sheet goes to another group.
struct MovedMark
{
    int source = 0;
    int from = 0;       ///< component in the old group's tree
    int to = -1;        ///< its twin in the new one's (variant_of); -1: dropped
    bool inputs = true; ///< false: the twin's rule is another, only points and reason go along
    bool operator==(const MovedMark &) const = default;
};

/// Marks that moving the sheet touches: components that the new group has as well are not among them (DOMAIN §5.31).
std::vector<MovedMark> movedMarks(const Round &whole, const Sheet &sheet, int group);

struct MoveRequest
{
    QString agency;
    QString group; ///< code
    bool mayDrop = false;
    QString reason;
};
/// Puts the agency in the group: twins take over marks, evidence and verdicts, what has no twin is dropped if mayDrop
/// allows it (else MoveDrops for each), a commitment that this changes is void.
[[nodiscard]] Checked<std::vector<Command>> moveToGroup(const Round &whole, const Person &actor,
                                                        const MoveRequest &request);

} // namespace core
