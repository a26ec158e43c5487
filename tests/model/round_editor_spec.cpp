// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/round_editor.h"
#include "tests/support/spec.h"

#include <QTest>

#include <algorithm>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// Three components; bodies SNV and BDV; sheets of STP and SCT at 0 and 1.
RoundEditor aRound()
{
    auto set = std::make_shared<CriteriaSet>();
    set->groups = {{u"CM"_s, u"Cơ quan chuyên môn"_s}, {u"DVSN"_s, u"Đơn vị sự nghiệp"_s}};
    for (const QString &code : {u"1.1"_s, u"1.2"_s, u"2.1"_s}) {
        set->components.push_back({});
        set->components.back().code = code;
    }
    Round round;
    round.set = std::move(set);
    round.bodies = {{u"SNV"_s, u"Sở Nội vụ"_s, 0}, {u"BDV"_s, u"Ban Dân vận"_s, 1}};
    RoundEditor editor(std::move(round));
    editor.put(SheetRow{u"STP"_s, u"Sở Tư pháp"_s, {}, u"CM"_s, 0, Phase::Intake});
    editor.put(SheetRow{u"SCT"_s, u"Sở Công Thương"_s, {}, u"DVSN"_s, 1, Phase::Intake});
    return editor;
}

MarkRow mark(const QString &source, const QString &component, int thousandths, const QString &reason = {})
{
    return {u"STP"_s, source, component, Mark::scored(Points::thousandths(thousandths)), {{}, reason}};
}

SettlementRow settlement(const QString &document)
{
    return {u"STP"_s, u"1.1"_s, document, SettledAs::Decision, {}, u"theo biên bản"_s, QByteArray(32, 'b')};
}

template <class Row>
AnyEdit added(Row row)
{
    return Edit<Row>{std::nullopt, std::move(row)};
}

std::vector<Sheet> sheetsOf(const RoundEditor &editor)
{
    std::vector<Sheet> sheets;
    for (const auto &sheet : editor.round().sheets) {
        sheets.push_back(*sheet);
    }
    return sheets;
}

const Sheet &first(const RoundEditor &editor)
{
    return *editor.round().sheets.front();
}

} // namespace

Q_DECLARE_METATYPE(AnyEdit)

class RoundEditorSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void leavesRoundsGivenOutEarlierAsTheyWere();
    void copiesOnlyTheSheetThatChanges();
    void changesOneMarkAndNoOther();
    void removesWhatItPut_data();
    void removesWhatItPut();
    void replacesWhatStands();
    void keepsSheetsByPosition();
    void findsSheetsAfterOneIsRemoved();
    void keepsACitationWhileSomeoneSpeaksOfIt();
    void nestsConfirmationsInTheirSettlement();
    void ordersRowsAlikeHoweverTheyCome();
    void movesTheCalendarWithItsHolidays();
    void ignoresWhatIsOutsideARound();
};

void RoundEditorSpec::leavesRoundsGivenOutEarlierAsTheyWere()
{
    RoundEditor editor = aRound();
    editor.put(mark(u"SNV"_s, u"1.1"_s, 1000));
    const Round earlier = editor.round();

    editor.put(mark(u"SNV"_s, u"1.1"_s, 2000));

    QCOMPARE(earlier.mark(*earlier.sheets.front(), 1, 0).thousandths, 1000);
    QCOMPARE(editor.round().mark(first(editor), 1, 0).thousandths, 2000);
}

void RoundEditorSpec::copiesOnlyTheSheetThatChanges()
{
    RoundEditor editor = aRound();
    const Round earlier = editor.round();

    editor.put(mark(u"SNV"_s, u"1.1"_s, 1000));

    QVERIFY(editor.round().sheets.at(0) != earlier.sheets.at(0));
    QCOMPARE(editor.round().sheets.at(1), earlier.sheets.at(1));
}

void RoundEditorSpec::changesOneMarkAndNoOther()
{
    RoundEditor editor = aRound();
    for (const QString &source : {u"self"_s, u"SNV"_s, u"BDV"_s, u"agreed"_s}) {
        editor.put(mark(source, u"1.2"_s, 500));
    }
    Sheet expected = first(editor);

    editor.put(mark(u"BDV"_s, u"1.2"_s, 750, u"xem lại"_s));

    const int place = editor.round().place(2, 1);
    expected.marks.at(static_cast<std::size_t>(place)).thousandths = 750;
    expected.setText(place, {{}, u"xem lại"_s});
    QCOMPARE(first(editor), expected);
}

void RoundEditorSpec::removesWhatItPut_data()
{
    QTest::addColumn<AnyEdit>("edit");

    QTest::newRow("sheet") << added(SheetRow{u"VPUB"_s, u"Văn phòng"_s, {}, u"CM"_s, 2, Phase::Joint});
    QTest::newRow("holiday") << added(Holiday{QDate(2019, 9, 2), u"Quốc khánh"_s, false});
    QTest::newRow("flag") << added(FlagRow{u"STP"_s, u"corruption"_s});
    QTest::newRow("recusal") << added(RecusalRow{u"STP"_s, u"SNV"_s, 2, u"chính mình"_s});
    QTest::newRow("mark") << added(mark(u"self"_s, u"2.1"_s, 250, u"có lý do"_s));
    QTest::newRow("citation") << added(CitationRow{u"STP"_s, u"1.1"_s, u"12/BC"_s});
    QTest::newRow("check") << added(CheckRow{u"STP"_s, u"1.1"_s, u"12/BC"_s, u"BDV"_s, Verdict::Partly, u"thiếu"_s});
    QTest::newRow("settled mark") << added(settlement({}));
    SettlementRow verdict = settlement(u"12/BC"_s);
    verdict.verdict = Verdict::Explained;
    QTest::newRow("settled verdict") << added(verdict);
    QTest::newRow("commitment") << added(CommitmentRow{u"STP"_s, u"SNV"_s, QByteArray(32, 'c'), 1});
}

void RoundEditorSpec::removesWhatItPut()
{
    QFETCH(AnyEdit, edit);
    RoundEditor editor = aRound();
    const auto sheets = sheetsOf(editor);
    const Calendar calendar = editor.round().calendar;

    editor.apply(edit);
    QVERIFY(sheetsOf(editor) != sheets || editor.round().calendar != calendar);

    editor.apply(std::visit([](const auto &one) -> AnyEdit { return one.inverse(); }, edit));
    QCOMPARE(sheetsOf(editor), sheets);
    QCOMPARE(editor.round().calendar, calendar);
}

void RoundEditorSpec::replacesWhatStands()
{
    RoundEditor editor = aRound();
    editor.put(RecusalRow{u"STP"_s, u"SNV"_s, 2, u"một"_s});
    editor.put(RecusalRow{u"STP"_s, u"SNV"_s, 3, u"hai"_s});
    editor.put(settlement({}));
    SettlementRow other = settlement({});
    other.reason = u"họp lại"_s;
    editor.put(other);

    QCOMPARE(first(editor).recusals, (std::vector<Recusal>{{0, 3, u"hai"_s}}));
    QCOMPARE(first(editor).settlements.size(), 1);
    QCOMPARE(first(editor).settlements.front().reason, u"họp lại"_s);
}

void RoundEditorSpec::keepsSheetsByPosition()
{
    RoundEditor editor = aRound();
    editor.put(SheetRow{u"SNV"_s, u"Sở Nội vụ"_s, {}, u"CM"_s, -1, Phase::Intake});
    editor.put(SheetRow{u"STP"_s, u"Sở Tư pháp"_s, {}, u"CM"_s, 9, Phase::Intake});

    QCOMPARE(editor.round().sheets.at(0)->agency, u"SNV"_s);
    QCOMPARE(editor.round().sheets.at(1)->agency, u"SCT"_s);
    QCOMPARE(editor.round().sheets.at(2)->agency, u"STP"_s);
    QCOMPARE(editor.sheetOf(u"STP"_s), 2);
    QCOMPARE(editor.sheetOf(u"SNV"_s), 0);
}

void RoundEditorSpec::findsSheetsAfterOneIsRemoved()
{
    RoundEditor editor = aRound();
    editor.remove(SheetRow{u"STP"_s, {}, {}, {}, 0, Phase::Intake});

    QCOMPARE(editor.sheetOf(u"STP"_s), -1);
    QCOMPARE(editor.sheetOf(u"SCT"_s), 0);
    editor.put(FlagRow{u"SCT"_s, u"corruption"_s});
    QVERIFY(first(editor).hasFlag(u"corruption"));
}

void RoundEditorSpec::keepsACitationWhileSomeoneSpeaksOfIt()
{
    RoundEditor editor = aRound();
    const CitationRow listed{u"STP"_s, u"1.1"_s, u"12/BC"_s};
    const CheckRow checked{u"STP"_s, u"1.1"_s, u"12/BC"_s, u"BDV"_s, Verdict::Rejected, {}};
    SettlementRow settled = settlement(u"12/BC"_s);
    settled.verdict = Verdict::Accepted;
    editor.put(listed);
    editor.put(checked);
    editor.put(settled);

    editor.remove(listed);
    QVERIFY(!first(editor).citations.at(0).listed);
    editor.remove(checked);
    QCOMPARE(first(editor).citations.at(0).settled, std::optional(Verdict::Accepted));
    editor.remove(settled);
    QVERIFY(first(editor).citations.empty());
}

void RoundEditorSpec::nestsConfirmationsInTheirSettlement()
{
    RoundEditor editor = aRound();
    editor.put(settlement({}));
    editor.put(ConfirmationRow{u"STP"_s, u"1.1"_s, {}, u"SNV"_s, 2, 1});
    editor.put(ConfirmationRow{u"STP"_s, u"1.1"_s, {}, u"BDV"_s, 3, 3});

    const auto &given = first(editor).settlement(0)->confirmations;
    QCOMPARE(given, (std::vector<Confirmation>{{u"BDV"_s, 3, 3}, {u"SNV"_s, 2, 1}}));
    editor.remove(ConfirmationRow{u"STP"_s, u"1.1"_s, {}, u"BDV"_s, 3, 3});
    QCOMPARE(first(editor).settlement(0)->confirmations, (std::vector<Confirmation>{{u"SNV"_s, 2, 1}}));
}

void RoundEditorSpec::ordersRowsAlikeHoweverTheyCome()
{
    RoundEditor one = aRound();
    RoundEditor other = aRound();
    std::vector<AnyEdit> edits{
        added(FlagRow{u"STP"_s, u"b"_s}),
        added(FlagRow{u"STP"_s, u"a"_s}),
        added(RecusalRow{u"STP"_s, u"SNV"_s, 2, {}}),
        added(RecusalRow{u"STP"_s, u"BDV"_s, 2, {}}),
        added(mark(u"agreed"_s, u"1.1"_s, 1, u"x"_s)),
        added(mark(u"self"_s, u"1.1"_s, 1, u"y"_s)),
        added(CitationRow{u"STP"_s, u"2.1"_s, u"2"_s}),
        added(CitationRow{u"STP"_s, u"1.1"_s, u"1"_s}),
        added(CommitmentRow{u"STP"_s, u"BDV"_s, {}, 0}),
        added(CommitmentRow{u"STP"_s, u"SNV"_s, {}, 0}),
        added(settlement({})),
    };
    std::for_each(edits.begin(), edits.end(), [&one](const AnyEdit &edit) { one.apply(edit); });
    std::for_each(edits.rbegin(), edits.rend(), [&other](const AnyEdit &edit) { other.apply(edit); });

    QCOMPARE(sheetsOf(one), sheetsOf(other));
}

void RoundEditorSpec::movesTheCalendarWithItsHolidays()
{
    RoundEditor editor = aRound();
    const QDate monday(2019, 9, 2);
    editor.put(Holiday{monday, u"Quốc khánh"_s, false});
    QVERIFY(!editor.round().calendar.isWorkingDay(monday));

    editor.put(Holiday{monday, u"làm bù"_s, true});
    QVERIFY(editor.round().calendar.isWorkingDay(monday));
    QCOMPARE(editor.round().calendar.holidays().size(), 1);
}

void RoundEditorSpec::ignoresWhatIsOutsideARound()
{
    RoundEditor editor = aRound();
    const auto sheets = sheetsOf(editor);

    editor.apply(added(Person{4, u"Lý Văn Cường"_s, Role::Chair, {}}));
    editor.apply(added(AgencyRow{u"STC"_s, u"Sở Tài chính"_s, {}}));

    QCOMPARE(sheetsOf(editor), sheets);
}

CONGTAM_SPEC(RoundEditorSpec)
#include "round_editor_spec.moc"
