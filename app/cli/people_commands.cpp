// SPDX-License-Identifier: GPL-3.0-or-later
#include "call.h"

#include "app/cli/lists.h"
#include "core/dossier/assign_verbs.h"
#include "core/dossier/credential_verbs.h"
#include "core/dossier/fact_verbs.h"
#include "core/dossier/round_verbs.h"
#include "core/dossier/settle_verbs.h"
#include "core/model/codes.h"

namespace cli {

using namespace Qt::StringLiterals;

int listPeople(const Call &call)
{
    const auto opened = open(call);
    if (!opened) {
        return call.refuse(opened.error());
    }
    const auto snapshot = opened->snapshot();
    std::vector<QStringList> rows;
    for (const core::Person &person : snapshot->people) {
        rows.push_back({QString::number(person.number), person.name, core::codeOf(person.role), person.body,
                        snapshot->hasPassword(person.number) ? u"1"_s : QString()});
    }
    printList(call, "people", {u"number"_s, u"name"_s, u"role"_s, u"body"_s, u"password"_s}, rows);
    return Done;
}

int addPerson(const Call &call)
{
    const auto role = core::roleFrom(call.value(u"role"_s));
    if (!role || !call.has(u"name"_s)) {
        return call.misused(u"congtam-cli people add DOSSIER --name N --role "_s + core::roleCodes().join(u'|')
                            + u" [--body BODY]"_s);
    }
    const auto opened = open(call);
    if (!opened) {
        return call.refuse(opened.error());
    }
    const core::Person person{0, call.value(u"name"_s), *role, call.value(u"body"_s)};
    return enact(call, *opened, [&](const core::Round &whole) {
        return core::addPerson(whole, opened->actor, opened->dossier->people(), person);
    });
}

int setPassword(const Call &call)
{
    if (call.has(u"new-password-file"_s) == call.has(u"remove"_s)) {
        return call.misused(u"congtam-cli people password DOSSIER PERSON (--new-password-file FILE | --remove)"_s);
    }
    const auto opened = open(call);
    if (!opened) {
        return call.refuse(opened.error());
    }
    const auto person = opened->dossier->person(call.words[1]);
    if (!person) {
        return call.refuse(person.error());
    }
    core::PasswordRequest request{person->number, {}};
    if (call.has(u"new-password-file"_s)) {
        const auto password = firstLineOf(call.value(u"new-password-file"_s));
        if (!password) {
            return call.refuse(password.error());
        }
        if (password->isEmpty()) { // would remove it
            return call.refuse(core::Error{core::ErrorCode::FileEmpty, call.value(u"new-password-file"_s), {}, {}});
        }
        request.password = *password;
    }
    return enact(call, *opened, [&](const core::Round &whole) {
        return core::setPassword(whole, opened->actor, opened->dossier->credentials(), request);
    });
}

int assign(const Call &call)
{
    if (!call.has(u"agency"_s)) {
        return call.misused(u"congtam-cli assign DOSSIER PERSON --agency A… [--component C] [--remove]"_s);
    }
    const auto opened = open(call);
    if (!opened) {
        return call.refuse(opened.error());
    }
    const auto person = opened->dossier->person(call.words[1]);
    if (!person) {
        return call.refuse(person.error());
    }
    const core::AssignmentRequest request{*person, call.options.values(u"agency"_s), call.value(u"component"_s),
                                          !call.has(u"remove"_s)};
    return enact(call, *opened, [&](const core::Round &whole) { return core::assign(whole, opened->actor, request); });
}

namespace {

core::Checked<std::vector<core::Command>> setFact(const Call &call, const core::Round &whole, const core::Person &actor)
{
    core::FactRequest request{call.value(u"agency"_s), call.value(u"component"_s), {}, call.value(u"paper"_s)};
    const int component = whole.set->component(request.component);
    if (component >= 0 && call.has(u"inputs"_s)) {
        auto inputs = core::readInputs(call.value(u"inputs"_s),
                                       whole.set->components[static_cast<std::size_t>(component)].rule, u"--inputs"_s);
        if (!inputs) {
            return tl::unexpected(inputs.error());
        }
        request.inputs = std::move(*inputs);
    }
    return core::setFact(whole, actor, request);
}

} // namespace

int facts(const Call &call)
{
    if (call.has(u"component"_s) && call.has(u"inputs"_s) == call.has(u"remove"_s)) {
        return call.misused(
            u"congtam-cli facts DOSSIER [--agency A --component C (--inputs JSON --paper TEXT | --remove)]"_s);
    }
    const auto opened = open(call);
    if (!opened) {
        return call.refuse(opened.error());
    }
    if (call.has(u"component"_s)) {
        return enact(call, *opened, [&](const core::Round &whole) { return setFact(call, whole, opened->actor); });
    }
    const core::Round &round = opened->snapshot()->round;
    std::vector<QStringList> rows;
    for (const auto &sheet : round.sheets) {
        for (const core::Fact &fact : sheet->facts) {
            rows.push_back({sheet->agency, round.set->components[static_cast<std::size_t>(fact.component)].code,
                            core::inputsText(fact.inputs), fact.paper});
        }
    }
    printList(call, "facts", {u"agency"_s, u"component"_s, u"inputs"_s, u"paper"_s}, rows);
    return Done;
}

int reserve(const Call &call)
{
    const bool says = call.has(u"reason"_s) != call.has(u"remove"_s);
    if (!says || !call.has(u"body"_s)) {
        return call.misused(u"congtam-cli reserve DOSSIER --agency A --component C [--document D] --body B "
                            "(--reason R | --remove)"_s);
    }
    const auto opened = open(call);
    if (!opened) {
        return call.refuse(opened.error());
    }
    const core::ReservationRequest request{
        {call.value(u"agency"_s), call.value(u"component"_s), call.value(u"document"_s)},
        call.value(u"body"_s),
        call.value(u"reason"_s)};
    return enact(call, *opened, [&](const core::Round &whole) { return core::reserve(whole, opened->actor, request); });
}

} // namespace cli
