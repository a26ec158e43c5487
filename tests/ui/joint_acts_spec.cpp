// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample.h"
#include "tests/support/points_literal.h"
#include "tests/support/spec.h"
#include "tests/ui/joint_seat.h"
#include "ui/joint/batch_dialog.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace core;
using namespace Qt::StringLiterals;

/// What people do in the session of the sample, one after another, by keyboard.
class JointActsSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void initTestCase() { QVERIFY(makeSample(folder(), SampleStage::JointOpen)); }

    void asksForAReason();
    void saysThatARaisedMarkIsListedInTheMinutes();
    void agreesAndConfirmsOneItem();
    void keepsTheListInPlaceUntilTheItemIsLeft();
    void keepsAnotherOpinionBesideWhatIsAgreed();
    void neverConfirmsByEnter();
    void tellsWhatHappenedToTheItem();
    void settlesAVerdict();
    void showsBothValuesWhereTwoAgreeAtOnce();
    void settlesTheWholeSampleToTwentySevenAndEight();
    void confirmsAListThatWasShown();

private:
    using Seat = tests::JointSeat;

    QString folder() const { return m_folder.path() + u"/sample.congtam"_s; }

    QTemporaryDir m_folder;
};

void JointActsSpec::asksForAReason()
{
    const Seat seat(folder());
    seat.at(u"H-BACHTHONG"_s, u"5.1"_s);
    seat.key(Qt::Key_2);
    seat.child<QPlainTextEdit>(u"reason"_s)->clear();
    seat.key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(seat.problem().contains(u"lý do"_s));
    QVERIFY(!seat.standing(u"H-BACHTHONG"_s).hasClass || seat.standing(u"H-BACHTHONG"_s).provisional);
}

void JointActsSpec::saysThatARaisedMarkIsListedInTheMinutes()
{
    const Seat seat(folder());
    seat.at(u"H-PACNAM"_s, u"3.3"_s); // 2,88 by itself
    seat.key(Qt::Key_1);
    QVERIFY(seat.child<QLabel>(u"raised"_s)->isHidden());
    auto *agreed = seat.child<QLineEdit>(u"agreed"_s);
    agreed->clear();
    QTest::keyClicks(agreed, u"3,00"_s);
    QCOMPARE(seat.child<QLabel>(u"raised"_s)->text(),
             u"Cao hơn điểm tự chấm 0,12: ghi rõ căn cứ; mục này được liệt kê trong biên bản."_s);
}

void JointActsSpec::agreesAndConfirmsOneItem()
{
    Seat seat(folder());
    seat.at(u"H-BACHTHONG"_s, u"5.1"_s);
    QVERIFY(seat.agree(2, u"Chưa có văn bản kiểm tra việc thực hiện quy tắc ứng xử."_s));
    QTRY_VERIFY(seat.child<QPushButton>(u"confirm"_s)->isEnabled());
    QCOMPARE(seat.child<QPushButton>(u"confirm"_s)->text(), u"Xác nhận (BDV)"_s);
    QCOMPARE(seat.page->place().component, u"5.1"_s); // the list does not move under the person
    QTRY_COMPARE(seat.line().chip, u"chờ SNV, BDV"_s);
    QSignalSpy saved(&seat.desk, &ui::Desk::saved);
    seat.key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(saved.wait(5'000));
    QTRY_VERIFY(seat.confirmed(2).startsWith(u"▼ BDV ✓ Bàn Văn Sơn"_s));
    QCOMPARE(seat.confirmed(1), u"▲ SNV chưa xác nhận"_s);
    QTRY_COMPARE(seat.standing(u"H-BACHTHONG"_s).tally.total, 79.75_pt);
}

void JointActsSpec::keepsTheListInPlaceUntilTheItemIsLeft()
{
    Seat seat(folder());
    seat.at(u"BDT"_s, u"4.2a"_s);
    const int row = seat.list()->currentIndex().row();
    auto *note = seat.child<QLabel>(u"note"_s);
    QVERIFY(seat.agree(1, u"Theo hồ sơ."_s));
    QTRY_COMPARE(seat.line().chip, u"chờ SNV, BDV"_s);
    QCOMPARE(seat.list()->currentIndex().row(), row);
    QVERIFY(note->isHidden());
    seat.key(Qt::Key_Down);
    QVERIFY(!note->isHidden());
    QVERIFY(note->text().contains(u"xếp lại"_s));
    QVERIFY(seat.page->place().agency != u"BDT");
}

void JointActsSpec::keepsAnotherOpinionBesideWhatIsAgreed()
{
    const Seat seat(folder());
    seat.at(u"H-PACNAM"_s, u"3.3"_s);
    QVERIFY(!seat.child<QPushButton>(u"reserve"_s)->isVisible()); // nothing is agreed yet
    seat.at(u"BDT"_s, u"4.2a"_s);
    QVERIFY(seat.child<QPushButton>(u"reserve"_s)->isVisible());
    seat.key(Qt::Key_B);
    auto *opinion = seat.child<QPlainTextEdit>(u"opinion"_s);
    QVERIFY(opinion->isVisible());
    opinion->setPlainText(u"Bản kết xuất một cửa có 01 hồ sơ."_s);
    QSignalSpy saved(&seat.desk, &ui::Desk::saved);
    QTest::keyClick(opinion, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(saved.wait(5'000));
    QTRY_COMPARE(seat.child<QLabel>(u"reserved"_s)->accessibleName(),
                 u"▼ BDV bảo lưu ý kiến: Bản kết xuất một cửa có 01 hồ sơ."_s);
    QVERIFY(!opinion->isVisible());
    QTRY_COMPARE(seat.standing(u"BDT"_s).tally.total, 81.10_pt); // what was agreed stands
}

void JointActsSpec::neverConfirmsByEnter()
{
    const Seat seat(folder(), tests::SnvChair);
    seat.at(u"H-BACHTHONG"_s, u"5.1"_s);
    auto *confirm = seat.child<QPushButton>(u"confirm"_s);
    QTRY_VERIFY(confirm->isEnabled());
    seat.key(Qt::Key_Return);
    seat.key(Qt::Key_Space);
    confirm->setFocus();
    QTest::keyClick(confirm, Qt::Key_Return);
    QCOMPARE(seat.confirmed(1), u"▲ SNV chưa xác nhận"_s);
    QSignalSpy saved(&seat.desk, &ui::Desk::saved);
    seat.key(Qt::Key_Enter, Qt::ControlModifier | Qt::ShiftModifier | Qt::KeypadModifier);
    QVERIFY(saved.wait(5'000));
    QTRY_VERIFY(seat.confirmed(1).startsWith(u"▲ SNV ✓ Trần Đình Phúc"_s));
}

void JointActsSpec::tellsWhatHappenedToTheItem()
{
    const Seat seat(folder());
    seat.at(u"H-BACHTHONG"_s, u"5.1"_s);
    seat.key(Qt::Key_H);
    auto *history = seat.child<QListWidget>(u"history"_s);
    QTRY_VERIFY(history->count() > 2);
    QVERIFY2(history->item(0)->text().contains(u"Trần Đình Phúc\nxác nhận cho SNV"_s),
             qPrintable(history->item(0)->text()));
    QVERIFY(history->item(1)->text().contains(u"xác nhận cho BDV"_s));
    QVERIFY2(history->item(2)->text().contains(u"thống nhất 1,50"_s), qPrintable(history->item(2)->text()));
    static const QRegularExpression Time(u"✓ Trần Đình Phúc \\d\\d:\\d\\d \\d\\d/\\d\\d$"_s);
    QTRY_VERIFY2(seat.confirmed(1).contains(Time), qPrintable(seat.confirmed(1)));
}

void JointActsSpec::settlesAVerdict()
{
    Seat seat(folder());
    const QString document = seat.firstDocument(u"QPTDRMT"_s);
    seat.at(u"QPTDRMT"_s, u"2.5"_s, document);
    QCOMPARE(seat.page->place().document, document);
    seat.key(Qt::Key_2);
    QVERIFY(seat.consequence().contains(u"Khá"_s));
    QVERIFY(seat.agree(2, u"Báo cáo 6 tháng chưa có số."_s));
    QTRY_COMPARE(seat.standing(u"QPTDRMT"_s).gates.hold != 0, true);
}

void JointActsSpec::showsBothValuesWhereTwoAgreeAtOnce()
{
    Seat mine(folder());
    Seat theirs(mine, tests::SnvChair);
    mine.at(u"H-PACNAM"_s, u"3.3"_s);
    theirs.at(u"H-PACNAM"_s, u"3.3"_s);
    mine.key(Qt::Key_2); // 2,75, not agreed yet
    QVERIFY(theirs.agree(1, u"23/24 theo báo cáo."_s));
    auto *collision = mine.child<QLabel>(u"collision"_s);
    QTRY_VERIFY(collision->isVisibleTo(mine.page.get()));
    QVERIFY2(collision->text().contains(u"2,88 (23/24 theo báo cáo.)"_s), qPrintable(collision->text()));
    QVERIFY(collision->text().contains(u"Giá trị đang nhập: 2,75"_s));
    QVERIFY(!mine.child<QPushButton>(u"settle"_s)->isEnabled());
    QCOMPARE(mine.child<QLineEdit>(u"agreed"_s)->text(), u"2,75"_s); // nothing is lost
    mine.child<QPushButton>(u"theirs"_s)->click();
    QCOMPARE(mine.child<QLineEdit>(u"agreed"_s)->text(), u"2,88"_s);
    QVERIFY(!collision->isVisibleTo(mine.page.get()));
}

/// The script of SAMPLE_STORY: which key each item takes, and why.
void JointActsSpec::settlesTheWholeSampleToTwentySevenAndEight()
{
    Seat seat(folder());
    const std::vector<std::tuple<QString, QString, QString, QString>> decisions = {
        {u"BDT"_s, u"4.2a"_s, u"1"_s, u"Hồ sơ đó thuộc một huyện."_s},
        {u"VPDPNTM"_s, u"1.1"_s, u"1"_s, u"Kế hoạch ban hành trong hạn."_s},
        {u"VPDPNTM"_s, u"1.2"_s, u"2"_s, u"Nội dung không đổi mới."_s},
        {u"H-PACNAM"_s, u"3.3"_s, u"2"_s, u"22/24 theo sổ theo dõi."_s},
        {u"CDCD"_s, u"7.4a"_s, u"1,50"_s, u"Xác nhận chưa có dấu."_s},
        {u"QPTDRMT"_s, u"8.3"_s, u"2"_s, u"Theo kết luận tài liệu."_s},
        {u"CDCD"_s, u"8.3"_s, u"1"_s, u"Theo kết luận tài liệu."_s},
        {u"VPDPNTM"_s, u"8.3"_s, u"1"_s, u"Theo kết luận tài liệu."_s},
    };
    for (const auto &[agency, component, value, reason] : decisions) {
        seat.child<QPushButton>(u"open"_s)->click();
        seat.at(agency, component);
        QCOMPARE(seat.page->place().agency, agency);
        QCOMPARE(seat.page->place().component, component);
        if (value.size() > 1) {
            auto *agreed = seat.child<QLineEdit>(u"agreed"_s);
            agreed->clear();
            QTest::keyClicks(agreed, value);
            QVERIFY(seat.agree(0, reason));
        } else {
            QVERIFY2(seat.agree(value.toInt(), reason), qPrintable(agency + u' ' + component + seat.problem()));
        }
        QTRY_VERIFY(seat.child<QPushButton>(u"confirm"_s)->isEnabled());
    }
    const Round &round = seat.desk.snapshot()->round;
    int good = 0;
    int fair = 0;
    for (const Standing &standing : standings(Scorer(round), round.agreed())) {
        QVERIFY(standing.hasClass);
        good += standing.final.band == 0 ? 1 : 0;
        fair += standing.final.band == 1 ? 1 : 0;
    }
    QCOMPARE(good, 27);
    QCOMPARE(fair, 8);
    QCOMPARE(seat.standing(u"BDT"_s).tally.total, 81.10_pt);
    QCOMPARE(seat.standing(u"VPDPNTM"_s).tally.total, 79.58_pt);
    QCOMPARE(seat.standing(u"CDCD"_s).tally.total, 76.95_pt);
    QCOMPARE(seat.standing(u"H-PACNAM"_s).tally.total, 83.08_pt);
    QCOMPARE(seat.standing(u"QPTDRMT"_s).tally.total, 83.23_pt);
}

void JointActsSpec::confirmsAListThatWasShown()
{
    const Seat seat(folder(), tests::SnvChair);
    auto *all = seat.child<QPushButton>(u"confirmAll"_s);
    QTRY_VERIFY(all->isVisible());
    all->click();
    auto *dialog = seat.page->findChild<ui::BatchDialog *>();
    QVERIFY(dialog != nullptr);
    QVERIFY(dialog->height() <= 520);
    const auto *table = dialog->findChild<QTableView *>(u"batch"_s);
    const int rows = table->model()->rowCount();
    QCOMPARE(all->text(), u"Xác nhận %1 mục đang chờ…"_s.arg(rows));
    const auto waiting = waitingFor(seat.desk.snapshot()->round, seat.desk.snapshot()->viewer);
    QCOMPARE(static_cast<std::size_t>(rows), waiting.size());
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(dialog->isVisible()); // Enter never signs
    QSignalSpy saved(&seat.desk, &ui::Desk::saved);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(saved.wait(5'000));
    QVERIFY(waitingFor(seat.desk.snapshot()->round, seat.desk.snapshot()->viewer).empty());
    QTRY_VERIFY(!all->isVisible());
}

CONGTAM_SPEC(JointActsSpec)

#include "joint_acts_spec.moc"
