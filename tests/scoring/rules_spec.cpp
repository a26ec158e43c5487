// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/rules.h"
#include "tests/support/sample_round.h"
#include "tests/support/spec.h"

#include <QTest>

using namespace core;
using namespace tests;
using namespace Qt::StringLiterals;

/// What each rule of the sample set gives, with the regulation's numbers.
class RulesSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void give_data()
    {
        QTest::addColumn<QString>("component");
        QTest::addColumn<QString>("inputs");
        QTest::addColumn<QString>("points");
        const auto row = [](const char *name, const char16_t *component, const char16_t *inputs,
                            const char16_t *points) {
            QTest::newRow(name) << QString::fromUtf16(component) << QString::fromUtf16(inputs)
                                << QString::fromUtf16(points);
        };
        row("all", u"1.3", u"{\"pass\":true}", u"1.00");
        row("or nothing", u"1.3", u"{\"pass\":false}", u"0.00");
        row("the second level", u"1.5", u"{\"level\":2}", u"1.00");
        row("issued on 15/02", u"1.1", u"{\"date\":\"2019-02-15\"}", u"2.00");
        row("issued on 16/02", u"1.1", u"{\"date\":\"2019-02-16\"}", u"1.00");
        row("issued on 31/3", u"1.1", u"{\"date\":\"2019-03-31\"}", u"1.00");
        row("issued on 01/4", u"1.1", u"{\"date\":\"2019-04-01\"}", u"0.00");
        row("issued the December before", u"1.1", u"{\"date\":\"2018-12-28\"}", u"2.00");
        row("never issued", u"1.1", u"{\"date\":null}", u"0.00");
        row("three of four parts", u"1.2", u"{\"parts\":[true,false,true,true]}", u"1.50");
        row("7 of 9", u"3.1a", u"{\"numerator\":7,\"denominator\":9}", u"2.33");
        row("11 of 12", u"3.1a", u"{\"numerator\":11,\"denominator\":12}", u"2.75");
        row("10 of 8 is capped", u"3.1a", u"{\"numerator\":10,\"denominator\":8}", u"3.00");
        row("0 of 0 is a question", u"3.1a", u"{\"numerator\":0,\"denominator\":0}", u"–");
        row("0 petitions of 5 resolved", u"3.2", u"{\"numerator\":0,\"denominator\":5}", u"0.00");
        row("94,995 % is not 95 %", u"4.2a", u"{\"numerator\":18999,\"denominator\":20000}", u"2.00");
        row("95 % is", u"4.2a", u"{\"numerator\":19000,\"denominator\":20000}", u"3.00");
        row("7 items missing do not go below 0", u"2.3", u"{\"count\":7}", u"0.00");
        row("6 components without evidence", u"8.3", u"{\"count\":6}", u"0.50");
        row("8 of them", u"8.3", u"{\"count\":8}", u"0.00");
        row("9 of them", u"8.3", u"{\"count\":9}", u"0.00");
        row("2 reprimands and a warning", u"5.3", u"{\"counts\":[2,1,0]}", u"1.00");
        row("a dismissal and a reprimand are capped", u"5.3", u"{\"counts\":[1,0,1]}", u"0.00");
        row("due Thursday, received Monday", u"8.2", u"{\"received\":[\"2019-12-09\"]}", u"1.00");
        row("received 10/12", u"8.2", u"{\"received\":[\"2019-12-10\"]}", u"0.50");
        row("received 11/12", u"8.2", u"{\"received\":[\"2019-12-11\"]}", u"0.00");
        row("due Saturday 15/6, received Monday", u"8.1", u"{\"received\":[\"2019-06-17\",\"2019-11-29\"]}", u"3.00");
        row("received 18/6", u"8.1", u"{\"received\":[\"2019-06-18\",\"2019-11-29\"]}", u"2.75");
        row("due Saturday 30/11, received Wednesday", u"8.1", u"{\"received\":[\"2019-06-14\",\"2019-12-04\"]}",
            u"2.50");
        row("never received", u"8.1", u"{\"received\":[null,\"2019-11-29\"]}", u"1.50");
        row("news items up to a cap", u"1.7", u"{\"count\":9}", u"1.00");
        row("PAR 88,10", u"4.1a", u"{\"value\":\"88.10\"}", u"4.41");
        row("PAR 78,45", u"4.1a", u"{\"value\":\"78.45\"}", u"3.92");
        row("PAR 70,06", u"4.1a", u"{\"value\":\"70.06\"}", u"3.50");
        row("judgement has no inputs", u"9.3", u"", u"–");
        row("inputs of another kind give nothing", u"1.3", u"{\"count\":1}", u"–");
    }

    void give()
    {
        QFETCH(const QString, component);
        QFETCH(const QString, inputs);
        const Component &the = sampleSet()->components[static_cast<std::size_t>(sampleSet()->component(component))];
        const Calendar calendar(std::vector<Holiday>{{QDate(2019, 9, 2), u"Quốc khánh"_s, false}});
        const auto given = pointsFor(the.rule, inputsFromText(inputs).value(), {the.maximum, 2, 2019, &calendar});
        QFETCH(const QString, points);
        QCOMPARE(given ? given->text(2) : u"–"_s, points);
    }

    void judgeTheGap_data()
    {
        QTest::addColumn<int>("gap");
        QTest::addColumn<QString>("points");
        QTest::newRow("2,00") << 2000 << u"3.00"_s;
        QTest::newRow("2,01") << 2010 << u"2.00"_s;
        QTest::newRow("5,00") << 5000 << u"2.00"_s;
        QTest::newRow("10,01") << 10010 << u"0.00"_s;
    }

    void judgeTheGap()
    {
        QFETCH(const int, gap);
        const Component &the = sampleSet()->components[static_cast<std::size_t>(sampleSet()->component(u"9.2"_s))];
        QFETCH(const QString, points);
        QCOMPARE(pointsForGap(std::get<SelfGapRule>(the.rule), Points::thousandths(gap)).text(2), points);
    }
};

CONGTAM_SPEC(RulesSpec)

#include "rules_spec.moc"
