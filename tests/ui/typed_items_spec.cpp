// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_stands.h"
#include "tests/support/spec.h"
#include "tests/ui/joint_seat.h"
#include "ui/desk/when_done.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace core;
using namespace tests;
using namespace Qt::StringLiterals;

/// What is typed in the session and not agreed on yet.
class TypedItemsSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        copySample(SampleStage::JointOpen, folder());
    }

    void standsThereAgainAfterAnotherItem()
    {
        const JointSeat seat(folder());
        type(seat, u"1,5"_s, u"Chưa có thông"_s);
        seat.at(u"BDT"_s, u"4.2a"_s);
        QCOMPARE(reason(seat), QString());
        seat.at(u"H-BACHTHONG"_s, u"5.1"_s);
        QCOMPARE(reason(seat), u"Chưa có thông"_s);
        QCOMPARE(points(seat), u"1,5"_s);
    }

    void standsThereAgainAfterTheProgramWasClosed()
    {
        {
            JointSeat seat(folder());
            type(seat, u"1,5"_s, u"Chưa có thông"_s);
            seat.page->keep();
            QVERIFY(isDone(seat.desk.settled()));
        }
        const JointSeat seat(folder());
        seat.at(u"H-BACHTHONG"_s, u"5.1"_s);
        QTRY_COMPARE(reason(seat), u"Chưa có thông"_s);
        QCOMPARE(points(seat), u"1,5"_s);
    }

    void isKeptWithinTwoSecondsWithoutAnyKeyMore()
    {
        JointSeat seat(folder());
        type(seat, u"1,5"_s, u"Chưa"_s);
        QTRY_COMPARE_WITH_TIMEOUT(kept(seat), 1, 4000);
    }

    void isNobodyElses()
    {
        JointSeat seat(folder());
        type(seat, u"1,5"_s, u"Chưa có thông"_s);
        seat.page->keep();
        QVERIFY(isDone(seat.desk.sit(SnvChair)));
        QTRY_COMPARE(reason(seat), QString());
        QVERIFY(isDone(seat.desk.sit(BdvChair)));
        seat.at(u"H-BACHTHONG"_s, u"5.1"_s);
        QTRY_COMPARE(reason(seat), u"Chưa có thông"_s);
    }

    void isGoneOnceItIsAgreed()
    {
        JointSeat seat(folder());
        type(seat, u"1,5"_s, u"Chưa có thông"_s);
        seat.page->keep();
        QVERIFY(seat.agree(2, u"Chưa có thông báo."_s));
        QTRY_COMPARE(kept(seat), 0);
    }

private:
    QString folder() const { return m_folder->path() + u"/s.congtam"_s; }

    template <class Answer>
    static bool isDone(const QFuture<Answer> &future)
    {
        return QTest::qWaitFor([&future] { return future.isFinished(); });
    }

    static int kept(JointSeat &seat)
    {
        const auto drafts = seat.desk.drafts();
        return isDone(drafts) && drafts.result() ? static_cast<int>(drafts.result()->size()) : -1;
    }

    static QLineEdit *field(const JointSeat &seat) { return seat.child<QLineEdit>(u"agreed"_s); }
    static QString points(const JointSeat &seat) { return field(seat)->text(); }
    static QString reason(const JointSeat &seat) { return seat.child<QPlainTextEdit>(u"reason"_s)->toPlainText(); }
    static void type(const JointSeat &seat, const QString &points, const QString &reason)
    {
        seat.at(u"H-BACHTHONG"_s, u"5.1"_s);
        field(seat)->selectAll();
        QTest::keyClicks(field(seat), points);
        seat.child<QPlainTextEdit>(u"reason"_s)->insertPlainText(reason); // as an input method does
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

CONGTAM_SPEC(TypedItemsSpec)
#include "typed_items_spec.moc"
