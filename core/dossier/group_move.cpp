// SPDX-License-Identifier: GPL-3.0-or-later
#include "group_move.h"

#include "core/dossier/verb_support.h"
#include "core/model/round_editor.h"
#include "core/model/round_rows.h"
#include "core/tables/mark_check.h"

#include <algorithm>

namespace core {

namespace {

const Component &componentAt(const Round &round, int component)
{
    return round.set->components[static_cast<std::size_t>(component)];
}

/// The component that stands for this one in another group's tree: itself, its twin, or -1.
int counterpart(const Round &round, int component, int group)
{
    const Component &the = componentAt(round, component);
    if (the.appliesTo(group)) {
        return component;
    }
    for (int other = 0; other < round.componentCount(); ++other) {
        const Component &twin = componentAt(round, other);
        if (!the.variantOf.isEmpty() && twin.variantOf == the.variantOf && twin.appliesTo(group)) {
            return other;
        }
    }
    return -1;
}

bool stands(const Round &moved, const MarkRow &row)
{
    return !markFault(moved, row).has_value();
}

/// The round as it would be with the sheet in the group, before its marks follow.
Round inGroup(const Round &whole, const Sheet &sheet, int group)
{
    RoundEditor editor(whole);
    SheetRow row = rowOf(whole, sheet);
    row.group = whole.set->groups[static_cast<std::size_t>(group)].code;
    editor.apply(Edit<SheetRow>{rowOf(whole, sheet), std::move(row)});
    return editor.round();
}

MarkRow under(const Round &whole, MarkRow row, int component, bool inputs)
{
    row.component = componentAt(whole, component).code;
    if (!inputs) {
        row.text.inputs = {};
    }
    return row;
}

std::optional<MovedMark> moved(const Round &whole, const Round &after, const Sheet &sheet, int source, int component)
{
    const int to = counterpart(whole, component, after.sheets[static_cast<std::size_t>(sheet.position)]->group);
    const auto row = markRowOf(whole, sheet, source, component);
    if (!row || to == component) {
        return {};
    }
    for (const bool inputs : {true, false}) {
        if (to >= 0 && stands(after, under(whole, *row, to, inputs))) {
            return MovedMark{source, component, to, inputs};
        }
    }
    return MovedMark{source, component, -1, true};
}

/// Evidence follows its component; what has no counterpart stays on the list and counts nowhere.
void moveEvidence(const Round &whole, const Sheet &sheet, int group, std::vector<Command> &commands)
{
    for (const Citation &citation : sheet.citations) {
        const int to = counterpart(whole, citation.component, group);
        if (to < 0 || to == citation.component) {
            continue;
        }
        const QString &from = componentAt(whole, citation.component).code;
        const QString &code = componentAt(whole, to).code;
        if (citation.listed) {
            change<CitationRow>(commands.front(), CitationRow{sheet.agency, from, citation.document}, std::nullopt);
            change<CitationRow>(commands.front(), std::nullopt, CitationRow{sheet.agency, code, citation.document});
        }
        for (std::size_t body = 0; body < whole.bodies.size(); ++body) {
            if (const auto check = checkRowOf(whole, sheet, citation, static_cast<int>(body))) {
                CheckRow renamed = *check;
                renamed.component = code;
                change<CheckRow>(commands[body + 1], check, std::nullopt);
                change<CheckRow>(commands[body + 1], std::nullopt, std::move(renamed));
            }
        }
    }
}

/// A fact stays where its component still applies; another group's rule would read it otherwise.
void dropFacts(const Round &whole, const Sheet &sheet, int group, Command &command)
{
    for (const Fact &fact : sheet.facts) {
        if (!componentAt(whole, fact.component).appliesTo(group)) {
            change<FactRow>(command, factRowOf(whole, sheet, fact.component), std::nullopt);
        }
    }
}

/// Could a mark on this component fail to stand on its counterpart? Asked of the set alone.
bool mayLose(const Component &from, const Component &to)
{
    return to.maximum < from.maximum || std::holds_alternative<JudgementRule>(to.rule)
        || (from.naPolicy != NaPolicy::NotAllowed && to.naPolicy == NaPolicy::NotAllowed);
}

/// What is or may be dropped: of the agency's marks as they are, of the bodies' by what the set allows, so that the
/// answer betrays none of theirs.
Problems dropsOf(const Round &whole, const Sheet &sheet, int group, const std::vector<MovedMark> &marks)
{
    std::vector<bool> dropped(static_cast<std::size_t>(whole.componentCount()));
    for (int component = 0; component < whole.componentCount(); ++component) {
        const int to = counterpart(whole, component, group);
        dropped[static_cast<std::size_t>(component)] = componentAt(whole, component).appliesTo(sheet.group)
            && to != component && (to < 0 || mayLose(componentAt(whole, component), componentAt(whole, to)));
    }
    for (const MovedMark &mark : marks) {
        if (mark.source == Round::Self && mark.to < 0) {
            dropped[static_cast<std::size_t>(mark.from)] = true;
        }
    }
    Problems drops;
    for (int component = 0; component < whole.componentCount(); ++component) {
        if (dropped[static_cast<std::size_t>(component)]) {
            drops.push_back({ErrorCode::MoveDrops, {}, componentAt(whole, component).code, sheet.agency});
        }
    }
    return drops;
}

void moveMark(const Round &whole, const Sheet &sheet, const MovedMark &mark, Command &command)
{
    const auto row = markRowOf(whole, sheet, mark.source, mark.from);
    change<MarkRow>(command, row, std::nullopt);
    if (mark.to >= 0) {
        change<MarkRow>(command, markRowOf(whole, sheet, mark.source, mark.to),
                        under(whole, *row, mark.to, mark.inputs));
    }
}

} // namespace

std::vector<MovedMark> movedMarks(const Round &whole, const Sheet &sheet, int group)
{
    const Round after = inGroup(whole, sheet, group);
    std::vector<MovedMark> marks;
    for (int source = 0; source < whole.agreed(); ++source) {
        for (int component = 0; component < whole.componentCount(); ++component) {
            if (const auto mark = moved(whole, after, sheet, source, component)) {
                marks.push_back(*mark);
            }
        }
    }
    return marks;
}

Commands moveToGroup(const Round &whole, const Person &actor, const MoveRequest &request)
{
    const int position = whole.sheetOf(request.agency);
    const int group = whole.set->group(request.group);
    if (position < 0) {
        return refusal(ErrorCode::AgencyUnknown, {}, request.agency);
    }
    if (group < 0) {
        return refusal(ErrorCode::GroupUnknown, {}, request.group);
    }
    if (request.reason.trimmed().isEmpty()) {
        return refusal(ErrorCode::ReasonMissing);
    }
    const Sheet &sheet = *whole.sheets[static_cast<std::size_t>(position)];
    std::vector<Command> commands(whole.bodies.size() + 1, commandOf(whole, actor, Verb::MoveToGroup, request.reason));
    SheetRow row = rowOf(whole, sheet);
    row.group = request.group;
    change<SheetRow>(commands.front(), rowOf(whole, sheet), std::move(row));
    const std::vector<MovedMark> marks = movedMarks(whole, sheet, group);
    for (const MovedMark &mark : marks) {
        moveMark(whole, sheet, mark, commands[static_cast<std::size_t>(mark.source)]);
    }
    Problems drops = request.mayDrop ? Problems() : dropsOf(whole, sheet, group, marks);
    if (!drops.empty()) {
        return tl::unexpected(std::move(drops));
    }
    moveEvidence(whole, sheet, group, commands);
    dropFacts(whole, sheet, group, commands.front());
    for (std::size_t body = 0; body < whole.bodies.size(); ++body) {
        change<CommitmentRow>(commands[body + 1], commitmentRowOf(whole, sheet, static_cast<int>(body)), std::nullopt);
    }
    return effective(std::move(commands));
}

} // namespace core
