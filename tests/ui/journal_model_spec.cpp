// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/spec.h"
#include "ui/journal/journal_model.h"
#include "ui/words/change_words.h"

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
        model.show(lines());
        model.filter(u"dat"_s);
        model.filter({});
        model.show({});
    }

    void putsTheNewestFirst()
    {
        QCOMPARE(cell(shown(), 0, ui::JournalModel::Who), u"Đặng Thị Nga"_s);
        QCOMPARE(cell(shown(), 0, ui::JournalModel::When), u"20/12/2019 08:30:00"_s); // Hà Nội's clock
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
        ui::JournalModel model(ui::Language::Vietnamese);
        model.show(lines());
        model.filter(words);
        QTEST(model.rowCount(), "rows");
        QCOMPARE(model.total(), 2);
    }

    void sortsByValuesAndAsVietnameseDoes()
    {
        const auto model = shown();
        model->sort(ui::JournalModel::Who);
        QCOMPARE(cell(model, 0, ui::JournalModel::Who), u"Đặng Thị Nga"_s); // Đ before H
        model->sort(ui::JournalModel::When);
        QCOMPARE(cell(model, 0, ui::JournalModel::When), u"20/12/2019 08:00:00"_s);
    }

    void saysWhatALineChanged()
    {
        ui::JournalModel model(ui::Language::English);
        model.show(lines());
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
        QVERIFY(ui::changeText(recusal, {substitute}, ui::Language::English).contains(u"substitute Lê Thị Thơm"_s));
        QVERIFY(ui::changeText(recusal, {}, ui::Language::English).contains(u"substitute number 8"_s));
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

    static std::unique_ptr<ui::JournalModel> shown()
    {
        auto model = std::make_unique<ui::JournalModel>(ui::Language::Vietnamese);
        model->show(lines());
        return model;
    }

    static QString cell(const std::unique_ptr<ui::JournalModel> &model, int row, int column)
    {
        return model->index(row, column).data().toString();
    }
};

CONGTAM_SPEC(JournalModelSpec)

#include "journal_model_spec.moc"
