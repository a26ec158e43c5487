// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/command.h"
#include "core/model/draft.h"
#include "core/model/round_editor.h"
#include "core/store/journal.h"

#include <QString>

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace core {

/// What a dossier holds beside its rounds.
struct Directory
{
    std::vector<Body> bodies;   ///< by position
    std::vector<Person> people; ///< by number
    std::vector<CriteriaSetRow> sets;
    std::vector<AgencyRow> agencies;        ///< by code
    std::vector<RoundRow> rounds;           ///< by year
    std::vector<CredentialRow> credentials; ///< by person
};

/// One dossier on disk, held by this process alone: `dossier.sqlite`, `objects/`, `backups/`, `READ ME.txt` in one
/// folder. Bound to the thread that opened it. The only room that knows SQL.
class Store
{
public:
    /// Makes the folder and an empty store in it. The folder must not exist, or be empty.
    [[nodiscard]] static Result<std::unique_ptr<Store>> create(const QString &folder);
    /// Opens and, where the store is older than the program, migrates it after a backup. Refuses a store that is newer,
    /// foreign, damaged at the header, read-only, held by another process or on a network file system.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &folder);
    /// Leaves one file without a WAL behind and lets go of it.
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    const QString &folder() const;
    /// False where the folder was moved or deleted, also once another copy of it stands in its place: nothing can be
    /// written through this store then.
    bool isInPlace() const;
    /// The hash of the first entry: every copy of a dossier has it, no other dossier.
    [[nodiscard]] Result<QByteArray> origin() const;

    [[nodiscard]] Result<Directory> directory() const;
    /// Every row of a round, in memory. set is the one the round pins.
    [[nodiscard]] Result<RoundEditor> load(const Directory &directory, const RoundRow &round,
                                           std::shared_ptr<const CriteriaSet> set) const;

    /// Writes the commands' rows and journal entries in one transaction, durable when it returns: all or nothing.
    ///
    /// Each edit's before must equal the row that stands, else Conflict (value: what stands, detail: what was
    /// expected). No id may be in the journal yet: see receiptsOf.
    [[nodiscard]] Result<std::vector<Receipt>> commit(const std::vector<Command> &commands, Instant at);
    /// The receipts of those of these commands that were committed before.
    [[nodiscard]] Result<std::vector<Receipt>> receiptsOf(const std::vector<Command> &commands) const;

    /// Keeps what a person has typed in place of what was kept before, durable when it returns; empty text removes it.
    [[nodiscard]] Result<void> putDraft(int year, const Draft &draft);
    /// A person's drafts, oldest first.
    [[nodiscard]] Result<std::vector<Draft>> drafts(int year, int person) const;

    /// Keeps bytes by their SHA-256, durable when it returns; what is there already is left.
    [[nodiscard]] Result<QByteArray> putObject(const QByteArray &bytes);
    /// The bytes of that SHA-256, verified.
    [[nodiscard]] Result<QByteArray> object(const QByteArray &digest) const;

    /// Calls seen for every entry in order of events until it answers false.
    [[nodiscard]] Result<void> journal(const std::function<bool(const JournalEntry &)> &seen) const;
    /// The command of an entry, its payload fetched from the objects where it is large.
    [[nodiscard]] Result<Command> command(const JournalEntry &entry) const;

    /// What was found by a check of everything against everything.
    struct Soundness
    {
        Problems problems; ///< first the journal in order, then rows; empty: sound
        std::int64_t entries = 0, rows = 0, objects = 0;
    };
    /// Checks SQLite's own structure, each chain, each object, and replays the journal against every row: an entry or a
    /// row altered, removed, added or moved by other hands is named.
    [[nodiscard]] Result<Soundness> verify(const std::stop_token &stop = {}) const;

    /// Writes one file that holds everything, checked before it gets its name. The file must not exist.
    [[nodiscard]] Result<void> backup(const QString &file) const;
    /// Makes a dossier folder of a backup, verified before it gets its name. The folder must not exist.
    [[nodiscard]] static Result<void> restore(const QString &file, const QString &folder);

private:
    struct Parts;
    explicit Store(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace core
