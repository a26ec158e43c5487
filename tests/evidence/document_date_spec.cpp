// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/document_date.h"
#include "tests/support/spec.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

class DocumentDateSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadInEveryForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<int>("confidence");
        QTest::newRow("day and month padded") << u"Bắc Kạn, ngày 05 tháng 01 năm 2020"_s << QDate(2020, 1, 5) << 95;
        QTest::newRow("month not padded") << u"ngày 29 tháng 6 năm 2019"_s << QDate(2019, 6, 29) << 95;
        QTest::newRow("slashes") << u"ngày 29/6/2019"_s << QDate(2019, 6, 29) << 90;
        QTest::newRow("marks lost") << u"ngay 14 thang 02 nam 2019"_s << QDate(2019, 2, 14) << 95;
        QTest::newRow("letters for figures") << u"ngày l4 tháng O2 năm 2O19"_s << QDate(2019, 2, 14) << 80;
        QTest::newRow("no gap") << u"ngày14tháng02năm2019"_s << QDate(2019, 2, 14) << 95;
        QTest::newRow("bare") << u"(29.6.2019)"_s << QDate(2019, 6, 29) << 60;
    }

    void isReadInEveryForm()
    {
        QFETCH(const QString, text);
        const auto found = datesIn(text);
        QCOMPARE(found.size(), 1U);
        QTEST(found.front().value, "date");
        QTEST(found.front().confidence, "confidence");
    }

    void isNoneWhereThereIsNone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("blank") << u"ngày      tháng     năm 2019"_s;
        QTest::newRow("no such day") << u"ngày 30 tháng 02 năm 2019"_s;
        QTest::newRow("a number") << u"Số 1593/SNV-CCHC, mục 4.1.2019.3"_s;
        QTest::newRow("before the State") << u"ngày 01/01/1900"_s;
    }

    void isNoneWhereThereIsNone()
    {
        QFETCH(const QString, text);
        QVERIFY(datesIn(text).empty());
    }
};

CONGTAM_SPEC(DocumentDateSpec)

#include "document_date_spec.moc"
