// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/spec.h"
#include "tests/ui/scoring_seat.h"
#include "tests/ui/widget_checks.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

/// A reviewer of SNV marks a sheet by keyboard.
class ScoringPageSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void listsWhatIsToBeMarkedUnderItsCriteria();
    void savesAMarkAndGoesToTheNextBlank();
    void takesWhatTheRuleProposes();
    void asksForAReasonWhereTheMarkDiffersFromTheRule();
    void saysWhyAMarkIsRefusedThatFollowsASavedOne();
    void keepsWhatIsNotWholeAcrossACut();
    void goesThroughOneComponentOfAllAgencies();
    void onlyShowsTheSheetToWhomItIsNotTheTurnOf();
    void neverShowsTheOtherBodysMarks();
    void namesEverythingThatTakesFocus();

private:
    using Seat = tests::ScoringSeat;

    tests::Appraisal m_appraisal;
};

void ScoringPageSpec::listsWhatIsToBeMarkedUnderItsCriteria()
{
    const Seat seat(m_appraisal.folder());
    ui::ScoringModel model(ui::Language::Vietnamese);
    const QAbstractItemModelTester tester(&model);
    const Round &round = seat.desk.snapshot()->round;
    ui::Listing listing{
        ui::Walk::ByAgency, round.sheetOf(tests::Appraisal::Agency), round.source(u"SNV"), false, {}, {}};
    model.show(round, listing);
    QCOMPARE(model.blanks(), 5);
    QVERIFY(model.line(0) == nullptr); // the heading of criterion I
    QCOMPARE(model.line(1)->code, u"1.1"_s);
    QCOMPARE(model.line(1)->maximum, u"2,00"_s);
    listing.onlyBlank = true;
    model.show(round, listing);
    QCOMPARE(model.nextBlank(-1), 1);
    QCOMPARE(model.line(model.nextBlank(1))->code, u"1.5"_s);
}

void ScoringPageSpec::savesAMarkAndGoesToTheNextBlank()
{
    Seat seat(m_appraisal.folder());
    const QSignalSpy saved(&seat.desk, &ui::Desk::saved);
    seat.at(u"9.3"_s);
    seat.points()->setFocus();
    QTest::keyClicks(seat.points(), u"1.5"_s); // the keypad's point is the comma
    QCOMPARE(seat.points()->text(), u"1,5"_s);
    QTest::keyClick(seat.points(), Qt::Key_Return);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(seat.mark(u"9.3"_s), Mark::scored(Points::thousandths(1500)));
    QCOMPARE(seat.page->place().component, u"1.1"_s);
    seat.at(u"9.3"_s);
    QVERIFY(seat.text("markSaved").startsWith(u"✓ Đã lưu "_s));
}

void ScoringPageSpec::takesWhatTheRuleProposes()
{
    const Seat seat(m_appraisal.folder());
    auto *date = seat.child<QLineEdit>("input1");
    QTest::keyClicks(date, u"28/12/2018"_s);
    QCOMPARE(seat.child<QLabel>("proposal")->text(), u"2,00"_s);
    QVERIFY(seat.points()->text().isEmpty());
    QTest::keyClick(date, Qt::Key_Space);
    QCOMPARE(seat.points()->text(), u"2,00"_s);
    QTRY_COMPARE(seat.mark(u"1.1"_s), Mark::scored(Points::whole(2)));
}

void ScoringPageSpec::asksForAReasonWhereTheMarkDiffersFromTheRule()
{
    const Seat seat(m_appraisal.folder());
    seat.at(u"3.1a"_s);
    QTest::keyClicks(seat.child<QLineEdit>("input1"), u"7"_s);
    QTest::keyClicks(seat.child<QLineEdit>("input2"), u"9"_s);
    QCOMPARE(seat.child<QLabel>("proposal")->text(), u"2,33"_s);
    QTest::keyClicks(seat.points(), u"3"_s);
    QTest::keyClick(seat.points(), Qt::Key_Return);
    QVERIFY(seat.text("problem").contains(u"lý do"_s));
    QCOMPARE(seat.page->place().component, u"3.1a"_s);
    seat.child<QPlainTextEdit>("note")->setPlainText(u"Hai việc do cấp trên chậm trả lời."_s);
    QTest::keyClick(seat.points(), Qt::Key_Return);
    QTRY_COMPARE(seat.mark(u"3.1a"_s), Mark::scored(Points::whole(3)));
}

void ScoringPageSpec::saysWhyAMarkIsRefusedThatFollowsASavedOne()
{
    const Seat seat(m_appraisal.folder());
    const QStringList values{u"1"_s, u"1,5"_s};
    for (int i = 0; i < 20; ++i) { // the answer to the first comes before, while or after the second is typed
        seat.at(u"9.3"_s);
        seat.points()->setFocus();
        seat.points()->selectAll();
        QTest::keyClicks(seat.points(), values[i % 2]);
        QTest::keyClick(seat.points(), Qt::Key_Return);
        QCOMPARE(seat.text("problem"), QString());
        QTest::qWait(i);
        seat.at(u"9.3"_s);
        seat.points()->selectAll();
        QTest::keyClicks(seat.points(), u"99"_s);
        QTest::keyClick(seat.points(), Qt::Key_Return);
        QTRY_VERIFY2(seat.text("problem").contains(u"lớn hơn điểm tối đa 3,00"_s), qPrintable(QString::number(i)));
    }
    seat.points()->selectAll();
    QTest::keyClicks(seat.points(), u"2"_s);
    QTest::keyClick(seat.points(), Qt::Key_Return);
    QTRY_COMPARE(seat.mark(u"9.3"_s), Mark::scored(Points::whole(2))); // and no draft of the other one is left
}

void ScoringPageSpec::keepsWhatIsNotWholeAcrossACut()
{
    {
        Seat seat(m_appraisal.folder());
        seat.at(u"8.1"_s);
        QTest::keyClicks(seat.child<QLineEdit>("input1"), u"17/6"_s); // the second date is still missing
        QTRY_COMPARE_WITH_TIMEOUT(seat.desk.drafts().result()->size(), 1, 2'000);
        QCOMPARE(seat.mark(u"8.1"_s).state, MarkState::Blank);
    }
    const Seat seat(m_appraisal.folder());
    auto *notice = seat.child<QLabel>("notice");
    QTRY_VERIFY(notice->text().contains(u"SCT 8.1"_s));
    seat.at(u"8.1"_s);
    QCOMPARE(seat.child<QLineEdit>("input1")->text(), u"17/6"_s);
    QTest::keyClicks(seat.child<QLineEdit>("input2"), u"29/11"_s);
    QTest::keyClick(seat.child<QLineEdit>("input2"), Qt::Key_Return);
    QTRY_COMPARE(seat.mark(u"8.1"_s), Mark::scored(Points::whole(3)));
    QTRY_VERIFY(!notice->text().contains(u"SCT 8.1"_s));
}

void ScoringPageSpec::goesThroughOneComponentOfAllAgencies()
{
    const Seat seat(m_appraisal.folder());
    seat.child<QPushButton>("byComponent")->click();
    QCOMPARE(qobject_cast<ui::ScoringModel *>(seat.marks()->model())->marks(), 35);
    QCOMPARE(seat.page->place().agency, tests::Appraisal::Agency);
    QTest::keyClick(seat.marks(), Qt::Key_Down);
    QVERIFY(seat.page->place().agency != tests::Appraisal::Agency);
    QCOMPARE(seat.page->place().component, u"1.1"_s);
}

void ScoringPageSpec::onlyShowsTheSheetToWhomItIsNotTheTurnOf()
{
    const Seat seat(m_appraisal.folder());
    seat.page->goTo({ui::PageKind::Scoring, u"SNV"_s, u"1.1"_s, {}, ui::Only::All});
    QVERIFY(seat.child<QLabel>("notice")->text().contains(u"Không tham gia thẩm định"_s));
    QVERIFY(seat.points()->isReadOnly());
    const QString before = seat.points()->text();
    QTest::keyClicks(seat.points(), u"1"_s);
    QCOMPARE(seat.points()->text(), before);
}

void ScoringPageSpec::neverShowsTheOtherBodysMarks()
{
    const Seat seat(m_appraisal.folder(), u"Nông Quốc Tuấn"_s);
    QVERIFY(seat.child<QLabel>("progress")->text().contains(u"41 / 41"_s));
    const Round &round = seat.desk.snapshot()->round;
    for (const auto &sheet : round.sheets) {
        QVERIFY(sheet->hidden[static_cast<std::size_t>(round.source(u"SNV"))]);
    }
}

void ScoringPageSpec::namesEverythingThatTakesFocus()
{
    const Seat seat(m_appraisal.folder());
    QCOMPARE(tests::unnamed(*seat.page).join(u'\n'), QString());
}

CONGTAM_SPEC(ScoringPageSpec)

#include "scoring_page_spec.moc"

#include "tests/ui/widget_checks.h"
