// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journal_table.h"
#include "core/store/objects.h"
#include "core/store/tables.h"

namespace core {

/// Takes commands into the journal and their rows into the tables, within the caller's transaction. Throws
/// StoreException, Conflict among its errors; then the transaction must not be committed.
class Committer
{
public:
    Committer(Tables &tables, JournalTable &journal, ObjectStore &objects, Instant at) :
        m_tables(tables), m_journal(journal), m_objects(objects), m_at(at)
    {
    }

    /// See Store::commit; the command is afterwards as the journal has it.
    Receipt take(Command &command);

private:
    void complete(Command &command);
    std::int64_t record(Command &command, Receipt &receipt);
    void write(const Command &command, std::int64_t entry);

    Tables &m_tables;
    JournalTable &m_journal;
    ObjectStore &m_objects;
    Instant m_at;
};

} // namespace core
