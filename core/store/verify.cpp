// SPDX-License-Identifier: GPL-3.0-or-later
#include "verify.h"

#include "core/model/row_text.h"
#include "core/store/migrations.h"
#include "core/store/replay.h"
#include "core/store/sound_chains.h"

#include <QSet>

#include <set>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t MostProblems = 100;

void stopIfAsked(const std::stop_token &stop)
{
    if (stop.stop_requested()) {
        throw StoreException({ErrorCode::Cancelled, {}, {}, {}});
    }
}

template <class Row>
QString shown(const Row &row, std::int64_t entry)
{
    return contentOf(textOf(row)) + u" entry="_s + QString::number(entry);
}

/// "2019 mark STP 1.1 SNV", without a year for the dossier's own rows.
template <class Row>
QString placeOfRow(int round, const Row &row)
{
    const QString place = placeOf(textOf(row));
    return IsDossierWide<Row> ? place : QString(QString::number(round) + u' ' + place);
}

/// What makes up the schema, apart from what SQLite keeps for itself.
QStringList schemaIn(const Connection &connection)
{
    Statement rows(connection, R"(
        SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\_%' ESCAPE '\' ORDER BY type, name)");
    QStringList schema;
    while (rows.next()) {
        schema.append(rows.text(0) + u' ' + rows.text(1) + u'\n' + rows.text(2));
    }
    return schema;
}

class Check
{
public:
    Check(const Connection &connection, const ObjectStore &objects, const std::stop_token &stop)
        : m_connection(connection), m_objects(objects), m_stop(stop)
    { }

    Store::Soundness take()
    {
        asFarAsReadable([this] { readJournal(); });
        asFarAsReadable([this] { compareHeads(); });
        checkSets();
        asFarAsReadable([this] { findRounds(); });
        Tables tables(m_connection);
        tables.each([this](auto &table) { asFarAsReadable([&] { compare(table); }); });
        asFarAsReadable([this] { askSqlite(); });
        compareSchema();
        return std::move(m_found);
    }

private:
    void report(ErrorCode code, QString where, QString value = {}, QString detail = {})
    {
        if (m_found.problems.size() < MostProblems) {
            m_found.problems.push_back({code, std::move(where), std::move(value), std::move(detail)});
        }
    }

    /// A page that SQLite cannot read is one problem more, not the end of the check.
    template <class Step>
    void asFarAsReadable(Step step)
    {
        try {
            step();
        } catch (const StoreException &refused) {
            if (refused.error().code != ErrorCode::StoreDamaged) {
                throw;
            }
            report(ErrorCode::StoreDamaged, m_connection.path(), {}, refused.error().detail);
        }
    }

    void askSqlite();
    void compareSchema();
    void readJournal();
    void take(const JournalEntry &entry);
    QString fault(const JournalEntry &entry, bool follows);
    Result<Payload> payloadOf(const JournalEntry &entry);
    QString replay(const JournalEntry &entry, const Command &command);
    void compareHeads();
    void checkSets();
    void findRounds();

    template <class Row>
    void compare(Table<Row> &table);
    template <class Row>
    void compareRound(Table<Row> &table, int round);

    const Connection &m_connection;
    const ObjectStore &m_objects;
    const std::stop_token &m_stop;
    Store::Soundness m_found;
    SoundChains m_chains;
    Replay m_replay;
    std::int64_t m_lastEntry = 0;
    std::set<int> m_rounds; ///< that the journal or the table knows
};

void Check::readJournal()
{
    JournalTable journal(m_connection, m_objects);
    journal.each([this](const JournalEntry &entry) {
        stopIfAsked(m_stop);
        take(entry);
        return true;
    });
    // SQLite remembers the last key it gave, so that a tail which was cut off leaves a trace.
    Statement given(m_connection, R"(SELECT seq FROM sqlite_sequence WHERE name = 'journal')");
    const std::int64_t last = given.next() ? given.integer(0) : 0;
    if (last != m_lastEntry) {
        report(ErrorCode::JournalBroken, u"entry "_s + QString::number(std::max(last, m_lastEntry)));
    }
}

void Check::take(const JournalEntry &entry)
{
    ++m_found.entries;
    if (entry.entry != m_lastEntry + 1) {
        report(ErrorCode::JournalBroken, placeOf(entry), u"entry "_s + QString::number(m_lastEntry + 1));
    }
    m_lastEntry = entry.entry;
    const bool follows = m_chains.follows(entry);
    const auto payload = payloadOf(entry);
    if (!payload && payload.error().code != ErrorCode::JournalBroken) {
        report(payload.error().code, placeOf(entry), payload.error().where);
        return;
    }
    // Replayed even where the chain is broken: the rows can still be compared with what the entry says.
    const QString odd = payload ? replay(entry, payload->command) : u"payload"_s;
    if (!follows || !odd.isEmpty()) {
        report(ErrorCode::JournalBroken, placeOf(entry), odd);
        return;
    }
    for (const QString &stream : m_chains.differing(payload->heads)) {
        report(ErrorCode::JournalBroken, placeOf(entry), u"head of "_s + stream);
    }
}

Result<Payload> Check::payloadOf(const JournalEntry &entry)
{
    if (!entry.payloadBytes) {
        return decodedPayload(entry.payload);
    }
    const auto object = m_objects.get(entry.payload);
    if (!object) {
        return tl::unexpected(object.error());
    }
    ++m_found.objects;
    return object->size() == *entry.payloadBytes ? decodedPayload(*object) : failure(ErrorCode::JournalBroken);
}

/// The place of the first edit that could not have been made; empty where all could.
QString Check::replay(const JournalEntry &entry, const Command &command)
{
    QString odd = streamOf(command) == entry.stream ? QString() : u"stream"_s;
    for (const AnyEdit &edit : command.edits) {
        stopIfAsked(m_stop);
        std::visit(
            [&]<class Row>(const Edit<Row> &one) {
                if (!m_replay.of<Row>().apply(command.round, one, entry.entry) && odd.isEmpty()) {
                    odd = placeOfRow(command.round, one.row());
                }
            },
            edit);
    }
    return odd;
}

void Check::compareHeads()
{
    auto expected = m_chains.heads();
    Statement heads(m_connection, R"(SELECT stream, sequence, hash FROM stream_head ORDER BY stream)");
    while (heads.next()) {
        const SoundChains::Head stored{heads.integer(1), heads.bytes(2)};
        const auto found = expected.find(heads.text(0));
        if (found == expected.end() || found->second != stored) {
            report(ErrorCode::JournalBroken, heads.text(0) + u':' + QString::number(stored.sequence), u"stream_head"_s);
        }
        expected.erase(heads.text(0));
    }
    for (const auto &[stream, head] : expected) {
        report(ErrorCode::JournalBroken, stream + u':' + QString::number(head.sequence), u"stream_head"_s);
    }
}

void Check::checkSets()
{
    m_replay.of<CriteriaSetRow>().each([this](const Standing<CriteriaSetRow> &set) {
        stopIfAsked(m_stop);
        if (const auto object = m_objects.get(set.row.digest); object) {
            ++m_found.objects;
        } else {
            report(object.error().code, placeOf(textOf(set.row)), object.error().where);
        }
    });
}

void Check::findRounds()
{
    m_replay.of<RoundRow>().each([this](const Standing<RoundRow> &round) { m_rounds.insert(round.row.year); });
    Statement stored(m_connection, R"(SELECT year FROM round)");
    while (stored.next()) {
        m_rounds.insert(static_cast<int>(stored.integer(0)));
    }
}

template <class Row>
void Check::compare(Table<Row> &table)
{
    if constexpr (IsDossierWide<Row>) {
        compareRound(table, 0);
    } else {
        for (const int round : m_rounds) {
            compareRound(table, round);
        }
    }
    m_replay.of<Row>().each([this](const Standing<Row> &missing) {
        report(ErrorCode::RowMissing, placeOfRow(missing.round, missing.row), {}, shown(missing.row, missing.entry));
    });
}

template <class Row>
void Check::compareRound(Table<Row> &table, int round)
{
    table.each(round, [this, round](const Row &row, std::int64_t entry) {
        stopIfAsked(m_stop);
        ++m_found.rows;
        const auto expected = m_replay.of<Row>().take(round, row);
        if (!expected) {
            report(ErrorCode::RowUnexplained, placeOfRow(round, row), shown(row, entry));
        } else if (expected->row != row || expected->entry != entry) {
            report(ErrorCode::RowAltered, placeOfRow(round, row), shown(row, entry),
                   shown(expected->row, expected->entry));
        }
    });
}

void Check::askSqlite()
{
    Statement structure(m_connection, "PRAGMA integrity_check(20)"); // quick_check would not compare indexes with rows
    while (structure.next()) {
        stopIfAsked(m_stop);
        if (structure.text(0) != u"ok"_s) {
            report(ErrorCode::StoreDamaged, m_connection.path(), structure.text(0));
        }
    }
    Statement orphans(m_connection, R"(SELECT "table", parent, count(*) FROM pragma_foreign_key_check GROUP BY 1, 2)");
    while (orphans.next()) {
        report(ErrorCode::StoreDamaged, m_connection.path(), orphans.text(0) + u" \u2192 "_s + orphans.text(1));
    }
}

/// A trigger, view or table that is not of the migrations' making could change rows behind the journal's back.
void Check::compareSchema()
{
    const Connection fresh(u":memory:"_s, Connection::Mode::Create);
    migrate(fresh, 0);
    const QStringList wanted = schemaIn(fresh);
    const QStringList stands = schemaIn(m_connection);
    const QSet<QString> both =
        QSet<QString>(wanted.begin(), wanted.end()) & QSet<QString>(stands.begin(), stands.end());
    for (const QString &one : wanted + stands) {
        if (!both.contains(one)) {
            report(ErrorCode::StoreDamaged, m_connection.path(), one.section(u'\n', 0, 0));
        }
    }
}

} // namespace

Store::Soundness checkEverything(const Connection &connection, const ObjectStore &objects, const std::stop_token &stop)
{
    return Check(connection, objects, stop).take();
}

} // namespace core
