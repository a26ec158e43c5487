// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/model/edit.h"

#include <QString>
#include <QUuid>

#include <optional>
#include <vector>

namespace core {

/// What a person can do to a dossier. Order is part of the journal's format: add at the end only.
enum class Verb {
    Create, ///< a dossier with its first round
    AddPerson,
    ImportHolidays,
    SetFlag,
    ClearFlag,
    Recuse,
    ImportMarks,
    ImportChecks,
    Commit,
    StepForward,
    StepBack,
    Settle,
    Confirm,
    Undo,
    MoveToGroup,
    SetFact,
    Assign,
    SetPassword,
    Reserve,
};

using CommandId = QUuid;

/// One act of one person, a value: the same is done, undone, journalled, announced and sent.
///
/// All edits belong to one stream of the journal (see streamOf) and to one round or, with round 0, to the dossier.
struct Command
{
    CommandId id; ///< chosen by who makes it; applying the same id again does nothing and answers as before
    Verb verb{};
    int actor = 0; ///< Person::number
    QString reason;
    int round = 0; ///< year; 0 where the edits belong to no round
    std::vector<AnyEdit> edits;
    std::optional<CommandId> undoes;

    bool operator==(const Command &) const = default;
};

/// Where a command stands in the journal.
struct Receipt
{
    CommandId id;
    QString stream;            ///< "common" or a body's code
    std::int64_t sequence = 0; ///< from 1 in its stream
    Instant at = 0;
    bool repeated = false; ///< it had been applied before

    bool operator==(const Receipt &) const = default;
};

/// A command that was taken back.
struct Undone
{
    Receipt receipt;
    std::vector<AnyEdit> edits; ///< what changed by it
};

inline const QString CommonStream = QStringLiteral("common");

/// The body whose chain an edit belongs to, as blind as its marks: that of its marks, checks and commitments; all else
/// is common.
QString streamOf(const AnyEdit &edit);
/// The stream of all its edits; they must agree. A command without edits is common.
QString streamOf(const Command &command);

/// The command that takes this one back: inverse edits, last first.
Command inverseOf(const Command &command, CommandId id, int actor);

} // namespace core
