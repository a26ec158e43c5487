// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/codes.h"
#include "core/scoring/differences.h"
#include "core/scoring/statistics.h"
#include "tests/support/points_literal.h"
#include "tests/support/sample_round.h"
#include "tests/support/spec.h"

#include <QTest>

#include <random>

using namespace core;
using namespace tests;
using namespace Qt::StringLiterals;

namespace {

/// Agreed marks on one sheet until its raw points are these, component by component in order; `absent` do not apply.
void agreeRaw(RoundEditor &editor, const QString &agency, Points raw, const QStringList &absent = {})
{
    const Round round = editor.round();
    const Sheet &sheet = sheetOf(round, agency);
    Points left = raw;
    for (const Component &component : round.set->components) {
        if (!component.appliesTo(sheet.group) || component.isComputed()) {
            continue;
        }
        if (absent.contains(component.code)) {
            agree(editor, agency, component.code, {});
            continue;
        }
        const Points given = std::min(left, component.maximum);
        left = left - given;
        agree(editor, agency, component.code, given);
        if (component.assessedBy == AssessedBy::Agency) {
            editor.put(MarkRow{agency, u"self"_s, component.code, Mark::scored(given), {}}); // no gap: 9.2 earns 3,00
        }
    }
}

Standing standing(const RoundEditor &editor, const QString &agency)
{
    const Round &round = editor.round();
    return standingOf(Scorer(round), sheetOf(round, agency), round.agreed());
}

QString classOf(const RoundEditor &editor, const Standing &standing)
{
    const CriteriaSet &set = *editor.round().set;
    return standing.final.unrated ? set.unratedCode : set.bands[static_cast<std::size_t>(standing.final.band)].code;
}

} // namespace

/// DOMAIN, "what a naive version would miss": states, edges, rescaling, gates, ranks, statistics.
class RegulationSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void classifiesAtTheEdges_data()
    {
        QTest::addColumn<int>("total");
        QTest::addColumn<QString>("code");
        QTest::newRow("80,00") << 80000 << u"tot"_s;
        QTest::newRow("79,99") << 79990 << u"kha"_s;
        QTest::newRow("75,00") << 75000 << u"kha"_s;
        QTest::newRow("74,99") << 74990 << u"trung_binh"_s;
        QTest::newRow("0") << 0 << u"yeu"_s;
        QTest::newRow("100") << 100000 << u"tot"_s;
    }

    void classifiesAtTheEdges()
    {
        QFETCH(const int, total);
        const Round round = blankRound().round();
        QTEST(round.set->bands[static_cast<std::size_t>(Scorer(round).band(Points::thousandths(total)))].code, "code");
    }

    void rescalesWhatDoesNotApply_data()
    {
        QTest::addColumn<QStringList>("absent");
        QTest::addColumn<int>("raw");
        QTest::addColumn<QString>("total");
        QTest::addColumn<QString>("code");
        const QStringList five{u"4.1a"_s};
        const QStringList ten{u"1.6"_s, u"4.1a"_s, u"7.4a"_s};
        QTest::newRow("76,00 of 95") << five << 76000 << u"80.00"_s << u"tot"_s;
        QTest::newRow("75,99 of 95") << five << 75990 << u"79.99"_s << u"kha"_s;
        QTest::newRow("72 of 90") << ten << 72000 << u"80.00"_s << u"tot"_s;
        QTest::newRow("nothing absent") << QStringList() << 80000 << u"80.00"_s << u"tot"_s;
    }

    void rescalesWhatDoesNotApply()
    {
        QFETCH(const QStringList, absent);
        QFETCH(const int, raw);
        RoundEditor editor = blankRound();
        agreeRaw(editor, u"STP"_s, Points::thousandths(raw) - 3_pt, absent); // 3,00 come from the gap
        const Standing result = standing(editor, u"STP"_s);
        QTEST(result.tally.total->text(2), "total");
        QTEST(classOf(editor, result), "code");
    }

    void countsTheMaximumWhereTheSetSaysFull()
    {
        RoundEditor editor = blankRound();
        agreeRaw(editor, u"STP"_s, 70_pt);
        agree(editor, u"STP"_s, u"3.2"_s, {});
        const Round &round = editor.round();
        const SheetDetail detail = Scorer(round).detail(sheetOf(round, u"STP"_s), round.agreed());
        const Cell &cell = detail.cells[static_cast<std::size_t>(round.set->component(u"3.2"_s))];
        QCOMPARE(cell.state, CellState::Full);
        QCOMPARE(cell.points, 4_pt);
        QCOMPARE(detail.tally.applicableMaximum, 100_pt);
    }

    void keepsBlankAndZeroApart()
    {
        RoundEditor editor = blankRound();
        agree(editor, u"STP"_s, u"1.1"_s, 0_pt);
        const Standing result = standing(editor, u"STP"_s);
        QCOMPARE(result.tally.marked, 1);
        QCOMPARE(result.tally.blank, 41);
        QVERIFY(result.provisional);
        QVERIFY(!standing(editor, u"BDT"_s).tally.total);
    }

    void capsTheClassByGates_data()
    {
        QTest::addColumn<int>("raw");
        QTest::addColumn<bool>("complaint");
        QTest::addColumn<bool>("discipline");
        QTest::addColumn<bool>("neverSent");
        QTest::addColumn<QString>("code");
        QTest::newRow("92,00 with one incident") << 92000 << true << false << false << u"kha"_s;
        QTest::newRow("the strictest of two") << 92000 << true << true << false << u"trung_binh"_s;
        QTest::newRow("a fair total stays fair") << 77000 << true << false << false << u"kha"_s;
        QTest::newRow("a weak one is not raised") << 40000 << true << false << false << u"yeu"_s;
        QTest::newRow("never sent") << 92000 << false << false << true << u"khong_xep_loai"_s;
    }

    void capsTheClassByGates()
    {
        QFETCH(const int, raw);
        QFETCH(const bool, complaint);
        QFETCH(const bool, discipline);
        QFETCH(const bool, neverSent);
        RoundEditor editor = blankRound();
        agreeRaw(editor, u"STP"_s, Points::thousandths(raw) - 3_pt);
        const Mark before = editor.round().mark(sheetOf(editor.round(), u"STP"_s), editor.round().agreed(),
                                                editor.round().set->component(u"3.4"_s));
        editor.put(MarkRow{u"STP"_s, u"agreed"_s, u"3.4"_s, before, {CountInput{complaint ? 1 : 0}, {}}});
        if (discipline) {
            editor.put(FlagRow{u"STP"_s, u"nguoi_dung_dau_bi_canh_cao_tro_len"_s});
        }
        if (neverSent) {
            editor.put(FlagRow{u"STP"_s, u"khong_gui_ho_so_tu_danh_gia"_s});
        }
        const Standing result = standing(editor, u"STP"_s);
        QTEST(classOf(editor, result), "code");
        QCOMPARE(result.tally.total->thousandths(), raw); // points stay as they are
    }

    void gatesOnTheApplicableMaximum_data()
    {
        QTest::addColumn<int>("earned");
        QTest::addColumn<bool>("holds");
        QTest::newRow("4,49 of 9 is 49,89 %") << 4490 << true;
        QTest::newRow("4,50 of 9 is 50 %") << 4500 << false;
    }

    void gatesOnTheApplicableMaximum()
    {
        QFETCH(const int, earned);
        QFETCH(const bool, holds);
        RoundEditor editor = blankRound();
        agreeRaw(editor, u"STP"_s, 97_pt, {u"4.1a"_s});
        Points left = Points::thousandths(earned);
        for (const QString &code : {u"4.2a"_s, u"4.3"_s, u"4.4"_s, u"4.5"_s}) {
            const Component &the = sampleSet()->components[static_cast<std::size_t>(sampleSet()->component(code))];
            const Points given = std::min(left, the.maximum);
            left = left - given;
            agree(editor, u"STP"_s, code, given);
        }
        QCOMPARE((standing(editor, u"STP"_s).gates.hold >> 3 & 1U) != 0, holds);
    }

    void ranksWithTies()
    {
        RoundEditor editor = blankRound();
        agreeRaw(editor, u"STP"_s, 85.10_pt);
        agreeRaw(editor, u"STC"_s, 84.61_pt);
        agreeRaw(editor, u"SXD"_s, 84.61_pt);
        agreeRaw(editor, u"SYT"_s, 83.70_pt);
        agreeRaw(editor, u"CDCD"_s, 84.90_pt);
        agreeRaw(editor, u"SCT"_s, 90_pt);
        editor.put(FlagRow{u"SCT"_s, u"khong_gui_ho_so_tu_danh_gia"_s}); // not rated: after all classes
        const Round &round = editor.round();
        const auto all = standings(Scorer(round), round.agreed());
        const auto ranks = [&](const QString &agency) {
            const Standing &one = all[static_cast<std::size_t>(round.sheetOf(agency))];
            return std::pair(one.rankInGroup, one.rankOverall);
        };
        QCOMPARE(ranks(u"STP"_s), std::pair(1, 1));
        QCOMPARE(ranks(u"STC"_s), std::pair(2, 3));
        QCOMPARE(ranks(u"SXD"_s), std::pair(2, 3));
        QCOMPARE(ranks(u"SYT"_s), std::pair(4, 5));
        QCOMPARE(ranks(u"SCT"_s), std::pair(5, 6));
        QCOMPARE(ranks(u"CDCD"_s), std::pair(1, 2));
        QCOMPARE(ranks(u"BDT"_s), std::pair(0, 0));
    }

    void addsPercentagesUpToAHundred_data()
    {
        QTest::addColumn<QList<int>>("counts");
        QTest::addColumn<QStringList>("shares");
        QTest::newRow("2019") << QList<int>{27, 8, 0, 0} << QStringList{u"77.14"_s, u"22.86"_s, u"0.00"_s, u"0.00"_s};
        QTest::newRow("SN") << QList<int>{2, 5} << QStringList{u"28.57"_s, u"71.43"_s};
        QTest::newRow("HU") << QList<int>{7, 1} << QStringList{u"87.50"_s, u"12.50"_s};
        QTest::newRow("thirds") << QList<int>{1, 1, 1} << QStringList{u"33.34"_s, u"33.33"_s, u"33.33"_s};
        QTest::newRow("nobody") << QList<int>{0, 0} << QStringList{u"0.00"_s, u"0.00"_s};
    }

    void addsPercentagesUpToAHundred()
    {
        QFETCH(const QList<int>, counts);
        QStringList shares;
        for (const Percent share : percentages({counts.begin(), counts.end()}, 2)) {
            shares.append(share.text(2));
        }
        QTEST(shares, "shares");
    }

    void showsEachGroupFortyTwoComponentsOfAHundred()
    {
        const Round round = blankRound().round();
        const Scorer scorer(round);
        QCOMPARE(round.set->components.size(), 49U);
        for (int group = 0; group < 3; ++group) {
            Points sum;
            for (const int component : scorer.componentsOf(group)) {
                sum += round.set->components[static_cast<std::size_t>(component)].maximum;
            }
            QCOMPARE(scorer.componentsOf(group).size(), 42U);
            QCOMPARE(sum, 100_pt);
        }
    }

    /// Random rounds: never above the scale; one raised mark never lowers what the other components earn; equal sides
    /// never differ.
    void holdsForAnyMarks()
    {
        std::mt19937 random(2019);
        for (int run = 0; run < 40; ++run) {
            RoundEditor editor = blankRound();
            const QString agency = editor.round().sheets[random() % 35]->agency;
            mark(editor, agency, random);
            const Round before = editor.round();
            const Sheet &sheet = sheetOf(before, agency);
            QVERIFY(differences(Scorer(before)).empty());
            const Tally tally = Scorer(before).tally(sheet, before.agreed());
            QVERIFY(*tally.total <= before.set->scale);
            raiseOne(editor, agency, random);
            const Round &after = editor.round();
            const Tally raised = Scorer(after).tally(sheetOf(after, agency), after.agreed());
            const Points fromGap = computed(before, agency) - computed(after, agency);
            QVERIFY(raised.raw + fromGap >= tally.raw);
        }
    }

private:
    static void mark(RoundEditor &editor, const QString &agency, std::mt19937 &random)
    {
        const Round round = editor.round();
        const Sheet &sheet = sheetOf(round, agency);
        for (const Component &component : round.set->components) {
            if (!component.appliesTo(sheet.group) || component.isComputed()) {
                continue;
            }
            const bool absent = component.naPolicy != NaPolicy::NotAllowed && random() % 8 == 0;
            const auto steps = static_cast<std::int64_t>(
                random() % static_cast<std::uint32_t>(component.maximum.thousandths() / 250 + 1));
            const Mark mark = absent ? Mark{0, MarkState::NotApplicable} : Mark::scored(0.25_pt * steps);
            for (const QString &source : {u"self"_s, u"SNV"_s, u"BDV"_s, u"agreed"_s}) {
                if (source != u"self"_s || component.assessedBy == AssessedBy::Agency) {
                    editor.put(MarkRow{agency, source, component.code, mark, {}});
                }
            }
        }
    }

    static void raiseOne(RoundEditor &editor, const QString &agency, std::mt19937 &random)
    {
        const Round round = editor.round();
        const Scorer scorer(round);
        const std::vector<int> &components = scorer.componentsOf(sheetOf(round, agency).group);
        const int component = components[random() % components.size()];
        const Component &the = round.set->components[static_cast<std::size_t>(component)];
        const Mark &standing = round.mark(sheetOf(round, agency), round.agreed(), component);
        if (standing.state == MarkState::Scored && !the.isComputed()) {
            agree(editor, agency, the.code, the.maximum);
        }
    }

    static Points computed(const Round &round, const QString &agency)
    {
        const SheetDetail detail = Scorer(round).detail(sheetOf(round, agency), round.agreed());
        return detail.cells[static_cast<std::size_t>(round.set->component(u"9.2"_s))].points;
    }
};

CONGTAM_SPEC(RegulationSpec)

#include "regulation_spec.moc"
