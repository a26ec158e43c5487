// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/dossier/snapshot.h"
#include "core/model/command.h"
#include "core/report/journal_json.h"
#include "core/store/store.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace core {

/// What a dossier takes from outside beside its files: specs and the sample bring their own.
struct Environment
{
    Clock clock = systemClock();
    std::function<CommandId()> newId = [] { return QUuid::createUuid(); };
};

/// What a new dossier starts with. Bytes and rows have been read and checked (core/criteria).
struct Beginning
{
    QByteArray criteriaBytes; ///< as imported; kept as an object
    std::shared_ptr<const CriteriaSet> set;
    int year = 0;
    std::vector<SheetRow> sheets;
    std::vector<Body> bodies;
    QString administrator; ///< name of the one person there is
    std::vector<Holiday> holidays;
    bool sample = false;
};

/// Makes the commands of one verb from the whole round. What it answers when it refuses is shown to the actor: it must
/// not betray what the actor may not see.
using Making = std::function<Checked<std::vector<Command>>(const Round &whole)>;

/// One committee's store, open: the only writer (STYLE §3). Bound to the thread that opened it.
class Dossier : public QObject
{
    Q_OBJECT

public:
    /// Makes the folder, the store and the first round, in phase intake.
    [[nodiscard]] static Result<std::unique_ptr<Dossier>> create(const QString &folder, const Beginning &beginning,
                                                                 Environment environment = {});
    [[nodiscard]] static Result<std::unique_ptr<Dossier>> open(const QString &folder, Environment environment = {});
    ~Dossier() override;

    const QString &folder() const { return m_store->folder(); }
    const std::vector<Person> &people() const { return m_directory.people; }
    /// The person of that number or, without regard to case and marks, that name.
    [[nodiscard]] Result<Person> person(const QString &numberOrName) const;
    /// The first administrator: who acts when nobody is named.
    const Person &administrator() const;

    const std::vector<CredentialRow> &credentials() const { return m_directory.credentials; }
    /// Is it this person? PasswordWrong where it is not. Who has no password is let in with none. Takes a quarter of a
    /// second where there is one.
    [[nodiscard]] Result<void> signIn(const Person &person, const QString &password) const;

    /// Permission, guard, rows and journal, commit, announce: all commands or none.
    /// Refusals: PermissionDenied, WrongPhase, BodyRecused; what a mark may not be (core/tables); Conflict; the
    /// store's.
    [[nodiscard]] Checked<std::vector<Receipt>> apply(std::vector<Command> commands);
    /// The same with commands made from the whole round just before; ids are given here where they are null.
    [[nodiscard]] Checked<std::vector<Receipt>> enact(const Making &make);
    /// Takes back the person's latest command that can still be taken back (DESIGN §5): a content edit, on sheets that
    /// have not changed phase since. NothingToDo where there is none.
    [[nodiscard]] Checked<Undone> undo(const Person &person);

    /// Keeps what the person has typed and not yet saved; empty text forgets it. The time is set here.
    [[nodiscard]] Result<void> keepDraft(Draft draft);
    /// The person's own drafts of the latest round.
    [[nodiscard]] Result<std::vector<Draft>> drafts(const Person &person) const;

    /// For one viewer; the same pointer until something changes.
    std::shared_ptr<const Snapshot> snapshot(const Person &viewer) const;
    [[nodiscard]] Result<std::vector<JournalLine>> journal(const Person &viewer) const;
    /// What a check of everything found; without values while anything is hidden from anyone. Empty: sound.
    [[nodiscard]] Result<Problems> verify(const std::stop_token &stop = {}) const;
    const Store &store() const { return *m_store; }

Q_SIGNALS:
    /// After the commit, never when a write failed.
    void changed(const core::Receipt &receipt);

private:
    Dossier(std::unique_ptr<Store> store, Directory directory, RoundEditor editor, Environment environment);

    [[nodiscard]] Result<Verb> askedAs(const Command &command) const;
    JournalLine lineOf(const JournalEntry &entry, Command visible, const Person &viewer) const;
    [[nodiscard]] Checked<RoundEditor> admitted(const std::vector<Command> &commands) const;
    void take(const Command &command);

    std::unique_ptr<Store> m_store;
    Directory m_directory;
    RoundEditor m_editor;
    Environment m_environment;
    mutable std::vector<std::shared_ptr<const Snapshot>> m_snapshots; ///< one a viewer, dropped at each change
};

} // namespace core
