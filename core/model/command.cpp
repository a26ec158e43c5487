// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "core/model/codes.h"

#include <algorithm>

namespace core {

namespace {

template <class Row>
QString bodyIn(const Row & /*row*/)
{
    return CommonStream;
}

QString bodyIn(const MarkRow &row)
{
    return row.source == SelfSource || row.source == AgreedSource ? CommonStream : row.source;
}

QString bodyIn(const CheckRow &row)
{
    return row.body;
}

QString bodyIn(const CommitmentRow &row)
{
    return row.body;
}

} // namespace

QString streamOf(const AnyEdit &edit)
{
    return std::visit([](const auto &one) { return bodyIn(one.row()); }, edit);
}

QString streamOf(const Command &command)
{
    return command.edits.empty() ? CommonStream : streamOf(command.edits.front());
}

Command inverseOf(const Command &command, CommandId id, int actor)
{
    Command inverse;
    inverse.id = id;
    inverse.verb = Verb::Undo;
    inverse.actor = actor;
    inverse.round = command.round;
    inverse.undoes = command.id;
    std::transform(
        command.edits.rbegin(), command.edits.rend(), std::back_inserter(inverse.edits),
        [](const AnyEdit &edit) { return std::visit([](const auto &one) -> AnyEdit { return one.inverse(); }, edit); });
    return inverse;
}

} // namespace core
