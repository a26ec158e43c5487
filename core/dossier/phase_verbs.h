// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/command.h"
#include "core/model/round.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace core {

struct StepRequest
{
    Phase to = Phase::Intake;
    QString reason;         ///< needed backwards
    bool leaveOpen = false; ///< forwards, whatever is missing; what is blank stays blank
    QStringList except;     ///< agencies that stay behind
};

/// Moves the round and its sheets to a phase, forwards line by line, the approval phase passed over unless it is the
/// aim (DESIGN §4). Sheets that lag behind come along.
///
/// Out of intake each agency must have marked all that is its own, unless a flag says that it is not rated. Out of
/// appraisal each body that takes part must have committed; an actor who may commits on behalf of a body that has
/// marked everything. Out of the joint session all must be settled, and confirmed for each body. Refusals list all that
/// is missing, of a hidden body no more than that it has not committed.
[[nodiscard]] Checked<std::vector<Command>> step(const Round &whole, const Person &actor, const StepRequest &request);

} // namespace core
