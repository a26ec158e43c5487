// SPDX-License-Identifier: GPL-3.0-or-later
#include "undo.h"

#include "core/model/round_rows.h"

#include <QSet>

#include <algorithm>

namespace core {

namespace {

template <class Row>
concept OfAgency = requires(const Row &row)
{
    row.agency;
};

QSet<QString> agenciesOf(const Command &command)
{
    QSet<QString> agencies;
    for (const AnyEdit &edit : command.edits) {
        std::visit(
            [&agencies]<class Row>(const Edit<Row> &one) {
                if constexpr (OfAgency<Row>) {
                    agencies.insert(one.row().agency);
                }
            },
            edit);
    }
    return agencies;
}

bool movedAPhase(const Command &command, const QSet<QString> &agencies)
{
    return (command.verb == Verb::StepForward || command.verb == Verb::StepBack)
        && (agencies.isEmpty() || agencies.intersects(agenciesOf(command)));
}

Result<std::vector<Command>> allCommands(const Store &store)
{
    std::vector<Command> commands;
    std::optional<Error> error;
    const auto seen = store.journal([&](const JournalEntry &entry) {
        auto command = store.command(entry);
        if (!command) {
            error = command.error();
            return false;
        }
        commands.push_back(std::move(*command));
        return true;
    });
    if (!seen) {
        return tl::unexpected(seen.error());
    }
    if (error) {
        return tl::unexpected(*error);
    }
    return commands;
}

/// What the bodies said of the settlement as it stands falls with it.
void dropWordsOn(const Round &round, const SettlementRow &row, std::vector<AnyEdit> &edits)
{
    const Sheet &sheet = *round.sheets[static_cast<std::size_t>(round.sheetOf(row.agency))];
    const int component = round.set->component(row.component);
    for (ConfirmationRow &given : confirmationRowsOf(round, sheet, component, row.document)) {
        edits.emplace_back(Edit<ConfirmationRow>{std::move(given), std::nullopt});
    }
    for (ReservationRow &kept : reservationRowsOf(round, sheet, component, row.document)) {
        edits.emplace_back(Edit<ReservationRow>{std::move(kept), std::nullopt});
    }
}

} // namespace

bool canBeUndone(Verb verb)
{
    switch (verb) {
    case Verb::ImportHolidays:
    case Verb::SetFlag:
    case Verb::ClearFlag:
    case Verb::ImportMarks:
    case Verb::ImportChecks:
    case Verb::Settle:
    case Verb::SetFact:
    case Verb::Assign:
        return true;
    default:
        return false;
    }
}

Result<std::optional<Command>> latestUndoable(const Store &store, int person)
{
    auto commands = allCommands(store);
    if (!commands) {
        return tl::unexpected(commands.error());
    }
    QSet<CommandId> undone;
    for (auto command = commands->rbegin(); command != commands->rend(); ++command) {
        if (command->undoes) {
            undone.insert(*command->undoes);
        } else if (command->actor == person && canBeUndone(command->verb) && !undone.contains(command->id)) {
            const auto agencies = agenciesOf(*command);
            const bool moved = std::any_of(commands->rbegin(), command,
                                           [&](const Command &later) { return movedAPhase(later, agencies); });
            return moved ? std::nullopt : std::optional(std::move(*command));
        }
    }
    return std::optional<Command>();
}

Result<Verb> verbUndone(const Store &store, const CommandId &undone)
{
    const auto commands = allCommands(store);
    if (!commands) {
        return tl::unexpected(commands.error());
    }
    const auto found = std::find_if(commands->begin(), commands->end(),
                                    [&undone](const Command &command) { return command.id == undone; });
    if (found == commands->end()) {
        return failure(ErrorCode::NothingToDo, undone.toString());
    }
    return found->verb;
}

Command undoing(const Command &command, const Round &round, int actor)
{
    Command inverse = inverseOf(command, {}, actor);
    std::erase_if(inverse.edits, [](const AnyEdit &edit) {
        return std::holds_alternative<Edit<ConfirmationRow>>(edit)
            || std::holds_alternative<Edit<ReservationRow>>(edit);
    });
    std::vector<AnyEdit> edits;
    for (AnyEdit &edit : inverse.edits) {
        if (const auto *settlement = std::get_if<Edit<SettlementRow>>(&edit)) {
            dropWordsOn(round, settlement->row(), edits);
        }
        edits.push_back(std::move(edit));
    }
    inverse.edits = std::move(edits);
    return inverse;
}

} // namespace core
