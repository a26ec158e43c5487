// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/spec.h"
#include "tests/support/watchdog.h"

#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace ui {

/// Stands for work that the window should have given away.
void plantedWork(double milliseconds)
{
    const double begun = tests::threadRan();
    while (tests::threadRan() - begun < milliseconds) { }
}

} // namespace ui

namespace {

constexpr double Long = 90, Short = 10;

/// Works as long as it is told when it is clicked.
class Slow : public QWidget
{
public:
    double milliseconds = 0;

protected:
    void keyPressEvent(QKeyEvent * /*event*/) override { ui::plantedWork(milliseconds); }
};

const tests::WatchedApplication &watched()
{
    return *dynamic_cast<const tests::WatchedApplication *>(QCoreApplication::instance());
}

} // namespace

/// The watch on the interface's thread finds what it is there for.
class WatchdogSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void namesAPlantedStall()
    {
        Slow slow;
        slow.setObjectName(u"planted"_s);
        slow.milliseconds = Long;
        const int before = watched().stalls();
        QTest::keyClick(&slow, Qt::Key_A);
        QCOMPARE(watched().stalls(), before + 1);
        const tests::Stall &longest = watched().longest().front();
        QVERIFY2(longest.event.contains(u"KeyPress → QWidget planted"_s), qPrintable(longest.event));
        QVERIFY(longest.time.ran >= Long);
        QVERIFY2(longest.where.contains(u"ui::plantedWork"_s), qPrintable(watched().report()));
    }

    void letsShortWorkPass()
    {
        Slow slow;
        slow.milliseconds = Short;
        const int before = watched().stalls();
        QTest::keyClick(&slow, Qt::Key_A);
        QCOMPARE(watched().stalls(), before);
    }

    void takesNoSleepForAStall()
    {
        QTimer timer;
        bool slept = false;
        QObject::connect(&timer, &QTimer::timeout, &timer, [&slept] {
            QTest::qSleep(static_cast<int>(Long));
            slept = true;
        });
        const int before = watched().stalls();
        timer.start(0);
        QTRY_VERIFY(slept);
        QCOMPARE(watched().stalls(), before);
    }

    void takesANestedLoopForNoStall()
    {
        Slow slow;
        slow.milliseconds = Short;
        int steps = 0;
        QEventLoop loop;
        QTimer inner;
        QObject::connect(&inner, &QTimer::timeout, &inner, [&] {
            QTest::keyClick(&slow, Qt::Key_A);
            if (++steps == 9) {
                loop.quit();
            }
        });
        const int before = watched().stalls();
        QTimer::singleShot(0, &loop, [&] {
            inner.start(0);
            loop.exec();
        });
        QTRY_COMPARE(steps, 9);
        QCOMPARE(watched().stalls(), before);
    }
};

CONGTAM_SPEC(WatchdogSpec)

#include "watchdog_spec.moc"
