// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/differences.h"
#include "core/scoring/statistics.h"
#include "tests/support/points_literal.h"
#include "tests/support/sample_round.h"
#include "tests/support/spec.h"

#include <QTest>

using namespace core;
using namespace tests;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(core::Points)

/// The eight agencies of the sample, figure by figure.
class StorySpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsUpAsPrinted_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("selfScored"); // criteria I–VIII
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("maximum");
        QTest::addColumn<QString>("total");
        const auto row = [](const char *agency, const char *source, const QStringList &sums) {
            QTest::addRow("%s by %s", agency, source)
                << QString::fromLatin1(source) << sums[0] << sums[1] << sums[2] << sums[3];
        };
        row("STP", "self", {u"81.69"_s, u"81.69"_s, u"90.00"_s, {}});
        row("STP", "SNV", {u"81.19"_s, u"89.19"_s, u"100.00"_s, u"89.19"_s});
        row("STP", "BDV", {u"81.19"_s, u"89.19"_s, u"100.00"_s, u"89.19"_s});
        row("STP", "agreed", {u"81.19"_s, u"89.19"_s, u"100.00"_s, u"89.19"_s});
        row("H-BACHTHONG", "self", {u"77.25"_s, u"77.25"_s, u"90.00"_s, {}});
        row("H-BACHTHONG", "SNV", {u"73.25"_s, u"80.25"_s, u"100.00"_s, u"80.25"_s});
        row("H-BACHTHONG", "BDV", {u"72.75"_s, u"79.75"_s, u"100.00"_s, u"79.75"_s});
        row("H-BACHTHONG", "agreed", {u"72.75"_s, u"79.75"_s, u"100.00"_s, u"79.75"_s});
        row("BDT", "self", {u"69.98"_s, u"69.98"_s, u"84.00"_s, {}});
        row("BDT", "SNV", {u"68.23"_s, u"76.23"_s, u"94.00"_s, u"81.10"_s});
        row("BDT", "BDV", {u"68.23"_s, u"76.23"_s, u"98.00"_s, u"77.79"_s});
        row("BDT", "agreed", {u"68.23"_s, u"76.23"_s, u"94.00"_s, u"81.10"_s});
        row("QPTDRMT", "self", {u"79.73"_s, u"79.73"_s, u"90.00"_s, {}});
        row("QPTDRMT", "SNV", {u"77.98"_s, u"83.48"_s, u"100.00"_s, u"83.48"_s});
        row("QPTDRMT", "BDV", {u"77.73"_s, u"83.23"_s, u"100.00"_s, u"83.23"_s});
        row("QPTDRMT", "agreed", {u"77.73"_s, u"83.23"_s, u"100.00"_s, u"83.23"_s});
        row("CDCD", "self", {u"73.70"_s, u"73.70"_s, u"90.00"_s, {}});
        row("CDCD", "SNV", {u"71.95"_s, u"79.45"_s, u"100.00"_s, u"79.45"_s});
        row("CDCD", "BDV", {u"68.70"_s, u"75.20"_s, u"100.00"_s, u"75.20"_s});
        row("CDCD", "agreed", {u"70.45"_s, u"76.95"_s, u"100.00"_s, u"76.95"_s});
        row("VPDPNTM", "self", {u"65.33"_s, u"65.33"_s, u"79.00"_s, {}});
        row("VPDPNTM", "SNV", {u"64.33"_s, u"71.83"_s, u"89.00"_s, u"80.71"_s});
        row("VPDPNTM", "BDV", {u"61.08"_s, u"67.58"_s, u"89.00"_s, u"75.93"_s});
        row("VPDPNTM", "agreed", {u"63.33"_s, u"70.83"_s, u"89.00"_s, u"79.58"_s});
        row("H-PACNAM", "self", {u"73.21"_s, u"73.21"_s, u"90.00"_s, {}});
        row("H-PACNAM", "SNV", {u"75.21"_s, u"83.21"_s, u"100.00"_s, u"83.21"_s});
        row("H-PACNAM", "BDV", {u"75.08"_s, u"83.08"_s, u"100.00"_s, u"83.08"_s});
        row("H-PACNAM", "agreed", {u"75.08"_s, u"83.08"_s, u"100.00"_s, u"83.08"_s});
        row("SNV", "self", {u"81.69"_s, u"81.69"_s, u"90.00"_s, {}});
        row("SNV", "BDV", {u"80.69"_s, u"88.69"_s, u"100.00"_s, u"88.69"_s});
        row("SNV", "agreed", {u"80.69"_s, u"88.69"_s, u"100.00"_s, u"88.69"_s});
    }

    void addsUpAsPrinted()
    {
        QFETCH(const QString, source);
        const QString agency = QString::fromLatin1(QTest::currentDataTag()).section(u' ', 0, 0);
        RoundEditor editor = storyRound();
        settleStory(editor);
        const Round round = editor.round();
        const Scorer scorer(round);
        const Sheet &sheet = sheetOf(round, agency);
        const SheetDetail detail = scorer.detail(sheet, round.source(source));
        Points selfScored;
        for (std::size_t i = 0; i + 1 < detail.criteria.size(); ++i) {
            selfScored += detail.criteria[i].points;
        }
        QTEST(selfScored.text(2), "selfScored");
        QTEST(detail.tally.raw.text(2), "raw");
        QTEST(detail.tally.applicableMaximum.text(2), "maximum");
        if (source != u"self"_s) {
            QTEST(detail.tally.total->text(2), "total");
        }
    }

    void abstainingOnEverythingLeavesNoTotal()
    {
        const Round round = storyRound().round();
        const Tally tally = Scorer(round).tally(sheetOf(round, u"SNV"_s), 1);
        QCOMPARE(tally.abstained, 42); // 41 and the computed one
        QCOMPARE(tally.marked + tally.blank, 0);
        QVERIFY(!tally.total);
    }

    void givesEachItsClass_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("STP") << u"tot"_s << u"tot"_s;
        QTest::newRow("H-BACHTHONG") << u"kha"_s << u"kha"_s;
        QTest::newRow("BDT") << u"tot"_s << u"tot"_s;
        QTest::newRow("QPTDRMT") << u"tot"_s << u"kha"_s;
        QTest::newRow("CDCD") << u"kha"_s << u"kha"_s;
        QTest::newRow("VPDPNTM") << u"kha"_s << u"kha"_s;
        QTest::newRow("H-PACNAM") << u"tot"_s << u"tot"_s;
        QTest::newRow("SNV") << u"tot"_s << u"tot"_s;
    }

    void givesEachItsClass()
    {
        RoundEditor editor = storyRound();
        settleStory(editor);
        checkFund(editor);
        editor.put(
            SettlementRow{u"QPTDRMT"_s, u"2.5"_s, u"BC 2.5"_s, SettledAs::Decision, Verdict::Explained, u"."_s, {}});
        const Round round = editor.round();
        const Standing standing =
            standingOf(Scorer(round), sheetOf(round, QString::fromLatin1(QTest::currentDataTag())), round.agreed());
        const auto code = [&](int band) { return round.set->bands[static_cast<std::size_t>(band)].code; };
        QTEST(code(*standing.bandBeforeGates), "before");
        QTEST(code(standing.final.band), "after");
        QVERIFY(!standing.provisional);
    }

    void oneVerdictOnTheFundDecidesTheEvidenceGate()
    {
        RoundEditor editor = storyRound();
        checkFund(editor);
        const Round round = editor.round();
        const Sheet &fund = sheetOf(round, u"QPTDRMT"_s);
        const EvidenceRate bySnv = evidenceRate(round, fund, round.source(u"SNV"_s));
        const EvidenceRate byBdv = evidenceRate(round, fund, round.source(u"BDV"_s));
        QCOMPARE(bySnv.valid, 29); // 80,56 %
        QCOMPARE(bySnv.of, 36);
        QCOMPARE(byBdv.valid, 28); // 77,78 %
        const EvidenceRate agreed = evidenceRate(round, fund, round.agreed());
        QCOMPARE(agreed.valid, 28);
        QCOMPARE(agreed.undecided, 1);
        const Scorer scorer(round);
        const auto gates = [&](int source) { return gatesOf(scorer, fund, source, scorer.tally(fund, source)); };
        QCOMPARE(gates(round.source(u"SNV"_s)), (GateStates{0, 0}));
        QCOMPARE(gates(round.source(u"BDV"_s)), (GateStates{1U << 4, 0}));
        QCOMPARE(gates(round.agreed()), (GateStates{0, 1U << 4})); // pending until settled
    }

    void aRaisedMarkCanLowerTheTotalThroughTheGap()
    {
        RoundEditor editor = storyRound();
        settleStory(editor);
        agree(editor, u"H-PACNAM"_s, u"5.1"_s, 2.00_pt); // for 1,50
        const Round round = editor.round();
        const Tally tally = Scorer(round).tally(sheetOf(round, u"H-PACNAM"_s), round.agreed());
        QCOMPARE(tally.gap->text(2), u"2.37"_s);
        QCOMPARE(tally.total->text(2), u"82.58"_s);
    }

    void queuesWhatDecidesMostFirst()
    {
        RoundEditor editor = storyRound();
        checkFund(editor);
        for (const QString &quiet : {u"STP"_s, u"SNV"_s}) {
            agreeAlike(editor, quiet);
        }
        rivalOfPacNam(editor);
        const Round round = editor.round();
        QStringList queue;
        for (const Difference &one : differences(Scorer(round))) {
            static constexpr std::array Names = {"gate", "class", "rank", "none"};
            const bool derived = one.kind == DifferenceKind::Derived;
            queue.append(
                round.sheets[static_cast<std::size_t>(one.sheet)]->agency + u' '
                + round.set->components[static_cast<std::size_t>(one.component)].code + u' '
                + QString::fromLatin1(derived ? "derived" : Names.at(static_cast<std::size_t>(one.consequence)))
                + (one.consequence == Consequence::Class
                       ? QString(u' ' + one.lowest.text(2) + u'–' + one.highest.text(2))
                       : QString()));
        }
        QCOMPARE(
            queue.join(u'\n'),
            QStringList({u"H-BACHTHONG 5.1 class 79.75–80.25"_s, u"BDT 4.2a class 77.79–81.10"_s, u"QPTDRMT 2.5 gate"_s,
                         u"VPDPNTM 1.2 class 75.93–80.71"_s, u"VPDPNTM 1.1 class 75.93–80.71"_s, u"H-PACNAM 3.3 rank"_s,
                         u"CDCD 7.4a none"_s, u"VPDPNTM 8.3 derived"_s, u"VPDPNTM 9.2 derived"_s, u"CDCD 8.3 derived"_s,
                         u"CDCD 9.2 derived"_s, u"QPTDRMT 8.3 derived"_s})
                .join(u'\n'));
    }

private:
    /// A district settled at 83,15, between what H-PACNAM may end at.
    static void rivalOfPacNam(RoundEditor &editor)
    {
        const Round round = editor.round();
        const Sheet &model = sheetOf(round, u"H-PACNAM"_s);
        for (int i = 0; i < round.componentCount(); ++i) {
            const Mark &mark = round.mark(model, 1, i);
            const Component &component = round.set->components[static_cast<std::size_t>(i)];
            if (mark.state == MarkState::Blank) {
                continue;
            }
            for (const QString &source : {u"self"_s, u"SNV"_s, u"BDV"_s, u"agreed"_s}) {
                Mark own = mark;
                own.thousandths = component.code == u"3.3"_s ? 2820 : own.thousandths;
                if (source != u"self"_s || component.assessedBy == AssessedBy::Agency) {
                    editor.put(MarkRow{u"H-NARI"_s, source, component.code, own, {}});
                }
            }
        }
    }
};

CONGTAM_SPEC(StorySpec)

#include "story_spec.moc"
