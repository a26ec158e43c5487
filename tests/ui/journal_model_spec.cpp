// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/row_text.h"
#include "tests/support/sample_round.h"
#include "tests/support/spec.h"
#include "ui/journal/journal_model.h"
#include "ui/words/change_words.h"
#include "ui/words/error_words.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

class JournalModelSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void obeysTheRulesOfModels()
    {
        ui::JournalModel model(ui::Language::Vietnamese);
        const QAbstractItemModelTester tester(&model);
        const auto rows = rowsOfLines();
        model.show(rows, {1, 0});
        model.show(rows, {0});
        model.show(nullptr, {});
    }

    void putsTheNewestFirst()
    {
        const auto model = shown({});
        QCOMPARE(cell(*model, 0, ui::JournalColumn::Who), u"Đặng Thị Nga"_s);
        QCOMPARE(cell(*model, 0, ui::JournalColumn::When), u"20/12/2019 08:30:00"_s); // Hà Nội's clock
    }

    void findsWithoutMarks_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("rows");
        QTest::newRow("a name") << u"dang"_s << 1;
        QTest::newRow("an agency") << u"stp"_s << 2;
        QTest::newRow("a reason") << u"canh cao"_s << 1;
        QTest::newRow("two words of two columns") << u"nga stp"_s << 1;
        QTest::newRow("nothing") << u"zzz"_s << 0;
        QTest::newRow("no word") << u"  "_s << 2;
    }

    void findsWithoutMarks()
    {
        QFETCH(const QString, words);
        ui::JournalQuery query;
        query.words = words;
        const auto model = shown(query);
        QTEST(model->rowCount(), "rows");
        QCOMPARE(model->total(), 2);
    }

    void findsByPersonActAndAgency()
    {
        ui::JournalQuery query;
        query.who = u"Hoàng Thu Hà"_s;
        QCOMPARE(shown(query)->rowCount(), 1);
        query.what = Verb::ImportMarks; // another one's
        QCOMPARE(shown(query)->rowCount(), 0);
        query = {};
        query.agency = u"STP"_s;
        QCOMPARE(shown(query)->rowCount(), 2);
        query.agency = u"SCT"_s;
        QCOMPARE(shown(query)->rowCount(), 0);
    }

    void sortsByValuesAndAsVietnameseDoes()
    {
        ui::JournalQuery query;
        query.order = Qt::AscendingOrder;
        query.column = ui::JournalColumn::Who;
        QCOMPARE(cell(*shown(query), 0, ui::JournalColumn::Who), u"Đặng Thị Nga"_s); // Đ before H
        query.column = ui::JournalColumn::When;
        QCOMPARE(cell(*shown(query), 0, ui::JournalColumn::When), u"20/12/2019 08:00:00"_s);
    }

    void leadsToWhereTheChangeIsSeen()
    {
        const auto all = lines();
        QCOMPARE(ui::placeOf(all[0]), (ui::Place{ui::PageKind::Agencies, u"STP"_s, {}, {}, ui::Only::All}));
        QCOMPARE(ui::placeOf(all[1]), (ui::Place{ui::PageKind::Scoring, u"STP"_s, u"1.1"_s, {}, ui::Only::All}));
        JournalLine settled;
        settled.command.edits = {
            Edit<SettlementRow>{std::nullopt, SettlementRow{u"BDT"_s, u"4.2a"_s, {}, SettledAs::Decision, {}, {}, {}}}};
        QCOMPARE(ui::placeOf(settled), (ui::Place{ui::PageKind::Joint, u"BDT"_s, u"4.2a"_s, {}, ui::Only::All}));
        QCOMPARE(ui::placeOf({}).page, ui::PageKind::Journal); // nowhere else
    }

    /// The window asks beside its own thread; that an answer comes soon is all it needs. Never a timed test.
    void findsTheSameInAHundredThousandLines()
    {
        std::vector<JournalLine> many;
        const auto two = lines();
        for (int i = 0; i < 50'000; ++i) {
            many.insert(many.end(), two.begin(), two.end());
        }
        const ui::JournalRows rows = ui::rowsOf(std::move(many), ui::Language::Vietnamese);
        ui::JournalQuery query;
        query.words = u"nga"_s;
        query.column = ui::JournalColumn::Why;
        QCOMPARE(ui::found(rows, query).size(), std::size_t{50'000});
    }

    void saysWhatALineChanged()
    {
        ui::JournalModel model(ui::Language::English);
        model.show(rowsOfLines(), {1, 0});
        const QStringList changes = model.changesOf(0);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.front(), u"Mark STP 1.1 SNV: – → state Marked, points 1,50"_s);
        QVERIFY(model.changesOf(-1).isEmpty());
        QVERIFY(model.changesOf(7).isEmpty());
    }

    void namesThePeopleOfAChange()
    {
        const AnyEdit recusal = Edit<RecusalRow>{std::nullopt, RecusalRow{u"SNV"_s, u"SNV"_s, 8, u"Chính cơ quan"_s}};
        const Person substitute{8, u"Lê Thị Thơm"_s, Role::Observer, {}};
        QVERIFY(
            ui::changeText(recusal, {{substitute}, {}}, ui::Language::English).contains(u"substitute Lê Thị Thơm"_s));
        QVERIFY(ui::changeText(recusal, {}, ui::Language::English).contains(u"substitute number 8"_s));
    }

    void saysFiguresInWords()
    {
        MarkRow mark{u"STP"_s, u"SNV"_s, u"3.3"_s, Mark::scored(Points::thousandths(2330)), {RatioInput{7, 9}, {}}};
        const AnyEdit entered = Edit<MarkRow>{std::nullopt, mark};
        QCOMPARE(ui::changeText(entered, {{}, tests::sampleSet()}, ui::Language::Vietnamese),
                 u"Điểm STP 3.3 SNV: – → trạng thái Đã chấm, điểm 2,33, số liệu 7 ÷ 9"_s);
        QVERIFY(!ui::changeText(entered, {}, ui::Language::Vietnamese).contains(u'{')); // of no set that is known
    }

    void saysWhatAConflictFoundInWords()
    {
        const MarkRow mark{u"STP"_s,
                           u"SNV"_s,
                           u"3.3"_s,
                           Mark::scored(Points::thousandths(2330)),
                           {RatioInput{7, 9}, u"Theo sổ, points=7 của 9"_s}};
        const Error conflict{ErrorCode::Conflict, placeOf(textOf(mark)), contentOf(textOf(mark)), {}};
        const QString said = ui::sentence(conflict, ui::Language::Vietnamese);
        QVERIFY2(said.contains(u"trạng thái Đã chấm, điểm 2,33, số liệu 7 ÷ 9, lý do Theo sổ"_s), qPrintable(said));
        QVERIFY(!said.contains(u'{'));
    }

    void saysHowAnAgencyAndAPersonWereRenamed()
    {
        const AnyEdit agency = Edit<AgencyRow>{AgencyRow{u"STP"_s, u"Sở Tư pháp"_s, u"Tư pháp"_s},
                                               AgencyRow{u"STP"_s, u"Sở Tư pháp và Hộ tịch"_s, u"Tư pháp"_s}};
        QCOMPARE(ui::changeText(agency, {}, ui::Language::Vietnamese),
                 u"Cơ quan, đơn vị STP: tên Sở Tư pháp → tên Sở Tư pháp và Hộ tịch"_s);
        const Person before{8, u"Lê Thị Thơm"_s, Role::Observer, {}};
        const Person after{8, u"Lê Thị Thơm Em"_s, Role::Observer, {}};
        QCOMPARE(ui::changeText(Edit<Person>{before, after}, {{after}, {}}, ui::Language::Vietnamese),
                 u"Người số 8: tên Lê Thị Thơm → tên Lê Thị Thơm Em"_s);
    }

private:
    static std::vector<JournalLine> lines()
    {
        JournalLine flag;
        flag.at = at(8, 0);
        flag.actor = u"Hoàng Thu Hà"_s;
        flag.command.verb = Verb::SetFlag;
        flag.command.reason = u"Cảnh cáo"_s;
        flag.command.edits = {Edit<FlagRow>{std::nullopt, FlagRow{u"STP"_s, u"x"_s}}};
        JournalLine mark;
        mark.at = at(8, 30);
        mark.actor = u"Đặng Thị Nga"_s;
        mark.command.verb = Verb::ImportMarks;
        const Mark points = Mark::scored(Points::thousandths(1500));
        mark.command.edits = {Edit<MarkRow>{std::nullopt, MarkRow{u"STP"_s, u"SNV"_s, u"1.1"_s, points, {}}}};
        return {flag, mark};
    }

    static Instant at(int hour, int minute)
    {
        return QDateTime(QDate(2019, 12, 20), QTime(hour - 7, minute), Qt::UTC).toMSecsSinceEpoch();
    }

    static std::shared_ptr<const ui::JournalRows> rowsOfLines()
    {
        return std::make_shared<const ui::JournalRows>(ui::rowsOf(lines(), ui::Language::Vietnamese));
    }

    static std::unique_ptr<ui::JournalModel> shown(const ui::JournalQuery &query)
    {
        auto model = std::make_unique<ui::JournalModel>(ui::Language::Vietnamese);
        const auto rows = rowsOfLines();
        model->show(rows, ui::found(*rows, query));
        return model;
    }

    static QString cell(const ui::JournalModel &model, int row, ui::JournalColumn column)
    {
        return model.index(row, static_cast<int>(column)).data().toString();
    }
};

CONGTAM_SPEC(JournalModelSpec)

#include "journal_model_spec.moc"
