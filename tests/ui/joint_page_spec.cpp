// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample.h"
#include "core/scoring/standings.h"
#include "tests/support/points_literal.h"
#include "tests/support/spec.h"
#include "tests/ui/gallery.h"
#include "ui/joint/agenda_model.h"
#include "ui/joint/batch_dialog.h"
#include "ui/joint/joint_page.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QString Chair = u"Bàn Văn Sơn"_s;
const QString OtherChair = u"Trần Đình Phúc"_s;

} // namespace

/// The session of the sample, by keyboard.
class JointPageSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void initTestCase() { QVERIFY(makeSample(folder(), SampleStage::JointOpen)); }

    void listsWhatDecidesFirst();
    void asksNobodyAboutWhatIsComputed();
    void isDrawn_data() { tests::Look::rows(); }
    void isDrawn();
    void saysWhatIsLeft();
    void saysWhatWouldFollow();
    void previewsWhatIsLookedAt();
    void asksForAReason();
    void saysThatARaisedMarkIsListedInTheMinutes();
    void agreesAndConfirmsOneItem();
    void keepsTheListInPlaceUntilTheItemIsLeft();
    void keepsAnotherOpinionBesideWhatIsAgreed();
    void neverConfirmsByEnter();
    void tellsWhatHappenedToTheItem();
    void settlesAVerdict();
    void showsBothValuesWhereTwoAgreeAtOnce();
    void showsTheCardAloneOnAProjector();
    void makesTheDocumentsATabWhereItIsNarrow();
    void settlesTheWholeSampleToTwentySevenAndEight();
    void confirmsAListThatWasShown();
    void namesEverythingThatTakesFocus();

private:
    QString folder() const { return m_folder.path() + u"/sample.congtam"_s; }

    struct Seat
    {
        ui::Desk desk;
        std::unique_ptr<ui::JointPage> page;

        explicit Seat(const QString &folder, const QString &person = Chair,
                      ui::Language language = ui::Language::Vietnamese)
        {
            const auto opened = desk.open(folder, person);
            page = std::make_unique<ui::JointPage>(ui::Means{desk, language});
            showPage();
        }
        /// A second chair at the same table.
        Seat(Seat &beside, const QString &person) : desk(beside.desk)
        {
            const auto sitting = desk.sit(person);
            page = std::make_unique<ui::JointPage>(ui::Means{desk, ui::Language::Vietnamese});
            showPage();
        }
        void showPage() const
        {
            page->resize(1282, 692);
            page->show();
            if (!QTest::qWaitFor([&] { return !child<QLabel>(u"left"_s)->text().isEmpty(); }, 30'000)) {
                qFatal("no agenda");
            }
        }

        template <class Child>
        Child *child(const QString &name) const
        {
            auto *found = page->findChild<Child *>(name);
            if (found == nullptr) {
                qFatal("no %s", qPrintable(name));
            }
            return found;
        }
        QListView *list() const { return child<QListView>(u"agenda"_s); }
        void at(const QString &agency, const QString &component, const QString &document = {}) const
        {
            page->goTo({ui::PageKind::Joint, agency, component, document, ui::Only::All});
        }
        QString consequence() const { return child<QLabel>(u"consequence"_s)->accessibleName(); }
        QString confirmed(int body) const { return child<QLabel>(u"confirmed%1"_s.arg(body))->accessibleName(); }
        QString chipOfCurrent() const
        {
            return list()->currentIndex().data(ui::AgendaModel::LineRole).value<ui::AgendaLine>().chip;
        }
        QString problem() const { return child<QLabel>(u"problem"_s)->text(); }
        void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
        {
            QTest::keyClick(list(), static_cast<Qt::Key>(key), modifiers);
        }
        /// Agrees on the current item with that key's value.
        bool agree(int adopting, const QString &reason)
        {
            QSignalSpy saved(&desk, &ui::Desk::saved);
            key(Qt::Key_0 + adopting);
            child<QPlainTextEdit>(u"reason"_s)->setPlainText(reason);
            key(Qt::Key_Return, Qt::ControlModifier);
            return saved.size() == 1 || saved.wait(5'000);
        }
        QString firstDocument(const QString &agency) const
        {
            const Round &round = desk.snapshot()->round;
            for (const Difference &one : differences(Scorer(round))) {
                if (one.sheet == round.sheetOf(agency) && one.kind == DifferenceKind::Verdict) {
                    return one.document;
                }
            }
            return {};
        }
        Standing standing(const QString &agency) const
        {
            const Round &round = desk.snapshot()->round;
            return standings(Scorer(round), round.agreed())[static_cast<std::size_t>(round.sheetOf(agency))];
        }
    };

    QTemporaryDir m_folder;
};

void JointPageSpec::listsWhatDecidesFirst()
{
    const Seat seat(folder());
    ui::AgendaModel model;
    const QAbstractItemModelTester tester(&model);
    const Snapshot &snapshot = *seat.desk.snapshot();
    const ui::Agenda agenda = ui::agendaOf(snapshot.round, snapshot.viewer, ui::Language::Vietnamese);
    model.show(agenda.open);
    QCOMPARE(agenda.deciding, 5);
    QCOMPARE(agenda.ranking, 1);
    QCOMPARE(agenda.rest, 1);
    QVERIFY(model.line(0) == nullptr);
    QCOMPARE(model.line(1)->title, u"UBND huyện Bạch Thông"_s);
    QCOMPARE(model.line(1)->valuesText(), u"▲ 2,00  ▼ 1,50"_s);
    QCOMPARE(model.line(1)->chip, u"Tốt / Khá"_s);
    QCOMPARE(model.line(1)->stakes, u"0,50 điểm quyết định Tốt/Khá (79,75 – 80,25)"_s);
    QStringList order;
    for (int row = 0; row < model.rowCount(); ++row) {
        order.append(model.line(row) == nullptr ? u"#"_s : model.line(row)->about.section(u' ', 0, 0));
    }
    QCOMPARE(order.mid(7), QStringList({u"3.3"_s, u"#"_s, u"7.4a"_s}));
    QCOMPARE(order.mid(0, 6).filter(u"."_s).size(), 5);
}

void JointPageSpec::asksNobodyAboutWhatIsComputed()
{
    const Seat seat(folder());
    const Snapshot &snapshot = *seat.desk.snapshot();
    const ui::Agenda agenda = ui::agendaOf(snapshot.round, snapshot.viewer, ui::Language::Vietnamese);
    QStringList derived;
    for (const ui::AgendaLine &line : agenda.derived) {
        derived.append(line.about.section(u' ', 0, 0));
    }
    derived.sort();
    QCOMPARE(derived, QStringList({u"8.3"_s, u"8.3"_s, u"8.3"_s, u"9.2"_s, u"9.2"_s}));
    seat.at(u"CDCD"_s, u"9.2"_s);
    QVERIFY(seat.child<QLabel>(u"notice"_s)->text().contains(u"không cần thống nhất"_s));
    QVERIFY(!seat.child<QPushButton>(u"settle"_s)->isEnabled());
    seat.key(Qt::Key_1);
    seat.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(seat.problem(), QString());
}

void JointPageSpec::isDrawn()
{
    const tests::Look look;
    const Seat seat(folder(), Chair, look.language());
    seat.page->resize(look.size() - QSize(84, 76));
    seat.at(u"H-BACHTHONG"_s, u"5.1"_s);
    seat.key(Qt::Key_2);
    QVERIFY(look.save(*seat.page, u"joint"_s));
    QCOMPARE(tests::cut(*seat.page).join(u'\n'), QString());
    for (const auto &[agency, component, name] : {std::tuple{u"QPTDRMT"_s, u"2.5"_s, u"joint, a verdict"_s},
                                                  {u"BDT"_s, u"4.2a"_s, u"joint, applicable or not"_s},
                                                  {u"CDCD"_s, u"9.2"_s, u"joint, computed"_s},
                                                  {u"SNV"_s, QString(), u"joint, standing in"_s}}) {
        seat.at(agency, component, agency == u"QPTDRMT" ? seat.firstDocument(agency) : QString());
        seat.key(Qt::Key_1);
        QVERIFY(look.save(*seat.page, name));
        QCOMPARE(tests::cut(*seat.page).join(u'\n'), QString());
    }
    seat.key(Qt::Key_H);
    QTRY_VERIFY(seat.child<QListWidget>(u"history"_s)->count() > 0);
    QVERIFY(look.save(*seat.page, u"joint, history"_s));
    seat.at(u"H-BACHTHONG"_s, u"5.1"_s);
    seat.key(Qt::Key_F5);
    QVERIFY(look.save(*seat.page, u"joint, on a projector"_s));
    QCOMPARE(tests::cut(*seat.page).join(u'\n'), QString());
}

void JointPageSpec::saysWhatIsLeft()
{
    const Seat seat(folder());
    const QString left = seat.child<QLabel>(u"left"_s)->accessibleName();
    QVERIFY2(left.endsWith(u"còn 5 quyết định xếp loại, 1 đổi vị thứ, 1 khác"_s), qPrintable(left));
    QVERIFY2(left.startsWith(u"1.4"_s), qPrintable(left));
    QCOMPARE(seat.child<QLabel>(u"position"_s)->text(), u"1 / 7"_s);
    QCOMPARE(seat.child<QLabel>(u"time"_s)->text(), u"Đã họp 00:00"_s);
}

void JointPageSpec::saysWhatWouldFollow()
{
    const Seat seat(folder());
    seat.at(u"H-BACHTHONG"_s, u"5.1"_s);
    seat.key(Qt::Key_2);
    QVERIFY2(seat.consequence().contains(u"79,75 · Khá"_s), qPrintable(seat.consequence()));
    QVERIFY2(seat.consequence().contains(u"nếu 2,00: 80,25 · Tốt"_s), qPrintable(seat.consequence()));
    seat.key(Qt::Key_1);
    QVERIFY2(seat.consequence().startsWith(u"Tổng 80,25 · Tốt"_s), qPrintable(seat.consequence()));
}

void JointPageSpec::previewsWhatIsLookedAt()
{
    const Seat seat(folder());
    seat.at(u"H-BACHTHONG"_s, u"5.1"_s);
    seat.key(Qt::Key_2);
    auto *first = seat.child<QPushButton>(u"adopt1"_s);
    QEvent enter(QEvent::Enter);
    first->setAttribute(Qt::WA_UnderMouse);
    QCoreApplication::sendEvent(first, &enter);
    QVERIFY2(seat.consequence().startsWith(u"Xem trước 2,00: Tổng 80,25 · Tốt"_s), qPrintable(seat.consequence()));
    QCOMPARE(seat.child<QLineEdit>(u"agreed"_s)->text(), u"1,50"_s);
    QEvent leave(QEvent::Leave);
    first->setAttribute(Qt::WA_UnderMouse, false);
    QCoreApplication::sendEvent(first, &leave);
    QVERIFY2(seat.consequence().startsWith(u"Tổng 79,75 · Khá"_s), qPrintable(seat.consequence()));
}

void JointPageSpec::asksForAReason()
{
    const Seat seat(folder());
    seat.at(u"H-BACHTHONG"_s, u"5.1"_s);
    seat.key(Qt::Key_2);
    seat.child<QPlainTextEdit>(u"reason"_s)->clear();
    seat.key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(seat.problem().contains(u"lý do"_s));
    QVERIFY(!seat.standing(u"H-BACHTHONG"_s).hasClass || seat.standing(u"H-BACHTHONG"_s).provisional);
}

void JointPageSpec::saysThatARaisedMarkIsListedInTheMinutes()
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

void JointPageSpec::agreesAndConfirmsOneItem()
{
    Seat seat(folder());
    seat.at(u"H-BACHTHONG"_s, u"5.1"_s);
    QVERIFY(seat.agree(2, u"Chưa có văn bản kiểm tra việc thực hiện quy tắc ứng xử."_s));
    QTRY_VERIFY(seat.child<QPushButton>(u"confirm"_s)->isEnabled());
    QCOMPARE(seat.child<QPushButton>(u"confirm"_s)->text(), u"Xác nhận (BDV)"_s);
    QCOMPARE(seat.page->place().component, u"5.1"_s); // the list does not move under the person
    QTRY_COMPARE(seat.chipOfCurrent(), u"chờ SNV, BDV"_s);
    QSignalSpy saved(&seat.desk, &ui::Desk::saved);
    seat.key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(saved.wait(5'000));
    QTRY_VERIFY(seat.confirmed(2).startsWith(u"▼ BDV ✓ Bàn Văn Sơn"_s));
    QCOMPARE(seat.confirmed(1), u"▲ SNV chưa xác nhận"_s);
    QTRY_COMPARE(seat.standing(u"H-BACHTHONG"_s).tally.total, 79.75_pt);
}

void JointPageSpec::keepsTheListInPlaceUntilTheItemIsLeft()
{
    Seat seat(folder());
    seat.at(u"BDT"_s, u"4.2a"_s);
    const int row = seat.list()->currentIndex().row();
    auto *note = seat.child<QLabel>(u"note"_s);
    QVERIFY(seat.agree(1, u"Theo hồ sơ."_s));
    QTRY_COMPARE(seat.chipOfCurrent(), u"chờ SNV, BDV"_s);
    QCOMPARE(seat.list()->currentIndex().row(), row);
    QVERIFY(note->isHidden());
    seat.key(Qt::Key_Down);
    QVERIFY(!note->isHidden());
    QVERIFY(note->text().contains(u"xếp lại"_s));
    QVERIFY(seat.page->place().agency != u"BDT");
}

void JointPageSpec::keepsAnotherOpinionBesideWhatIsAgreed()
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

void JointPageSpec::neverConfirmsByEnter()
{
    const Seat seat(folder(), OtherChair);
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

void JointPageSpec::tellsWhatHappenedToTheItem()
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

void JointPageSpec::settlesAVerdict()
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

void JointPageSpec::showsBothValuesWhereTwoAgreeAtOnce()
{
    Seat mine(folder());
    Seat theirs(mine, OtherChair);
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

void JointPageSpec::showsTheCardAloneOnAProjector()
{
    const Seat seat(folder());
    const int before = seat.child<QLabel>(u"matter"_s)->font().pixelSize();
    seat.key(Qt::Key_F5);
    QVERIFY(!seat.list()->isVisible());
    QCOMPARE(seat.child<QLabel>(u"matter"_s)->font().pixelSize(), before * 3 / 2);
    const QString component = seat.page->place().component;
    QTest::keyClick(seat.page.get(), Qt::Key_Down);
    QVERIFY(seat.page->place().component != component);
    QTest::keyClick(seat.page.get(), Qt::Key_Escape);
    QVERIFY(seat.list()->isVisible());
    QCOMPARE(seat.child<QLabel>(u"matter"_s)->font().pixelSize(), before);
}

void JointPageSpec::makesTheDocumentsATabWhereItIsNarrow()
{
    const Seat seat(folder());
    auto *tab = seat.child<QPushButton>(u"documentsTab"_s);
    QVERIFY(!tab->isVisible());
    seat.page->resize(1009, 498);
    QVERIFY(tab->isVisible());
    QVERIFY(!seat.child<QListWidget>(u"evidence"_s)->isVisible());
    seat.key(Qt::Key_E);
    QVERIFY(seat.child<QListWidget>(u"evidence"_s)->isVisible());
    QVERIFY(!seat.child<QLabel>(u"matter"_s)->isVisible());
    seat.key(Qt::Key_Escape);
    QVERIFY(seat.child<QLabel>(u"matter"_s)->isVisible());
}

void JointPageSpec::confirmsAListThatWasShown()
{
    const Seat seat(folder(), OtherChair);
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

/// The script of SAMPLE_STORY: which key each item takes, and why.
void JointPageSpec::settlesTheWholeSampleToTwentySevenAndEight()
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

void JointPageSpec::namesEverythingThatTakesFocus()
{
    const Seat seat(folder(), u"Hoàng Thu Hà"_s);
    QCOMPARE(tests::unnamed(*seat.page).join(u'\n'), QString());
}

CONGTAM_SPEC(JointPageSpec)

#include "joint_page_spec.moc"
