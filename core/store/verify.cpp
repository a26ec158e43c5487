// SPDX-License-Identifier: GPL-3.0-or-later
#include "verify.h"

#include "core/model/row_text.h"

#include <QHash>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t MostProblems = 100;

/// Rows of one noun as the journal says they must be, by round and key.
template <class Row>
struct Replayed
{
    struct Standing
    {
        Row row;
        std::int64_t entry = 0;
    };
    QHash<QString, Standing> rows;
};

template <class... Row>
using AllReplayed = std::tuple<Replayed<Row>...>;

template <class Variant>
struct ReplayOf;

template <class... Row>
struct ReplayOf<std::variant<Edit<Row>...>>
{
    using Type = AllReplayed<Row...>;
};

template <class Row>
QString keyOf(int round, const Row &row)
{
    constexpr bool DossierWide =
        std::is_same_v<
            Row,
            Body> || std::is_same_v<Row, Person> || std::is_same_v<Row, CriteriaSetRow> || std::is_same_v<Row, AgencyRow> || std::is_same_v<Row, RoundRow>;
    return (DossierWide ? QString() : QString(QString::number(round) + u' ')) + placeOf(textOf(row));
}

class Check
{
public:
    Check(const Connection &connection, const ObjectStore &objects, const std::stop_token &stop)
        : m_connection(connection), m_objects(objects), m_stop(stop)
    { }

    Store::Soundness take()
    {
        askSqlite("PRAGMA integrity_check(20)", 0);
        askSqlite("PRAGMA foreign_key_check", 0);
        readJournal();
        compareHeads();
        Tables tables(m_connection);
        tables.each([this](auto &table) { compare(table); });
        return std::move(m_found);
    }

private:
    void report(ErrorCode code, QString where, QString value = {}, QString detail = {})
    {
        if (m_found.problems.size() < MostProblems) {
            m_found.problems.push_back({code, std::move(where), std::move(value), std::move(detail)});
        }
    }

    void stopIfAsked() const
    {
        if (m_stop.stop_requested()) {
            throw StoreException({ErrorCode::Cancelled, {}, {}, {}});
        }
    }

    void askSqlite(const char *pragma, int column)
    {
        Statement statement(m_connection, pragma);
        while (statement.next()) {
            const QString answer = statement.text(column);
            if (answer != u"ok"_s) {
                report(ErrorCode::StoreDamaged, QString::fromUtf8(pragma), answer);
            }
        }
    }

    static QString placeOfEntry(const JournalEntry &entry)
    {
        return entry.stream + u':' + QString::number(entry.sequence);
    }

    void readJournal()
    {
        JournalTable journal(m_connection, m_objects);
        journal.each([this](const JournalEntry &entry) {
            stopIfAsked();
            ++m_found.entries;
            if (chainHolds(entry)) {
                replay(entry);
            }
            return true;
        });
    }

    /// The entry's place in order and chain, and its own hash. What follows a break is judged from the break on.
    bool chainHolds(const JournalEntry &entry)
    {
        Head &head = m_heads[entry.stream];
        const QByteArray before = head.sequence == 0 ? QByteArray(32, '\0') : head.hash;
        const bool holds = entry.entry == m_found.entries && entry.sequence == head.sequence + 1
            && entry.previous == before && entry.hash == hashOf(entry) && entry.format == PayloadFormat
            && entry.sealing == u"plain"_s;
        if (!holds && !m_broken) {
            report(ErrorCode::JournalBroken, placeOfEntry(entry), QString::number(entry.entry));
        }
        // After a break rows can still be compared, entry by entry, with what the payloads say.
        m_broken = m_broken || !holds;
        head = {entry.sequence, entry.hash};
        return true;
    }

    void replay(const JournalEntry &entry)
    {
        QByteArray bytes = entry.payload;
        if (entry.payloadBytes) {
            auto object = m_objects.get(entry.payload);
            ++m_found.objects;
            if (!object || object->size() != *entry.payloadBytes) {
                const ErrorCode code = object ? ErrorCode::ObjectAltered : object.error().code;
                report(code, placeOfEntry(entry), QString::fromLatin1(entry.payload.toHex()));
                return;
            }
            bytes = std::move(*object);
        }
        const auto payload = decodedPayload(bytes);
        if (!payload) {
            if (!m_broken) {
                report(ErrorCode::JournalBroken, placeOfEntry(entry), QString::number(entry.entry));
            }
            return;
        }
        for (const AnyEdit &edit : payload->command.edits) {
            std::visit([&](const auto &one) { replayEdit(entry, payload->command.round, one); }, edit);
        }
    }

    template <class Row>
    void replayEdit(const JournalEntry &entry, int round, const Edit<Row> &edit)
    {
        auto &rows = std::get<Replayed<Row>>(m_replayed).rows;
        const QString key = keyOf(round, edit.row());
        const auto standing = rows.constFind(key);
        const bool fits = standing == rows.cend() ? !edit.before : edit.before == standing->row;
        if (!fits && !m_broken) {
            report(ErrorCode::JournalBroken, placeOfEntry(entry), key);
        }
        if (edit.after) {
            rows.insert(key, {*edit.after, entry.entry});
        } else {
            rows.remove(key);
        }
    }

    void compareHeads()
    {
        Statement heads(m_connection, R"(SELECT stream, sequence, hash FROM stream_head ORDER BY stream)");
        QHash<QString, Head> left = m_heads;
        while (heads.next()) {
            const Head stored{heads.integer(1), heads.bytes(2)};
            const auto found = left.constFind(heads.text(0));
            if (found == left.cend() || found->sequence != stored.sequence || found->hash != stored.hash) {
                report(ErrorCode::JournalBroken, heads.text(0) + u':' + QString::number(stored.sequence),
                       u"stream_head"_s);
            }
            left.remove(heads.text(0));
        }
        for (auto head = left.cbegin(); head != left.cend(); ++head) {
            report(ErrorCode::JournalBroken, head.key() + u':' + QString::number(head->sequence), u"stream_head"_s);
        }
    }

    template <class Row>
    void compare(Table<Row> &table)
    {
        auto expected = std::get<Replayed<Row>>(m_replayed).rows;
        for (const int round : rounds()) {
            table.each(round, [&](const Row &row, std::int64_t entry) {
                stopIfAsked();
                ++m_found.rows;
                const QString key = keyOf(round, row);
                const auto wanted = expected.constFind(key);
                if (wanted == expected.cend()) {
                    report(ErrorCode::RowUnexplained, key, contentOf(textOf(row)));
                } else if (wanted->row != row || wanted->entry != entry) {
                    report(ErrorCode::RowAltered, key, shown(row, entry), shown(wanted->row, wanted->entry));
                }
                expected.remove(key);
            });
            if (keyOf(round, Row{}) == keyOf(round + 1, Row{})) {
                break; // dossier-wide: once is enough
            }
        }
        QStringList missing = expected.keys();
        missing.sort();
        for (const QString &key : missing) {
            report(ErrorCode::RowMissing, key, {}, contentOf(textOf(expected.value(key).row)));
        }
        if constexpr (std::is_same_v<Row, CriteriaSetRow>) {
            checkSets();
        }
    }

    template <class Row>
    static QString shown(const Row &row, std::int64_t entry)
    {
        return contentOf(textOf(row)) + u" entry="_s + QString::number(entry);
    }

    void checkSets()
    {
        for (const auto &set : std::as_const(std::get<Replayed<CriteriaSetRow>>(m_replayed).rows)) {
            ++m_found.objects;
            if (const auto object = m_objects.get(set.row.digest); !object) {
                report(object.error().code, u"criteria_set "_s + set.row.id, object.error().where);
            }
        }
    }

    /// Years of the rounds that the journal knows and of those that the table has.
    std::vector<int> rounds() const
    {
        std::vector<int> years;
        for (const auto &round : std::get<Replayed<RoundRow>>(m_replayed).rows) {
            years.push_back(round.row.year);
        }
        Statement stored(m_connection, R"(SELECT year FROM round)");
        while (stored.next()) {
            years.push_back(static_cast<int>(stored.integer(0)));
        }
        std::sort(years.begin(), years.end());
        years.erase(std::unique(years.begin(), years.end()), years.end());
        return years;
    }

    struct Head
    {
        std::int64_t sequence = 0;
        QByteArray hash;
    };

    const Connection &m_connection;
    const ObjectStore &m_objects;
    const std::stop_token &m_stop;
    Store::Soundness m_found;
    QHash<QString, Head> m_heads;
    ReplayOf<AnyEdit>::Type m_replayed;
    bool m_broken = false;
};

} // namespace

Store::Soundness checkEverything(const Connection &connection, const ObjectStore &objects, const std::stop_token &stop)
{
    return Check(connection, objects, stop).take();
}

} // namespace core
