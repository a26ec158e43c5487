// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digest.h"
#include "core/store/journal.h"
#include "tests/store/fixture.h"
#include "tests/support/spec.h"

#include <QDir>
#include <QTest>

#include <sqlite3.h>

using namespace core;
using namespace tests;
using namespace Qt::StringLiterals;

namespace {

JournalEntry anEntry()
{
    JournalEntry entry;
    entry.entry = 7;
    entry.stream = u"SNV"_s;
    entry.sequence = 3;
    entry.previous = sha256("trước");
    entry.command = QUuid(u"{2f1c8a50-7d1b-4c1e-9b51-6a0c1d8a3e77}"_s);
    entry.actor = 2;
    entry.at = Noon;
    entry.sealing = u"plain"_s;
    entry.payload = "payload";
    return entry;
}

std::vector<JournalEntry> journalOf(const Store &store)
{
    std::vector<JournalEntry> entries;
    const auto read = store.journal([&entries](const JournalEntry &entry) {
        entries.push_back(entry);
        return true;
    });
    return read ? entries : std::vector<JournalEntry>();
}

/// More than an entry holds itself.
Command largeCommand()
{
    constexpr int Many = 2'000;
    std::vector<AnyEdit> edits;
    edits.reserve(Many);
    for (int i = 0; i < Many; ++i) {
        edits.emplace_back(added(CitationRow{u"STP"_s, u"1.1"_s, u"Báo cáo số %1/BC-STP ngày 15/02/2019"_s.arg(i)}));
    }
    return commandOf(edits);
}

} // namespace

Q_DECLARE_METATYPE(core::JournalEntry)

class JournalSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void hashesToTheSameForEver();
    void hashesOtherwiseWhenAnythingChanges_data();
    void hashesOtherwiseWhenAnythingChanges();
    void hashesOtherwiseWhenABoundaryMoves();
    void doesNotHashTheLocalKey();
    void chainsEachStreamByItself();
    void givesEachCommandBack();
    void keepsALargePayloadAsAnObject();
    void refusesToBeChanged_data();
    void refusesToBeChanged();
};

/// What others hold of a chain is compared with this for years: it never changes.
void JournalSpec::hashesToTheSameForEver()
{
    QCOMPARE(hashOf(anEntry()).toHex(), QByteArray("f23150debf034ed6990c71dbe82d75a5b0ea508fa712d2a07d045692d2a82bec"));
}

void JournalSpec::hashesOtherwiseWhenAnythingChanges_data()
{
    QTest::addColumn<JournalEntry>("changed");
    const auto row = [](const char *name, auto change) {
        JournalEntry entry = anEntry();
        change(entry);
        QTest::newRow(name) << entry;
    };
    row("stream", [](JournalEntry &entry) { entry.stream = u"BDV"_s; });
    row("sequence", [](JournalEntry &entry) { ++entry.sequence; });
    row("previous", [](JournalEntry &entry) { entry.previous[31] = 'x'; });
    row("command", [](JournalEntry &entry) { entry.command = QUuid(); });
    row("actor", [](JournalEntry &entry) { entry.actor = 1; });
    row("instant", [](JournalEntry &entry) { ++entry.at; });
    row("format", [](JournalEntry &entry) { ++entry.format; });
    row("sealing", [](JournalEntry &entry) { entry.sealing = u"body-key/1"_s; });
    row("payload", [](JournalEntry &entry) { entry.payload += '\0'; });
    row("size of an object", [](JournalEntry &entry) { entry.payloadBytes = 7; });
}

void JournalSpec::hashesOtherwiseWhenAnythingChanges()
{
    QFETCH(JournalEntry, changed);
    QVERIFY(hashOf(changed) != hashOf(anEntry()));
}

void JournalSpec::hashesOtherwiseWhenABoundaryMoves()
{
    JournalEntry one = anEntry();
    JournalEntry other = anEntry();
    one.sealing = u"ab"_s;
    one.payload = "c";
    other.sealing = u"a"_s;
    other.payload = "bc";
    QVERIFY(hashOf(one) != hashOf(other));
}

void JournalSpec::doesNotHashTheLocalKey()
{
    JournalEntry elsewhere = anEntry();
    elsewhere.entry = 1;
    QCOMPARE(hashOf(elsewhere), hashOf(anEntry()));
}

void JournalSpec::chainsEachStreamByItself()
{
    const StoreFixture fixture;
    valueOf(fixture.commit(commandOf({added(mark(u"STP"_s, u"SNV"_s, u"1.1"_s, 1000))})));
    valueOf(fixture.commit(commandOf({added(mark(u"STP"_s, u"BDV"_s, u"1.1"_s, 1000))})));
    valueOf(fixture.commit(commandOf({added(mark(u"STP"_s, u"SNV"_s, u"1.2"_s, 1000))})));

    const auto entries = journalOf(fixture.store());

    QCOMPARE(entries.size(), 4);
    const QByteArray none(32, '\0');
    QCOMPARE(entries[0].previous, none); // common
    QCOMPARE(entries[1].previous, none); // SNV
    QCOMPARE(entries[2].previous, none); // BDV
    QCOMPARE(entries[3].previous, entries[1].hash);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        QCOMPARE(entries[i].entry, static_cast<std::int64_t>(i) + 1);
        QCOMPARE(entries[i].hash, hashOf(entries[i]));
    }
}

void JournalSpec::givesEachCommandBack()
{
    const StoreFixture fixture;
    Command command = commandOf({added(mark(u"STP"_s, u"SNV"_s, u"1.1"_s, 1000))}, Verb::Undo);
    command.reason = u"nhầm dòng"_s;
    command.undoes = QUuid::createUuid();
    command.actor = 2;
    valueOf(fixture.commit(command));

    QCOMPARE(valueOf(fixture.store().command(journalOf(fixture.store()).back())), command);
}

void JournalSpec::keepsALargePayloadAsAnObject()
{
    const StoreFixture fixture;
    const Command command = largeCommand();
    valueOf(fixture.commit(command));

    const JournalEntry entry = journalOf(fixture.store()).back();

    QVERIFY(entry.payloadBytes.value_or(0) > LargestInlinePayload);
    QCOMPARE(entry.payload.size(), 32);
    QCOMPARE(valueOf(fixture.store().object(entry.payload)).size(), *entry.payloadBytes);
    QCOMPARE(valueOf(fixture.store().command(entry)), command);
}

void JournalSpec::refusesToBeChanged_data()
{
    QTest::addColumn<QByteArray>("sql");

    QTest::newRow("update") << QByteArray("UPDATE journal SET actor = 2");
    QTest::newRow("delete") << QByteArray("DELETE FROM journal");
}

void JournalSpec::refusesToBeChanged()
{
    QFETCH(QByteArray, sql);
    StoreFixture fixture;
    fixture.close();
    sqlite3 *handle = nullptr;
    QCOMPARE(sqlite3_open(fixture.file().toUtf8().constData(), &handle), SQLITE_OK);
    QCOMPARE(sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr), SQLITE_CONSTRAINT);
    sqlite3_close(handle);
    fixture.reopen();
    QCOMPARE(fixture.entries(), 1);
}

CONGTAM_SPEC(JournalSpec)

#include "journal_spec.moc"
