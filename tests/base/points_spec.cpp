// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/points.h"
#include "tests/support/points_literal.h"
#include "tests/support/spec.h"

#include <QTest>

using core::Points;
using namespace Qt::StringLiterals;

class PointsSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addExactly() { QCOMPARE((79.70_pt + 0.10_pt + 0.10_pt + 0.10_pt).text(2), u"80.00"_s); }

    void readCommaAndDot_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("thousandths");
        QTest::newRow("a comma") << u"79,5"_s << qint64(79500);
        QTest::newRow("a dot") << u"79.5"_s << qint64(79500);
        QTest::newRow("three decimals are no thousands") << u"97,685"_s << qint64(97685);
        QTest::newRow("whole") << u"80"_s << qint64(80000);
        QTest::newRow("leading zeros") << u"007,10"_s << qint64(7100);
        QTest::newRow("the most there is") << u"1000000"_s << qint64(1'000'000'000);
        for (const QString &text : {u""_s, u"-1"_s, u"+1"_s, u" 1"_s, u"1 "_s, u".5"_s, u"5."_s, u"1.2.3"_s, u"1,2,3"_s,
                                    u"1.2345"_s, u"1e3"_s, u"NaN"_s, u"1000000.001"_s, u"99999999999"_s, u"१"_s}) {
            QTest::newRow(qPrintable(u"refused: "_s + text)) << text << qint64(-1);
        }
    }

    void readCommaAndDot()
    {
        QFETCH(const QString, text);
        const auto points = Points::parse(text);
        QTEST(points ? qint64(points->thousandths()) : qint64(-1), "thousandths");
    }

    void roundHalfUp_data()
    {
        QTest::addColumn<qint64>("value");
        QTest::addColumn<qint64>("of");
        QTest::addColumn<qint64>("out");
        QTest::addColumn<QString>("text");
        QTest::newRow("5/16 of 2 is 0,63, not 0,62") << qint64(2) << qint64(5) << qint64(16) << u"0.63"_s;
        QTest::newRow("300/330 of 30 is not cut between") << qint64(30) << qint64(300) << qint64(330) << u"27.27"_s;
        QTest::newRow("7/9 of 3") << qint64(3) << qint64(7) << qint64(9) << u"2.33"_s;
        QTest::newRow("11/12 of 3") << qint64(3) << qint64(11) << qint64(12) << u"2.75"_s;
        QTest::newRow("counts of a nation")
            << qint64(100) << qint64(999'999'999'999) << qint64(1'000'000'000'000) << u"100.00"_s;
    }

    void roundHalfUp()
    {
        QFETCH(const qint64, value);
        QFETCH(const qint64, of);
        QFETCH(const qint64, out);
        QTEST(core::scaledHalfUp(Points::whole(value), of, out, 2).text(2), "text");
    }

    void printWithTheSetsDecimals()
    {
        QCOMPARE((79.5_pt).text(2, u','), u"79,50"_s);
        QCOMPARE((97.685_pt).text(3, u','), u"97,685"_s);
        QCOMPARE((Points() - 0.50_pt).text(2), u"-0.50"_s);
        QCOMPARE((80_pt).text(0), u"80"_s);
    }
};

CONGTAM_SPEC(PointsSpec)

#include "points_spec.moc"
