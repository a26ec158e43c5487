// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journal.h"
#include "core/store/objects.h"
#include "core/store/statement.h"

#include <optional>

namespace core {

/// The journal's rows. Throws StoreException; belongs into a transaction().
class JournalTable
{
public:
    JournalTable(const Connection &connection, const ObjectStore &objects);

    std::optional<Receipt> receiptOf(const CommandId &id);
    /// The key that the next entry will have.
    std::int64_t nextEntry();
    /// The last hash of every stream but the common one.
    QHash<QString, QByteArray> bodyHeads();
    /// Adds the command's entry to its stream; a large payload becomes an object first.
    Receipt append(const Payload &payload, std::int64_t entry, Instant at);

    template <class Seen>
    void each(Seen seen)
    {
        Statement rows(m_connection, AllSql);
        while (rows.next() && seen(entryIn(rows))) { }
    }

private:
    static const char *const AllSql;
    static JournalEntry entryIn(const Statement &row);

    const Connection &m_connection;
    const ObjectStore &m_objects;
    Statement m_receipt, m_next, m_head, m_heads, m_insert, m_advance;
};

} // namespace core
