// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal_table.h"

namespace core {

namespace {

constexpr auto ReceiptSql = R"(SELECT stream, sequence, at FROM journal WHERE command_id = ?1)";
constexpr auto NextSql = R"(SELECT coalesce(max(entry), 0) + 1 FROM journal)";
constexpr auto HeadSql = R"(SELECT sequence, hash FROM stream_head WHERE stream = ?1)";
constexpr auto HeadsSql = R"(SELECT stream, hash FROM stream_head WHERE stream <> 'common')";
constexpr auto InsertSql = R"(
    INSERT INTO journal (entry, stream, sequence, prev_hash, hash, command_id, actor, at, format, sealing, payload,
                         payload_bytes)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12))";
constexpr auto AdvanceSql = R"(
    INSERT INTO stream_head (stream, sequence, hash) VALUES (?1, ?2, ?3)
    ON CONFLICT (stream) DO UPDATE SET sequence = ?2, hash = ?3)";

} // namespace

const char *const JournalTable::AllSql = R"(
    SELECT entry, stream, sequence, prev_hash, hash, command_id, actor, at, format, sealing, payload, payload_bytes
      FROM journal
     ORDER BY entry)";

JournalTable::JournalTable(const Connection &connection, const ObjectStore &objects)
    : m_connection(connection), m_objects(objects), m_receipt(connection, ReceiptSql), m_next(connection, NextSql),
      m_head(connection, HeadSql), m_heads(connection, HeadsSql), m_insert(connection, InsertSql),
      m_advance(connection, AdvanceSql)
{ }

std::optional<Receipt> JournalTable::receiptOf(const CommandId &id)
{
    m_receipt.bind(1, id.toRfc4122());
    std::optional<Receipt> receipt;
    if (m_receipt.next()) {
        receipt = Receipt{id, m_receipt.text(0), m_receipt.integer(1), m_receipt.integer(2), true};
    }
    m_receipt.reset();
    return receipt;
}

std::int64_t JournalTable::nextEntry()
{
    m_next.next();
    const std::int64_t entry = m_next.integer(0);
    m_next.reset();
    return entry;
}

QHash<QString, QByteArray> JournalTable::bodyHeads()
{
    QHash<QString, QByteArray> heads;
    while (m_heads.next()) {
        heads.insert(m_heads.text(0), m_heads.bytes(1));
    }
    m_heads.reset();
    return heads;
}

Receipt JournalTable::append(const Payload &payload, std::int64_t entry, Instant at)
{
    JournalEntry row;
    row.entry = entry;
    row.stream = streamOf(payload.command);
    row.command = payload.command.id;
    row.actor = payload.command.actor;
    row.at = at;
    row.sealing = QStringLiteral("plain");
    row.payload = encoded(payload);
    if (row.payload.size() > LargestInlinePayload) {
        row.payloadBytes = row.payload.size();
        auto digest = m_objects.put(row.payload);
        if (!digest) {
            throw StoreException(digest.error());
        }
        row.payload = std::move(*digest);
    }
    m_head.bind(1, row.stream);
    const bool first = !m_head.next();
    row.sequence = first ? 1 : m_head.integer(0) + 1;
    row.previous = first ? QByteArray(32, '\0') : m_head.bytes(1);
    m_head.reset();
    row.hash = hashOf(row);

    m_insert.bind(1, row.entry);
    m_insert.bind(2, row.stream);
    m_insert.bind(3, row.sequence);
    m_insert.bind(4, row.previous);
    m_insert.bind(5, row.hash);
    m_insert.bind(6, row.command.toRfc4122());
    m_insert.bind(7, row.actor);
    m_insert.bind(8, row.at);
    m_insert.bind(9, row.format);
    m_insert.bind(10, row.sealing);
    m_insert.bind(11, row.payload);
    if (row.payloadBytes) {
        m_insert.bind(12, *row.payloadBytes);
    } else {
        m_insert.bindNull(12);
    }
    m_insert.run();
    m_advance.bind(1, row.stream);
    m_advance.bind(2, row.sequence);
    m_advance.bind(3, row.hash);
    m_advance.run();
    return {row.command, row.stream, row.sequence, at, false};
}

JournalEntry JournalTable::entryIn(const Statement &row)
{
    JournalEntry entry;
    entry.entry = row.integer(0);
    entry.stream = row.text(1);
    entry.sequence = row.integer(2);
    entry.previous = row.bytes(3);
    entry.hash = row.bytes(4);
    entry.command = QUuid::fromRfc4122(row.bytes(5));
    entry.actor = row.smallInteger(6);
    entry.at = row.integer(7);
    entry.format = row.smallInteger(8);
    entry.sealing = row.text(9);
    entry.payload = row.bytes(10);
    if (!row.isNull(11)) {
        entry.payloadBytes = row.integer(11);
    }
    return entry;
}

} // namespace core
