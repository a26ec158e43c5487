// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/next_work.h"

#include <QStringList>

namespace ui {

class WorkLists;

/// The phase after this one; approval is passed over unless somebody aims at it.
core::Phase phaseAfter(core::Phase phase);

/// The last line of what is next: the step forward, what the viewer waits for, or that nothing is left.
WorkLine lastLine(const Asked &asked, const WorkLists &lists);

/// What must be done before the round goes on from its phase, done or missing; lines open what is missing. Empty once
/// it is published. Of a body that is hidden no more than whether it has committed.
std::vector<WorkLine> checklist(const Asked &asked);

/// Does the checklist leave no step to this person? A step out of the appraisal commits for the bodies where the person
/// may: then the step itself finds out.
bool isBlocked(const std::vector<WorkLine> &checklist, const core::Person &actor, core::Phase phase);

/// What becomes of the round with this step, a sentence each.
QStringList consequences(const core::Round &round, const core::Person &actor, core::Phase to, Language language);

} // namespace ui
