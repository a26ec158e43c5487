// SPDX-License-Identifier: GPL-3.0-or-later
#include "round_verbs.h"

#include "core/base/text.h"
#include "core/dossier/verb_support.h"
#include "core/model/codes.h"
#include "core/model/round_rows.h"
#include "core/scoring/differences.h"

#include <algorithm>

namespace core {

namespace {

template <class Rows, class Matches>
auto rowWhere(const Rows &rows, Matches matches)
{
    const auto found = std::find_if(rows.begin(), rows.end(), matches);
    return found == rows.end() ? std::nullopt : std::optional(*found);
}

/// A body's marks of a sheet all become abstentions, its commitment void.
Command abstentions(const Round &whole, const Person &actor, const Sheet &sheet, int body)
{
    Command command = commandOf(whole, actor, Verb::Recuse);
    const int source = Round::sourceOf(body);
    for (int component = 0; component < whole.componentCount(); ++component) {
        const Component &the = whole.set->components[static_cast<std::size_t>(component)];
        if (the.appliesTo(sheet.group) && !the.isComputed()) {
            MarkRow abstained{sheet.agency, whole.sourceCode(source), the.code, {0, MarkState::Abstained}, {}};
            change<MarkRow>(command, markRowOf(whole, sheet, source, component), std::move(abstained));
        }
    }
    change<CommitmentRow>(command, commitmentRowOf(whole, sheet, body), std::nullopt);
    return command;
}

} // namespace

Commands addPerson(const Round &whole, const Person &actor, const std::vector<Person> &people, const Person &person)
{
    const QString name = normalised(person.name).simplified();
    if (name.isEmpty()) {
        return refusal(ErrorCode::NameMissing);
    }
    const bool ofBody = person.role == Role::Reviewer || person.role == Role::Chair;
    if ((ofBody || !person.body.isEmpty()) && whole.bodyOf(person.body) < 0) {
        return refusal(ErrorCode::BodyUnknown, {}, person.body);
    }
    Person added = person;
    added.name = name;
    added.number = 1;
    for (const Person &other : people) {
        added.number = std::max(added.number, other.number + 1);
        if (folded(other.name) == folded(name) && other.role == person.role && other.body == person.body) {
            return refusal(ErrorCode::PersonTwice, {}, name);
        }
    }
    Command command = commandOf(whole, actor, Verb::AddPerson);
    change<Person>(command, std::nullopt, std::move(added));
    return effective({std::move(command)});
}

Commands replaceHolidays(const Round &whole, const Person &actor, const std::vector<Holiday> &holidays)
{
    const auto onDate = [](QDate date) { return [date](const Holiday &holiday) { return holiday.date == date; }; };
    const std::vector<Holiday> &standing = whole.calendar.holidays();
    Command command = commandOf(whole, actor, Verb::ImportHolidays);
    for (const Holiday &holiday : standing) {
        if (!rowWhere(holidays, onDate(holiday.date))) {
            change<Holiday>(command, holiday, std::nullopt);
        }
    }
    for (const Holiday &holiday : holidays) {
        change<Holiday>(command, rowWhere(standing, onDate(holiday.date)), holiday);
    }
    return effective({std::move(command)});
}

Commands setFlag(const Round &whole, const Person &actor, const FlagRequest &request)
{
    const int position = whole.sheetOf(request.agency);
    if (position < 0) {
        return refusal(ErrorCode::AgencyUnknown, {}, request.agency);
    }
    const std::vector<QString> flags = whole.set->flags();
    if (std::find(flags.begin(), flags.end(), request.flag) == flags.end()) {
        return refusal(ErrorCode::FlagUnknown, {}, request.flag, QStringList(flags.begin(), flags.end()).join(u", "));
    }
    if (request.reason.trimmed().isEmpty()) {
        return refusal(ErrorCode::ReasonMissing);
    }
    const FlagRow row{request.agency, request.flag};
    const bool stands = whole.sheets[static_cast<std::size_t>(position)]->hasFlag(request.flag);
    Command command = commandOf(whole, actor, request.set ? Verb::SetFlag : Verb::ClearFlag, request.reason);
    change<FlagRow>(command, stands ? std::optional(row) : std::nullopt,
                    request.set ? std::optional(row) : std::nullopt);
    return effective({std::move(command)});
}

Commands recuse(const Round &whole, const Person &actor, const RecusalRequest &request)
{
    const int position = whole.sheetOf(request.agency);
    if (position < 0) {
        return refusal(ErrorCode::AgencyUnknown, {}, request.agency);
    }
    const int body = whole.bodyOf(request.body);
    if (body < 0) {
        return refusal(ErrorCode::BodyUnknown, {}, request.body);
    }
    if (request.reason.trimmed().isEmpty()) {
        return refusal(ErrorCode::ReasonMissing);
    }
    if (request.substitute.body == request.body || request.substitute.number == 0) {
        return refusal(ErrorCode::BodyRecused, request.agency, request.body, request.substitute.name);
    }
    const Sheet &sheet = *whole.sheets[static_cast<std::size_t>(position)];
    std::vector<int> left = bodiesOf(whole, sheet);
    std::erase(left, body);
    if (left.empty()) {
        return refusal(ErrorCode::NoSoleBody, request.agency, request.body);
    }
    Command command = commandOf(whole, actor, Verb::Recuse, request.reason);
    RecusalRow row{request.agency, request.body, request.substitute.number, request.reason};
    change<RecusalRow>(command, recusalRowOf(whole, sheet, body), std::move(row));
    return effective({std::move(command), abstentions(whole, actor, sheet, body)});
}

} // namespace core
