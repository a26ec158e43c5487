// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier.h"

#include "core/access/passwords.h"
#include "core/access/permissions.h"
#include "core/access/visibility.h"
#include "core/base/text.h"
#include "core/criteria/criteria_reader.h"
#include "core/dossier/admission.h"
#include "core/dossier/undo.h"
#include "core/model/codes.h"
#include "core/tables/mark_check.h"

#include <QDir>

#include <algorithm>

namespace core {

namespace {

Problems problemsOf(const Error &error)
{
    return {error};
}

const Person *personOf(const std::vector<Person> &people, int number)
{
    const auto found =
        std::find_if(people.begin(), people.end(), [number](const Person &one) { return one.number == number; });
    return found == people.end() ? nullptr : &*found;
}

/// What a mark may not be; agreed ones have been judged when they were settled.
std::optional<Error> faultOf(const Round &round, const AnyEdit &edit)
{
    const auto *mark = std::get_if<Edit<MarkRow>>(&edit);
    const bool entered = mark != nullptr && mark->after && mark->after->source != AgreedSource;
    return entered ? markFault(round, *mark->after) : std::nullopt;
}

/// The first act of a dossier: what it starts with, in one entry.
Command creation(const Beginning &beginning, const QByteArray &digest, const CommandId &id)
{
    const CriteriaSet &set = *beginning.set;
    Command command;
    command.id = id;
    command.verb = Verb::Create;
    command.actor = 1;
    command.round = beginning.year;
    const auto add = [&command]<class Row>(Row row) {
        command.edits.emplace_back(Edit<Row>{std::nullopt, std::move(row)});
    };
    for (const Body &body : beginning.bodies) {
        add(body);
    }
    add(Person{1, beginning.administrator, Role::Administrator, {}});
    CriteriaSetRow criteria{set.id, set.version, digest, {}};
    for (const Component &component : set.components) {
        criteria.components.push_back(component.code);
    }
    add(std::move(criteria));
    for (const SheetRow &sheet : beginning.sheets) {
        add(AgencyRow{sheet.agency, sheet.name, sheet.shortName});
    }
    add(RoundRow{beginning.year, set.id, set.version, Phase::Intake, beginning.sample});
    for (const SheetRow &sheet : beginning.sheets) {
        add(sheet);
    }
    for (const Holiday &holiday : beginning.holidays) {
        add(holiday);
    }
    return command;
}

Result<void> begin(Store &store, const Beginning &beginning, const Environment &environment)
{
    const auto digest = store.putObject(beginning.criteriaBytes);
    if (!digest) {
        return tl::unexpected(digest.error());
    }
    const auto written = store.commit({creation(beginning, *digest, environment.newId())}, environment.clock());
    if (!written) {
        return tl::unexpected(written.error());
    }
    return {};
}

Result<std::shared_ptr<const CriteriaSet>> criteriaOf(const Store &store, const Directory &directory,
                                                      const RoundRow &round)
{
    const auto row = std::find_if(directory.sets.begin(), directory.sets.end(), [&round](const CriteriaSetRow &one) {
        return one.id == round.set && one.version == round.version;
    });
    if (row == directory.sets.end()) {
        return failure(ErrorCode::StoreDamaged, QStringLiteral("criteria_set"), round.set);
    }
    const auto bytes = store.object(row->digest);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    auto set = readCriteriaSet(*bytes, row->id);
    if (!set) {
        return tl::unexpected(set.error().front());
    }
    return std::make_shared<const CriteriaSet>(std::move(*set));
}

} // namespace

Dossier::Dossier(std::unique_ptr<Store> store, Directory directory, RoundEditor editor, Environment environment)
    : m_store(std::move(store)), m_directory(std::move(directory)), m_editor(std::move(editor)),
      m_environment(std::move(environment))
{ }

Dossier::~Dossier() = default;

Result<std::unique_ptr<Dossier>> Dossier::create(const QString &folder, const Beginning &beginning,
                                                 Environment environment)
{
    {
        auto store = Store::create(folder);
        if (!store) {
            return tl::unexpected(store.error());
        }
        if (const auto begun = begin(**store, beginning, environment); !begun) {
            store->reset();
            QDir(folder).removeRecursively(); // made a moment ago, by us
            return tl::unexpected(begun.error());
        }
    }
    return open(folder, std::move(environment));
}

Result<std::unique_ptr<Dossier>> Dossier::open(const QString &folder, Environment environment)
{
    auto store = Store::open(folder);
    if (!store) {
        return tl::unexpected(store.error());
    }
    auto directory = (*store)->directory();
    if (!directory) {
        return tl::unexpected(directory.error());
    }
    if (directory->rounds.empty() || directory->people.empty()) {
        return failure(ErrorCode::StoreDamaged, QStringLiteral("round"));
    }
    const RoundRow &latest = directory->rounds.back();
    auto set = criteriaOf(**store, *directory, latest);
    if (!set) {
        return tl::unexpected(set.error());
    }
    auto editor = (*store)->load(*directory, latest, std::move(*set));
    if (!editor) {
        return tl::unexpected(editor.error());
    }
    return std::unique_ptr<Dossier>(
        new Dossier(std::move(*store), std::move(*directory), std::move(*editor), std::move(environment)));
}

Result<Person> Dossier::person(const QString &numberOrName) const
{
    const QString wanted = folded(numberOrName.simplified());
    std::vector<Person> found;
    for (const Person &person : people()) {
        if (QString::number(person.number) == wanted) {
            return person;
        }
        if (folded(person.name) == wanted) {
            found.push_back(person);
        }
    }
    if (found.empty()) {
        return failure(ErrorCode::PersonUnknown, {}, numberOrName);
    }
    if (found.size() > 1) {
        return failure(ErrorCode::PersonAmbiguous, {}, numberOrName);
    }
    return found.front();
}

const Person &Dossier::administrator() const
{
    const auto found = std::find_if(people().begin(), people().end(),
                                    [](const Person &person) { return person.role == Role::Administrator; });
    return found == people().end() ? people().front() : *found;
}

Result<void> Dossier::signIn(const Person &person, const QString &password) const
{
    const auto found = std::find_if(credentials().begin(), credentials().end(),
                                    [&person](const CredentialRow &row) { return row.person == person.number; });
    if (!maySignIn(person.role)) {
        return failure(ErrorCode::PermissionDenied, {}, QStringLiteral("sign_in"),
                       codeOf(person.role) + u' ' + codeOf(m_editor.round().phase));
    }
    if (found != credentials().end() && !matches(found->secret, password)) {
        return failure(ErrorCode::PasswordWrong);
    }
    return {};
}

Result<Verb> Dossier::askedAs(const Command &command) const
{
    return command.undoes ? verbUndone(*m_store, *command.undoes) : Result<Verb>(command.verb);
}

Checked<RoundEditor> Dossier::admitted(const std::vector<Command> &commands) const
{
    RoundEditor scratch = m_editor; // each command is judged by what those before it leave
    Problems problems;
    for (const Command &command : commands) {
        const Person *actor = personOf(people(), command.actor);
        if (actor == nullptr) {
            return tl::unexpected(Problems{{ErrorCode::PersonUnknown, {}, QString::number(command.actor), {}}});
        }
        const auto verb = askedAs(command);
        if (!verb) {
            return tl::unexpected(problemsOf(verb.error()));
        }
        const Problems objected = objections(scratch.round(), *actor, command, *verb);
        problems.insert(problems.end(), objected.begin(), objected.end());
        for (const AnyEdit &edit : command.edits) {
            if (auto fault = faultOf(scratch.round(), edit)) {
                problems.push_back(std::move(*fault));
            }
            scratch.apply(edit);
        }
    }
    if (!problems.empty()) {
        return tl::unexpected(std::move(problems));
    }
    return scratch;
}

Checked<std::vector<Receipt>> Dossier::apply(std::vector<Command> commands)
{
    const auto known = m_store->receiptsOf(commands);
    if (!known) {
        return tl::unexpected(problemsOf(known.error()));
    }
    if (!known->empty()) {
        return *known; // a retry: all were written together
    }
    auto after = admitted(commands);
    if (!after) {
        return tl::unexpected(after.error());
    }
    auto receipts = m_store->commit(commands, m_environment.clock());
    if (!receipts) {
        return tl::unexpected(problemsOf(receipts.error()));
    }
    std::for_each(commands.begin(), commands.end(), [this](const Command &command) { take(command); });
    m_editor = std::move(*after);
    m_snapshots.clear();
    for (const Receipt &receipt : *receipts) {
        Q_EMIT changed(receipt);
    }
    return std::move(*receipts);
}

void Dossier::take(const Command &command)
{
    for (const AnyEdit &edit : command.edits) {
        if (const auto *person = std::get_if<Edit<Person>>(&edit); person != nullptr && person->after) {
            m_directory.people.push_back(*person->after);
        }
        if (const auto *credential = std::get_if<Edit<CredentialRow>>(&edit)) {
            auto &all = m_directory.credentials;
            std::erase_if(all, [&](const CredentialRow &row) { return row.person == credential->row().person; });
            if (credential->after) {
                all.push_back(*credential->after);
            }
        }
    }
}

Checked<std::vector<Receipt>> Dossier::enact(const Making &make)
{
    auto commands = make(m_editor.round());
    if (!commands) {
        return tl::unexpected(commands.error());
    }
    for (Command &command : *commands) {
        if (command.id.isNull()) {
            command.id = m_environment.newId();
        }
    }
    return apply(std::move(*commands));
}

Checked<Undone> Dossier::undo(const Person &person)
{
    const auto command = latestUndoable(*m_store, person.number);
    if (!command) {
        return tl::unexpected(problemsOf(command.error()));
    }
    if (!*command) {
        return tl::unexpected(Problems{{ErrorCode::NothingToDo, {}, {}, {}}});
    }
    Undone undone;
    const auto receipts = enact([&](const Round &whole) -> Checked<std::vector<Command>> {
        Command inverse = undoing(**command, whole, person.number);
        undone.edits = inverse.edits;
        return std::vector{std::move(inverse)};
    });
    if (!receipts) {
        return tl::unexpected(receipts.error());
    }
    undone.receipt = receipts->front();
    return undone;
}

Result<void> Dossier::keepDraft(Draft draft)
{
    draft.at = m_environment.clock();
    return m_store->putDraft(m_editor.round().year, draft);
}

Result<std::vector<Draft>> Dossier::drafts(const Person &person) const
{
    return m_store->drafts(m_editor.round().year, person.number);
}

std::shared_ptr<const Snapshot> Dossier::snapshot(const Person &viewer) const
{
    for (const auto &made : m_snapshots) {
        if (made->viewer == viewer) {
            return made;
        }
    }
    Snapshot snapshot{viewer, people(), visibleTo(m_editor.round(), viewer), {}};
    for (const CredentialRow &row : credentials()) {
        snapshot.withPassword.push_back(row.person);
    }
    std::sort(snapshot.withPassword.begin(), snapshot.withPassword.end());
    m_snapshots.push_back(std::make_shared<const Snapshot>(std::move(snapshot)));
    return m_snapshots.back();
}

JournalLine Dossier::lineOf(const JournalEntry &entry, Command visible, const Person &viewer) const
{
    const bool open = isOpen(m_editor.round());
    const bool numbered = open || entry.stream == CommonStream || worksFor(viewer, entry.stream);
    const Person *actor = personOf(people(), entry.actor);
    return {entry.stream,
            numbered ? entry.sequence : 0,
            open ? entry.hash : QByteArray(),
            entry.at,
            actor == nullptr ? QString() : actor->name,
            codeOf(visible.verb),
            std::move(visible)};
}

Result<std::vector<JournalLine>> Dossier::journal(const Person &viewer) const
{
    std::vector<JournalLine> lines;
    std::optional<Error> error;
    const auto seen = m_store->journal([&](const JournalEntry &entry) {
        const auto command = m_store->command(entry);
        if (!command) {
            error = command.error();
            return false;
        }
        if (auto visible = visibleTo(*command, m_editor.round(), viewer)) {
            lines.push_back(lineOf(entry, std::move(*visible), viewer));
        }
        return true;
    });
    if (!seen) {
        return tl::unexpected(seen.error());
    }
    if (error) {
        return tl::unexpected(*error);
    }
    return lines;
}

Result<Problems> Dossier::verify(const std::stop_token &stop) const
{
    auto soundness = m_store->verify(stop);
    if (!soundness) {
        return tl::unexpected(soundness.error());
    }
    if (!isOpen(m_editor.round())) {
        for (Error &problem : soundness->problems) {
            problem.value.clear(); // the place is enough to mend it, and betrays no mark
            problem.detail.clear();
        }
    }
    return std::move(soundness->problems);
}

} // namespace core

#include "moc_dossier.cpp"
