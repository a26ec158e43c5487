// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/command.h"
#include "core/model/round.h"

#include <optional>
#include <utility>
#include <vector>

namespace core {

// Shared by the files that make commands; private to this room.

/// What a verb answers: commands, or all that stands in its way.
using Commands = Checked<std::vector<Command>>;

inline tl::unexpected<Problems> refusal(ErrorCode code, QString where = {}, QString value = {}, QString detail = {})
{
    return tl::unexpected(Problems{Error{code, std::move(where), std::move(value), std::move(detail)}});
}

inline Command commandOf(const Round &round, const Person &actor, Verb verb, QString reason = {})
{
    Command command;
    command.verb = verb;
    command.actor = actor.number;
    command.reason = std::move(reason);
    command.round = round.year;
    return command;
}

/// Adds the edit, unless it changes nothing.
template <class Row>
void change(Command &command, std::optional<Row> before, std::optional<Row> after)
{
    if (before != after) {
        command.edits.emplace_back(Edit<Row>{std::move(before), std::move(after)});
    }
}

/// The commands that do something; NothingToDo where none does.
inline Commands effective(std::vector<Command> commands)
{
    std::erase_if(commands, [](const Command &command) { return command.edits.empty(); });
    if (commands.empty()) {
        return refusal(ErrorCode::NothingToDo);
    }
    return commands;
}

} // namespace core
