// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/fixture.h"
#include "tests/store/rows.h"
#include "tests/support/spec.h"

#include <QTest>

using namespace core;
using namespace tests;
using namespace Qt::StringLiterals;

namespace {

/// A row or two of every noun of a round, and what has to be there for them.
std::vector<Command> everything()
{
    std::vector<Command> commands;
    const auto add = [&commands](AnyEdit edit) { commands.push_back(commandOf({std::move(edit)})); };
    add(added(pairOf(static_cast<const SheetRow *>(nullptr)).one));
    add(added(pairOf(static_cast<const Holiday *>(nullptr)).other));
    add(added(pairOf(static_cast<const FlagRow *>(nullptr)).one));
    add(added(FlagRow{u"STP"_s, u"bribery"_s}));
    add(added(pairOf(static_cast<const RecusalRow *>(nullptr)).one));
    add(added(mark(u"SCT"_s, u"self"_s, u"2.1"_s, 1000)));
    add(added(MarkRow{u"SCT"_s, u"agreed"_s, u"1.2"_s, {0, MarkState::NotApplicable}, {{}, u"không phát sinh"_s}}));
    add(added(MarkRow{u"SCT"_s, u"BDV"_s, u"1.2"_s, {0, MarkState::Abstained}, {CountInput{3}, {}}}));
    add(added(MarkRow{u"SCT"_s, u"SNV"_s, u"1.1"_s, {}, {{}, u"chờ văn bản"_s}}));
    add(added(pairOf(static_cast<const CheckRow *>(nullptr)).one));
    add(added(pairOf(static_cast<const CitationRow *>(nullptr)).one));
    add(added(CitationRow{u"STP"_s, u"1.1"_s, u"05/KH-STP"_s}));
    add(added(pairOf(static_cast<const SettlementRow *>(nullptr)).one));
    add(pairOf(static_cast<const ConfirmationRow *>(nullptr)).before.front());
    add(added(pairOf(static_cast<const ConfirmationRow *>(nullptr)).one));
    add(added(ConfirmationRow{u"STP"_s, u"1.1"_s, {}, u"BDV"_s, 1, 1}));
    add(added(pairOf(static_cast<const CommitmentRow *>(nullptr)).one));
    add(added(CommitmentRow{u"STP"_s, u"SNV"_s, pairOf(static_cast<const CommitmentRow *>(nullptr)).one.digest, 1}));
    return commands;
}

bool areAlike(const Round &a, const Round &b)
{
    return a.year == b.year && a.phase == b.phase && a.sample == b.sample && a.calendar == b.calendar
        && a.bodies == b.bodies
        && std::equal(a.sheets.begin(), a.sheets.end(), b.sheets.begin(), b.sheets.end(),
                      [](const auto &one, const auto &other) { return *one == *other; });
}

} // namespace

class LoadSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void givesWhatWasPut();
    void givesEachRoundItsOwn();
    void givesTheDirectory();
};

void LoadSpec::givesWhatWasPut()
{
    StoreFixture fixture;
    RoundEditor editor = fixture.loaded();
    std::vector<Command> commands = everything();
    for (const Command &command : commands) {
        editor.apply(command.edits.front());
    }

    valueOf(fixture.store().commit(commands, Noon));
    fixture.reopen();

    QVERIFY(areAlike(fixture.loaded().round(), editor.round()));
    const Round round = fixture.loaded().round();
    QCOMPARE(round.mark(*round.sheets.at(1), Round::Self, 2), Mark::scored(Points::whole(1)));
    QCOMPARE(round.sheets.at(1)->text(round.place(2, 1))->inputs, Inputs(CountInput{3}));
    QCOMPARE(round.sheets.at(0)->settlements.size(), 2);
}

void LoadSpec::givesEachRoundItsOwn()
{
    const StoreFixture fixture;
    valueOf(fixture.commit(commandOf({added(mark(u"STP"_s, u"SNV"_s, u"1.1"_s, 2000))})));
    Command next = commandOf({added(RoundRow{2020, u"MAU"_s, 1, Phase::Intake, false}),
                              added(SheetRow{u"STP"_s, u"Sở Tư pháp"_s, {}, u"CM"_s, 0, Phase::Intake})});
    next.round = 2020;
    valueOf(fixture.commit(next));
    Command marked = commandOf({added(mark(u"STP"_s, u"SNV"_s, u"1.1"_s, 500))});
    marked.round = 2020;
    valueOf(fixture.commit(marked));

    const Directory directory = valueOf(fixture.store().directory());
    const Round later = valueOf(fixture.store().load(directory, directory.rounds.at(1), threeComponents())).round();

    QCOMPARE(later.sheets.size(), 1);
    QCOMPARE(later.mark(*later.sheets.front(), 1, 0).thousandths, 500);
    QCOMPARE(later.calendar, Calendar());
    const Round earlier = fixture.loaded().round();
    QCOMPARE(earlier.mark(*earlier.sheets.front(), 1, 0).thousandths, 2000);
}

void LoadSpec::givesTheDirectory()
{
    const StoreFixture fixture;
    const Directory directory = valueOf(fixture.store().directory());

    QCOMPARE(directory.bodies.size(), 2);
    QCOMPARE(directory.bodies.front().code, u"SNV"_s);
    QCOMPARE(directory.people.at(1), (Person{2, u"Hoàng Thị Bình"_s, Role::Reviewer, u"SNV"_s}));
    QCOMPARE(directory.sets.front().components, (std::vector{u"1.1"_s, u"1.2"_s, u"2.1"_s}));
    QCOMPARE(directory.agencies.size(), 3);
    QCOMPARE(directory.rounds.front(), (RoundRow{Year, u"MAU"_s, 1, Phase::Intake, true}));
}

CONGTAM_SPEC(LoadSpec)
#include "load_spec.moc"
