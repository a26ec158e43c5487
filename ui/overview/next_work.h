// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/snapshot.h"
#include "core/model/draft.h"
#include "ui/overview/work_line.h"
#include "ui/words/language.h"

#include <QDate>

#include <vector>

namespace ui {

/// What the first page is asked about.
struct Asked
{
    const core::Snapshot &snapshot;
    const std::vector<core::Draft> &drafts; ///< the viewer's own
    QDate today;                            ///< in Vietnam
    Language language = Language::Vietnamese;
};

/// What the viewer should do next (GLOSSARY §2): at most five lines, only such whose lists exist, nothing of another
/// body before the reveal but whether it has committed. The last is the step forward, what the viewer waits for, or
/// that nothing is left.
///
/// Pure; takes long in a round of many open items.
std::vector<WorkLine> nextWork(const Asked &asked);

/// The body in a person's sentence: its name.
QString nameOf(const core::Round &round, QStringView body);

} // namespace ui
