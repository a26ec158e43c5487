// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/other_hands.h"
#include "tests/store/sound_store.h"
#include "tests/support/spec.h"

#include <QTest>

#include <algorithm>

using namespace core;
using namespace tests;
using namespace Qt::StringLiterals;

namespace {

/// Recomputes the hash of an entry whose columns were altered, as whoever knows how would.
void rehash(OtherHands &hands, const JournalEntry &entry)
{
    hands.run("UPDATE journal SET hash = x'" + hashOf(entry).toHex()
              + "' WHERE entry = " + QByteArray::number(static_cast<qlonglong>(entry.entry)));
}

QString placeOfLast(const std::vector<JournalEntry> &entries, const QString &stream)
{
    const auto last = std::find_if(entries.rbegin(), entries.rend(),
                                   [&stream](const JournalEntry &entry) { return entry.stream == stream; });
    return stream + u':' + QString::number(last->sequence);
}

} // namespace

class TamperedJournalSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void namesTheAlteredEntry();
    void namesWhereARehashedEntryNoLongerFits();
    void findsABodysChainRebuiltFromTheStart();
    void namesEveryBrokenChain();
    void findsAnEntryTakenAway();
    void findsAnEntryPutIn();
    void findsTwoEntriesSwapped();
    void findsATailCutOff_data();
    void findsATailCutOff();
    void findsTheLastEntriesGoneByTheCountOfKeys();
    void survivesAPayloadThatNamesNoObject();
};

void TamperedJournalSpec::namesTheAlteredEntry()
{
    SoundStore fixture;
    const Problems problems = fixture.foundAfter("UPDATE journal SET actor = 2 WHERE stream = 'BDV' AND sequence = 2");
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.front().code, ErrorCode::JournalBroken);
    QCOMPARE(problems.front().where, u"BDV:2"_s);
}

void TamperedJournalSpec::namesWhereARehashedEntryNoLongerFits()
{
    SoundStore fixture;
    auto entries = fixture.journal();
    const auto entry = std::find_if(entries.begin(), entries.end(), [](const JournalEntry &one) {
        return one.stream == u"common"_s && one.sequence == 2;
    });
    {
        OtherHands hands(fixture.file());
        hands.run("UPDATE journal SET actor = 2 WHERE stream = 'common' AND sequence = 2");
        entry->actor = 2;
        rehash(hands, *entry);
    }
    const Problems problems = fixture.found().problems;
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.front().where, u"common:3"_s);
}

/// Every hash of the chain is right, its head too: only what the common chain kept of it at the change of phase tells.
void TamperedJournalSpec::findsABodysChainRebuiltFromTheStart()
{
    SoundStore fixture;
    auto entries = fixture.journal();
    {
        OtherHands hands(fixture.file());
        QByteArray last(32, '\0');
        for (JournalEntry &entry : entries) {
            if (entry.stream == u"BDV"_s) {
                entry.at += 1000;
                entry.previous = last;
                last = hashOf(entry);
                const QByteArray key = QByteArray::number(static_cast<qlonglong>(entry.entry));
                hands.run("UPDATE journal SET at = at + 1000, prev_hash = x'" + entry.previous.toHex()
                          + "' WHERE entry = " + key);
                rehash(hands, entry);
            }
        }
        hands.run("UPDATE stream_head SET hash = x'" + last.toHex() + "' WHERE stream = 'BDV'");
    }
    const Problems problems = fixture.found().problems;
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.front().where, placeOfLast(entries, u"common"_s));
    QCOMPARE(problems.front().value, u"head of BDV"_s);
}

void TamperedJournalSpec::namesEveryBrokenChain()
{
    SoundStore fixture;
    const Problems problems =
        fixture.foundAfter("UPDATE journal SET at = at + 1 WHERE stream <> 'common' AND sequence = 2");
    QVERIFY(names(problems, ErrorCode::JournalBroken, u"SNV:2"_s));
    QVERIFY(names(problems, ErrorCode::JournalBroken, u"BDV:2"_s));
    QCOMPARE(problems.size(), 2);
}

void TamperedJournalSpec::findsAnEntryTakenAway()
{
    SoundStore fixture;
    QByteArray entry;
    {
        OtherHands hands(fixture.file());
        entry = hands.answer("SELECT entry FROM journal WHERE stream = 'BDV' AND sequence = 2");
        hands.run("DELETE FROM journal WHERE stream = 'BDV' AND sequence = 2");
    }
    const Problems problems = fixture.found().problems;
    QVERIFY(names(problems, ErrorCode::JournalBroken, u"BDV:3"_s));
    QVERIFY(std::any_of(problems.begin(), problems.end(),
                        [&](const Error &one) { return one.value == u"entry "_s + QString::fromUtf8(entry); }));
}

void TamperedJournalSpec::findsAnEntryPutIn()
{
    SoundStore fixture;
    const Problems problems =
        fixture.foundAfter("INSERT INTO journal SELECT entry + 1000, stream, sequence + 1000, prev_hash, hash,"
                           " randomblob(16), actor, at, format, sealing, payload, payload_bytes FROM journal"
                           " WHERE stream = 'SNV' AND sequence = 1");
    QVERIFY2(names(problems, ErrorCode::JournalBroken, u"SNV:1001"_s), qPrintable(told(problems).join(u'\n')));
}

void TamperedJournalSpec::findsTwoEntriesSwapped()
{
    SoundStore fixture;
    const Problems problems =
        fixture.foundAfter("UPDATE journal SET sequence = 1000 WHERE stream = 'common' AND sequence = 3;"
                           "UPDATE journal SET sequence = 3 WHERE stream = 'common' AND sequence = 4;"
                           "UPDATE journal SET sequence = 4 WHERE stream = 'common' AND sequence = 1000");
    QVERIFY(names(problems, ErrorCode::JournalBroken, u"common:4"_s));
    QVERIFY(names(problems, ErrorCode::JournalBroken, u"common:3"_s));
}

void TamperedJournalSpec::findsATailCutOff_data()
{
    QTest::addColumn<QByteArray>("covered");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("where");

    QTest::newRow("nothing else touched: the head that is kept beside")
        << QByteArray() << ErrorCode::JournalBroken << u"BDV:4"_s;
    QTest::newRow("the head moved back too: the row that is left behind")
        << QByteArray("UPDATE stream_head SET (sequence, hash) ="
                      " (SELECT sequence, hash FROM journal WHERE stream = 'BDV' ORDER BY sequence DESC LIMIT 1)"
                      " WHERE stream = 'BDV'")
        << ErrorCode::RowAltered << u"2019 mark SCT 1.2 BDV"_s;
}

void TamperedJournalSpec::findsATailCutOff()
{
    QFETCH(QByteArray, covered);
    QFETCH(ErrorCode, code);
    QFETCH(QString, where);
    SoundStore fixture;
    {
        OtherHands hands(fixture.file());
        hands.run("DELETE FROM journal WHERE stream = 'BDV' AND sequence = 4");
        hands.run(covered.isEmpty() ? QByteArray("SELECT 1") : covered);
    }
    const Problems problems = fixture.found().problems;
    QVERIFY2(names(problems, code, where), qPrintable(told(problems).join(u'\n')));
}

/// Rows and heads put back as well: SQLite's own count of keys is the last thing that tells.
void TamperedJournalSpec::findsTheLastEntriesGoneByTheCountOfKeys()
{
    SoundStore fixture;
    const auto entries = fixture.journal();
    const QByteArray last = QByteArray::number(static_cast<qlonglong>(entries.back().entry));
    {
        OtherHands hands(fixture.file());
        hands.run("UPDATE sheet SET phase = 1, entry = 1 WHERE agency = 'SCT'");
        hands.run("DELETE FROM journal WHERE entry = " + last);
        hands.run(
            "UPDATE stream_head SET (sequence, hash) = (SELECT sequence, hash FROM journal WHERE stream = 'common'"
            " ORDER BY sequence DESC LIMIT 1) WHERE stream = 'common'");
    }
    const Problems problems = fixture.found().problems;
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.front().where, QString(u"entry "_s + QString::fromUtf8(last)));
}

void TamperedJournalSpec::survivesAPayloadThatNamesNoObject()
{
    SoundStore fixture;
    const Problems problems =
        fixture.foundAfter("UPDATE journal SET payload_bytes = 70000, payload = x'' WHERE entry = 2");
    QVERIFY(names(problems, ErrorCode::ObjectMissing, u"common:2"_s));
}

CONGTAM_SPEC(TamperedJournalSpec)

#include "tampered_journal_spec.moc"
