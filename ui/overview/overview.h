// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/chip.h"
#include "ui/overview/intake.h"
#include "ui/overview/next_work.h"

#include <utility>

namespace ui {

/// How far one agency's sheet has come, by what the phase asks of it.
struct ProgressLine
{
    QString agency, name;
    int marked = 0, of = 0; ///< of 0: nothing is asked
    QString people;         ///< who appraises it
    QString state;
    Tone tone = Tone::Quiet;
};

/// All that the first page shows.
struct Overview
{
    QString title, subtitle;
    core::Phase phase = core::Phase::Setup;
    std::vector<WorkLine> work;
    std::vector<WorkLine> checklist;
    FilesIn intake;
    std::vector<std::pair<QString, QString>> evidence; ///< what, how many; empty: nothing is known
    QString progressOf;                                ///< heading of the column of progress
    std::vector<ProgressLine> progress;
    std::optional<core::Phase> next, previous; ///< where the viewer may move the round

    /// The line whose list that is; nullptr where there is none (any more).
    const WorkLine *listOf(Only only) const;
};

/// Pure; takes long in a round of many open items. Nothing of a body that is hidden but whether it has committed.
Overview overviewOf(const Asked &asked);

} // namespace ui
