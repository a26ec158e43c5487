// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/calendar.h"
#include "tests/support/spec.h"

#include <QDateTime>
#include <QTest>

#include <ctime>

using namespace core;
using namespace Qt::StringLiterals;

class CalendarSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWorkingDaysLate_data()
    {
        QTest::addColumn<QString>("due");
        QTest::addColumn<QString>("received");
        QTest::addColumn<int>("days");
        const auto row = [](const char *name, const char16_t *due, const char16_t *received, int days) {
            QTest::newRow(name) << QString::fromUtf16(due) << QString::fromUtf16(received) << days;
        };
        row("due Thursday, received Monday", u"2019-12-05", u"2019-12-09", 2);
        row("a day later", u"2019-12-05", u"2019-12-10", 3);
        row("before it is due", u"2019-12-05", u"2019-12-01", 0);
        row("due Saturday is due Monday", u"2019-06-15", u"2019-06-17", 0);
        row("and Tuesday is a day late", u"2019-06-15", u"2019-06-18", 1);
        row("Saturday after a Friday", u"2019-11-29", u"2019-11-30", 0);
        row("due Saturday 30/11, received Wednesday", u"2019-11-30", u"2019-12-04", 2);
        row("over National Day", u"2019-08-30", u"2019-09-03", 1);
        row("over a Saturday worked in exchange", u"2019-05-03", u"2019-05-06", 2);
    }

    void countsWorkingDaysLate()
    {
        QFETCH(const QString, due);
        QFETCH(const QString, received);
        const Calendar calendar({{QDate(2019, 9, 2), u"Quốc khánh"_s, false}, {QDate(2019, 5, 4), u"Làm bù"_s, true}});
        QTEST(calendar.workingDaysLate(*parseDate(due), *parseDate(received)), "days");
    }

    void isVietnamesWhateverTheMachineSays_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::newRow("Hà Nội") << QByteArray("Asia/Ho_Chi_Minh");
        QTest::newRow("Los Angeles") << QByteArray("America/Los_Angeles");
        QTest::newRow("Kiritimati") << QByteArray("Pacific/Kiritimati");
    }

    void isVietnamesWhateverTheMachineSays()
    {
        QFETCH(const QByteArray, zone);
        qputenv("TZ", zone);
        tzset();
        const Instant lastSecond = QDateTime(QDate(2019, 12, 5), QTime(16, 59, 59), Qt::UTC).toMSecsSinceEpoch();
        QCOMPARE(vietnameseDate(lastSecond), QDate(2019, 12, 5));
        QCOMPARE(vietnameseDate(lastSecond + 1000), QDate(2019, 12, 6));
        QCOMPARE(vietnameseTime(lastSecond, true), u"05/12/2019 23:59:59"_s);
    }

    void readsDatesOneWayOnly()
    {
        QCOMPARE(parseDate(u"2019-02-15"), QDate(2019, 2, 15));
        for (const QString &text :
             {u"15/02/2019"_s, u"2019-2-15"_s, u"2019-02-30"_s, u"2019-02-15 "_s, u"-019-02-15"_s}) {
            QVERIFY2(!parseDate(text), qPrintable(text));
        }
    }
};

CONGTAM_SPEC(CalendarSpec)

#include "calendar_spec.moc"
