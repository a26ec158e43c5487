// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/spec.h"
#include "tests/ui/scoring_seat.h"
#include "ui/scoring/rule_levels.h"

#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace core;
using namespace Qt::StringLiterals;

/// What the page of marks says of a sheet and a mark in each of their states.
class ScoringStatesSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void theLevelThatTheDateEarnsIsHighlighted();
    void aRecusedBodyReadsWhoActsInItsPlace();
    void somebodyWhoDoesNotScoreReadsWhoDoes();
    void anAgencysRequestIsAcceptedWithOneKey();
    void anAgencysRequestIsRefusedByScoring();
    void theLeaderIsLedToCommitAWholeSheet();
    void aReviewerReadsWhoCommits();
    void whatIsTypedStaysOnItsLine();
    void anotherPersonNeverSeesWhatTheFirstOneTyped();
    void theLatestKeyIsKeptWithinTwoSecondsHoweverLongOneTypes();
    void thereIsOnePrimaryButton();

private:
    using Seat = tests::ScoringSeat;
    static inline const QString Chair = u"Trần Đình Phúc"_s;

    tests::Appraisal m_appraisal;
};

void ScoringStatesSpec::theLevelThatTheDateEarnsIsHighlighted()
{
    const Round round = Seat(m_appraisal.folder()).desk.snapshot()->round;
    const Component &the = round.set->components[static_cast<std::size_t>(round.set->component(u"1.1"))];
    const RuleTerms terms{the.maximum, 2, 2019, &round.calendar};
    const auto levels = ui::ruleLevels(the, terms, ui::Language::Vietnamese);
    QCOMPARE(levels.front().points, u"2,00"_s);
    QCOMPARE(ui::earnedLevel(the, DateInput{QDate(2018, 12, 28)}, terms), 0);
    QCOMPARE(ui::earnedLevel(the, DateInput{QDate(2019, 3, 1)}, terms), 1);
    QCOMPARE(ui::earnedLevel(the, DateInput{}, terms), static_cast<int>(levels.size()) - 1);
    QCOMPARE(ui::earnedLevel(the, {}, terms), -1);
}

void ScoringStatesSpec::aRecusedBodyReadsWhoActsInItsPlace()
{
    const Seat seat(m_appraisal.folder());
    seat.at(u"1.1"_s, u"SNV"_s);
    QCOMPARE(seat.text("notice"),
             u"Không tham gia thẩm định: Hồ sơ của chính cơ quan mình. BDV chấm hồ sơ này; Vũ Thị Lan xác nhận thay "
             "SNV."_s);
    QVERIFY(!seat.child<QPushButton>("next")->isEnabled());
}

void ScoringStatesSpec::somebodyWhoDoesNotScoreReadsWhoDoes()
{
    const Seat seat(m_appraisal.folder(), u"Vũ Thị Lan"_s);
    QVERIFY(seat.text("notice").contains(u"Người thẩm định của SNV, BDV đang chấm."_s));
    QVERIFY(seat.points()->isReadOnly());
}

void ScoringStatesSpec::anAgencysRequestIsAcceptedWithOneKey()
{
    Seat seat(m_appraisal.folder());
    seat.clear(u"BDT"_s, {u"4.2a"_s});
    seat.at(u"4.2a"_s, u"BDT"_s);
    QVERIFY(seat.text("proposedNa").contains(u"Đề nghị không phát sinh"_s));
    QTest::keyClick(seat.marks(), Qt::Key_A);
    QTRY_COMPARE(seat.mark(u"4.2a"_s, u"BDT"_s).state, MarkState::NotApplicable);
    QTRY_VERIFY(seat.text("proposedNa").contains(u"đã chấp nhận"_s));
}

void ScoringStatesSpec::anAgencysRequestIsRefusedByScoring()
{
    Seat seat(m_appraisal.folder());
    seat.clear(u"BDT"_s, {u"4.2a"_s});
    seat.at(u"4.2a"_s, u"BDT"_s);
    seat.child<QPushButton>("refuseNa")->click();
    QCOMPARE(seat.page->focusWidget(), seat.child<QLineEdit>("input1"));
    QTest::keyClicks(seat.child<QLineEdit>("input1"), u"0"_s);
    QTest::keyClicks(seat.child<QLineEdit>("input2"), u"1"_s);
    QTest::keyClick(seat.child<QLineEdit>("input2"), Qt::Key_Space);
    QTRY_COMPARE(seat.mark(u"4.2a"_s, u"BDT"_s), Mark::scored(Points()));
    QTRY_VERIFY(seat.text("proposedNa").contains(u"Không chấp nhận"_s));
}

void ScoringStatesSpec::theLeaderIsLedToCommitAWholeSheet()
{
    Seat seat(m_appraisal.folder(), Chair);
    seat.at(u"1.1"_s, u"STP"_s);
    seat.clear(u"STP"_s, {u"9.3"_s}); // a changed mark takes the word back
    QVERIFY(seat.text("complete").isEmpty());
    seat.at(u"9.3"_s, u"STP"_s);
    QTest::keyClicks(seat.points(), u"2"_s);
    QTest::keyClick(seat.points(), Qt::Key_Return);
    auto *commit = seat.child<QPushButton>("commit");
    QTRY_VERIFY(!commit->isHidden());
    QVERIFY(seat.text("complete").contains(u"41/41"_s));
    QTest::keyClick(seat.marks(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(seat.text("complete").contains(u"SNV đã chốt điểm"_s));
    QVERIFY(commit->isHidden());
}

void ScoringStatesSpec::aReviewerReadsWhoCommits()
{
    Seat seat(m_appraisal.folder());
    seat.at(u"9.3"_s, u"STC"_s);
    seat.clear(u"STC"_s, {u"9.3"_s});
    QTest::keyClicks(seat.points(), u"2"_s);
    QTest::keyClick(seat.points(), Qt::Key_Return);
    QTRY_VERIFY(seat.text("complete").contains(u"Lãnh đạo phụ trách (SNV) chốt điểm"_s));
    QVERIFY(seat.child<QPushButton>("commit")->isHidden());
}

void ScoringStatesSpec::whatIsTypedStaysOnItsLine()
{
    const Seat seat(m_appraisal.folder());
    seat.at(u"8.1"_s);
    QTest::keyClicks(seat.child<QLineEdit>("input1"), u"17/6"_s);
    QTest::keyClick(seat.child<QLineEdit>("input1"), Qt::Key_Down);
    QTest::keyClick(seat.marks(), Qt::Key_Up);
    QCOMPARE(seat.child<QLineEdit>("input1")->text(), u"17/6"_s);
    QTRY_COMPARE(seat.text("markSaved"), u"✎ Chưa lưu; đã giữ bản nháp"_s);
}

void ScoringStatesSpec::anotherPersonNeverSeesWhatTheFirstOneTyped()
{
    Seat seat(m_appraisal.folder());
    seat.at(u"8.1"_s);
    seat.child<QLineEdit>("input1")->selectAll(); // of a draft from before
    QTest::keyClicks(seat.child<QLineEdit>("input1"), u"17/6"_s);
    seat.page->handOver();
    const auto sitting = seat.desk.sit(u"Đặng Thị Nga"_s);
    QTRY_COMPARE(seat.desk.snapshot()->viewer.name, u"Đặng Thị Nga"_s);
    QTRY_COMPARE(seat.desk.drafts().result()->size(), std::size_t(0));
    seat.at(u"8.1"_s);
    QCOMPARE(seat.child<QLineEdit>("input1")->text(), QString());
    const auto back = seat.desk.sit(tests::Appraisal::Reviewer);
    QTRY_VERIFY(seat.text("notice").contains(u"SCT 8.1"_s));
    QCOMPARE(seat.child<QLineEdit>("input1")->text(), u"17/6"_s);
}

void ScoringStatesSpec::theLatestKeyIsKeptWithinTwoSecondsHoweverLongOneTypes()
{
    Seat seat(m_appraisal.folder());
    seat.at(u"1.5"_s);
    auto *note = seat.child<QPlainTextEdit>("note");
    QTest::keyClicks(note, u"a"_s);
    QElapsedTimer timer;
    timer.start();
    QTimer typing;
    connect(&typing, &QTimer::timeout, note, [note] { QTest::keyClicks(note, u"b"_s); });
    typing.start(200);
    QTRY_VERIFY_WITH_TIMEOUT(!seat.desk.drafts().result()->empty(), 2'000);
    QVERIFY(timer.elapsed() <= 2'000);
}

void ScoringStatesSpec::thereIsOnePrimaryButton()
{
    const Seat seat(m_appraisal.folder(), Chair);
    for (const QString &agency : {tests::Appraisal::Agency, u"STP"_s}) {
        seat.at(u"1.1"_s, agency);
        int primary = 0;
        for (const auto *button : seat.page->findChildren<QPushButton *>()) {
            primary += button->isVisible() && button->isDefault() ? 1 : 0;
        }
        QCOMPARE(primary, 1);
    }
}

CONGTAM_SPEC(ScoringStatesSpec)

#include "scoring_states_spec.moc"
