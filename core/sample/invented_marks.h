// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/round.h"
#include "core/model/rows.h"

#include <QString>

#include <vector>

namespace core {

/// An agency of the sample whose marks are invented, and the totals between which they end.
struct Invented
{
    QString agency;
    Points lowest, highest;
};

/// The 27 agencies beside the story's eight.
std::vector<Invented> inventedAgencies();

/// Invented marks of the agency itself and of every body, which mark alike, with inputs that give the points. The same
/// each time. Nothing that a real agency could be blamed for: no complaints, no discipline.
std::vector<MarkRow> inventMarks(const Round &round, const Invented &invented);

} // namespace core
