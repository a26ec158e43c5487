// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/command.h"
#include "core/model/round.h"

#include <QString>

namespace core {

/// Why the actor may not do this now: the permission table, the sheets' phases, recusals and, for confirmations, whose
/// word it is. Empty: nothing stands against it. Each cause once, however many edits share it.
///
/// askedAs is the command's verb or, for an undo, that of the command it takes back.
Problems objections(const Round &round, const Person &actor, const Command &command, Verb askedAs);

/// The code of a verb, as the journal shows it and PermissionDenied names it: "import_marks".
QString codeOf(Verb verb);

} // namespace core
