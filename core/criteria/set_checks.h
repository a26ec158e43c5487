// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/criteria_set.h"

#include <QString>

#include <optional>

namespace core {

/// What the file says its parts add up to, where it says so.
struct StatedSums
{
    std::optional<Points> selfScored, joint;
};

/// Sums of the whole tree: each group's points equal the scale, each criterion's its own maximum and the same in every
/// group, the stated sums the tree's. root stands before each path. Private to this room.
void checkSums(const CriteriaSet &set, const StatedSums &stated, const QString &root, Problems &problems);

/// Bands without gap or overlap, from 0 to an open end; set.bands are best first.
void checkBands(const CriteriaSet &set, const QString &root, Problems &problems);

} // namespace core
