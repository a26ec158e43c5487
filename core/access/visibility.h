// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/command.h"
#include "core/model/round.h"

#include <optional>

namespace core {

/// Is the person one of the body's reviewers or leaders?
bool worksFor(const Person &viewer, QStringView body);

/// Is this body's work on the sheet open to the person? To everyone from the joint phase on; before it only to the
/// body's own reviewers and leaders (DESIGN §2.4).
bool seesBody(const Person &viewer, const Round &round, const Sheet &sheet, int body);

/// The round as the viewer may see it: marks, verdicts and what commitments hold of hidden bodies are not in it, nor is
/// anything agreed before the joint phase. That a body has committed stays.
Round visibleTo(const Round &whole, const Person &viewer);

/// The part of a command that the viewer may see; none where nothing of it is left to see.
std::optional<Command> visibleTo(const Command &command, const Round &whole, const Person &viewer);

/// True where nothing on any sheet of the round is hidden from anyone.
bool isOpen(const Round &whole);

} // namespace core
