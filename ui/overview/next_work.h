// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/snapshot.h"
#include "ui/page/place.h"
#include "ui/words/language.h"

#include <QString>

#include <optional>
#include <vector>

namespace ui {

/// One line of work: how many, of what, and where that list is.
struct WorkLine
{
    int count = 0; ///< equals the rows that the place shows; 0 on lines that only say something
    QString text;
    std::optional<Place> place;
};

/// One agency's line of progress by the viewer's own source.
struct ProgressLine
{
    QString agency, name;
    int marked = 0, of = 0;
    QString state;
    bool complete = false;
};

struct Overview
{
    QString title, subtitle;
    std::vector<WorkLine> work; ///< at most five, then one of: the step forward, waiting, nothing left
    std::vector<ProgressLine> progress;
    std::optional<core::Phase> next, previous; ///< where the viewer may move the round
};

/// What the viewer should do next (GLOSSARY §2): only lines whose lists exist, nothing of another body before the
/// reveal but whether it has committed. Pure; takes long in a round of many open items.
Overview overviewOf(const core::Snapshot &snapshot, Language language);

} // namespace ui
