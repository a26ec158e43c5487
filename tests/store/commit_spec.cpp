// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/fixture.h"
#include "tests/support/spec.h"

#include <QDir>
#include <QTest>
#include <QUuid>

using namespace core;
using namespace tests;
using namespace Qt::StringLiterals;

class CommitSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void numbersEachStreamFromOneByItself();
    void namesBothValuesOfAConflict();
    void changesNothingWhereItConflicts();
    void knowsACommandThatWasWrittenBefore();
    void writesAllCommandsOrNone();
    void letsALaterCommandBuildOnAnEarlierOne();
    void refusesARowThatRefersToNothing();
    void keepsTheHeadsOfTheBodiesAtAChangeOfPhase();
    void leavesOneFileBehind();
};

void CommitSpec::numbersEachStreamFromOneByItself()
{
    const StoreFixture fixture;
    const Receipt first = valueOf(fixture.commit(commandOf({added(mark(u"STP"_s, u"SNV"_s, u"1.1"_s, 1000))})));
    const Receipt second = valueOf(fixture.commit(commandOf({added(mark(u"SCT"_s, u"SNV"_s, u"1.1"_s, 1000))})));
    const Receipt common = valueOf(fixture.commit(commandOf({added(mark(u"STP"_s, u"self"_s, u"1.1"_s, 1000))})));

    QCOMPARE(first.stream, u"SNV"_s);
    QCOMPARE(first.sequence, 1);
    QCOMPARE(second.sequence, 2);
    QCOMPARE(common.stream, u"common"_s);
    QCOMPARE(common.sequence, 2); // after the beginning
    QCOMPARE(common.at, Noon);
}

void CommitSpec::namesBothValuesOfAConflict()
{
    const StoreFixture fixture;
    valueOf(fixture.commit(commandOf({added(mark(u"STP"_s, u"SNV"_s, u"1.1"_s, 2000))})));

    const auto stale = fixture.commit(
        commandOf({Edit<MarkRow>{mark(u"STP"_s, u"SNV"_s, u"1.1"_s, 1000), mark(u"STP"_s, u"SNV"_s, u"1.1"_s, 1500)}}));

    QVERIFY(!stale);
    QCOMPARE(stale.error().code, ErrorCode::Conflict);
    QCOMPARE(stale.error().where, u"mark STP 1.1 SNV"_s);
    QCOMPARE(stale.error().value, u"state=scored points=2.00"_s);
    QCOMPARE(stale.error().detail, u"state=scored points=1.00"_s);
}

void CommitSpec::changesNothingWhereItConflicts()
{
    StoreFixture fixture;
    valueOf(fixture.commit(commandOf({added(mark(u"STP"_s, u"SNV"_s, u"1.1"_s, 2000))})));
    const QString before = fixture.dump();
    const std::int64_t entries = fixture.entries();

    const auto refused = fixture.commit(
        commandOf({added(mark(u"STP"_s, u"SNV"_s, u"1.2"_s, 1000)), added(mark(u"STP"_s, u"SNV"_s, u"1.1"_s, 1000))}));

    QVERIFY(!refused);
    QCOMPARE(fixture.dump(), before);
    QCOMPARE(fixture.entries(), entries);
}

void CommitSpec::knowsACommandThatWasWrittenBefore()
{
    const StoreFixture fixture;
    const Command command = commandOf({added(mark(u"STP"_s, u"SNV"_s, u"1.1"_s, 2000))});
    const Receipt first = valueOf(fixture.commit(command));
    const std::int64_t entries = fixture.entries();

    const std::vector<Receipt> known = valueOf(fixture.store().receiptsOf({command}));
    QCOMPARE(known.size(), 1);
    Receipt again = known.front();
    QVERIFY(again.repeated);
    again.repeated = false;
    QCOMPARE(again, first);
    QVERIFY(!fixture.commit(command)); // and its id cannot stand twice
    QCOMPARE(fixture.entries(), entries);
}

void CommitSpec::writesAllCommandsOrNone()
{
    StoreFixture fixture;
    const QString before = fixture.dump();
    std::vector<Command> commands{commandOf({added(mark(u"STP"_s, u"SNV"_s, u"1.1"_s, 2000))}),
                                  commandOf({added(mark(u"STP"_s, u"SNV"_s, u"1.1"_s, 1000))})};

    QVERIFY(!fixture.store().commit(commands, Noon));

    QCOMPARE(fixture.dump(), before);
    QVERIFY(valueOf(fixture.store().receiptsOf(commands)).empty());
    QCOMPARE(valueOf(fixture.commit(commands.back())).sequence, 1);
}

void CommitSpec::letsALaterCommandBuildOnAnEarlierOne()
{
    const StoreFixture fixture;
    std::vector<Command> commands{
        commandOf({added(AgencyRow{u"STC"_s, u"Sở Tài chính"_s, {}})}),
        commandOf({added(SheetRow{u"STC"_s, u"Sở Tài chính"_s, {}, u"CM"_s, 2, Phase::Intake})}),
        commandOf({added(mark(u"STC"_s, u"BDV"_s, u"2.1"_s, 500)),
                   Edit<MarkRow>{mark(u"STC"_s, u"BDV"_s, u"2.1"_s, 500), mark(u"STC"_s, u"BDV"_s, u"2.1"_s, 0)}})};

    QCOMPARE(valueOf(fixture.store().commit(commands, Noon)).size(), 3);

    const Round round = fixture.loaded().round();
    QCOMPARE(round.mark(*round.sheets.at(2), 2, 2), Mark::scored(Points()));
}

void CommitSpec::refusesARowThatRefersToNothing()
{
    StoreFixture fixture;
    const QString before = fixture.dump();

    const auto refused = fixture.commit(commandOf({added(mark(u"STP"_s, u"SNV"_s, u"9.9"_s, 2000))}));

    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::StoreFailed);
    QCOMPARE(fixture.dump(), before);
}

void CommitSpec::keepsTheHeadsOfTheBodiesAtAChangeOfPhase()
{
    const StoreFixture fixture;
    valueOf(fixture.commit(commandOf({added(mark(u"STP"_s, u"SNV"_s, u"1.1"_s, 2000))})));
    valueOf(fixture.commit(commandOf({Edit<RoundRow>{RoundRow{Year, u"MAU"_s, 1, Phase::Intake, true},
                                                     RoundRow{Year, u"MAU"_s, 1, Phase::Appraisal, true}}},
                                     Verb::StepForward)));

    std::vector<JournalEntry> entries;
    QVERIFY(fixture.store().journal([&entries](const JournalEntry &entry) {
        entries.push_back(entry);
        return true;
    }));
    const Payload payload = valueOf(decodedPayload(entries.back().payload));
    QCOMPARE(payload.heads, (QHash<QString, QByteArray>{{u"SNV"_s, entries.at(1).hash}}));
}

void CommitSpec::leavesOneFileBehind()
{
    StoreFixture fixture;
    valueOf(fixture.commit(commandOf({added(mark(u"STP"_s, u"SNV"_s, u"1.1"_s, 2000))})));

    fixture.close();

    const QStringList left = QDir(fixture.folder()).entryList(QDir::Files | QDir::Hidden);
    QCOMPARE(left, QStringList({u"dossier.sqlite"_s, u"READ ME.txt"_s}));
}

CONGTAM_SPEC(CommitSpec)
#include "commit_spec.moc"
