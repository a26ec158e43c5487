// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/round.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace ui {

/// How the agencies' own files have come in.
struct FilesIn
{
    int all = 0;
    int onTime = 0, late = 0; ///< by the date of receipt, where that is known
    int received = 0;         ///< complete, the date unknown
    QStringList missing;      ///< short names
};

/// By the date of receipt entered for everybody; where there is none, by whether the agency has marked all its own.
FilesIn filesIn(const core::Round &round);

/// Working days from today to the day on which the files are due, below 0 where that has passed. Nothing where the set
/// names no such day, and out of the round's own season: a round of years ago is late for nobody.
std::optional<int> daysLeft(const core::Round &round, QDate today);

} // namespace ui
