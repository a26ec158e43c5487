// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample.h"
#include "core/scoring/standings.h"
#include "tests/support/points_literal.h"
#include "tests/support/spec.h"
#include "tests/ui/gallery.h"
#include "ui/joint/agenda_model.h"
#include "ui/joint/joint_page.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
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
    void isDrawn_data() { tests::Look::rows(); }
    void isDrawn();
    void saysWhatWouldFollow();
    void asksForAReason();
    void agreesAndConfirmsOneItem();
    void neverConfirmsByEnter();
    void settlesAVerdict();
    void settlesTheWholeSampleToTwentySevenAndEight();
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
            page->resize(1366, 668);
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
        QString consequence() const { return child<QLabel>(u"consequence"_s)->text(); }
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
    QCOMPARE(model.line(1)->values, u"▲ 2,00  ▼ 1,50"_s);
    QCOMPARE(model.line(1)->chip, u"Tốt / Khá"_s);
}

void JointPageSpec::isDrawn()
{
    const tests::Look look;
    const Seat seat(folder(), Chair, look.language());
    seat.page->resize(look.size() - QSize(84, 84));
    QVERIFY(look.save(*seat.page, u"joint"_s));
    seat.at(u"QPTDRMT"_s, u"2.5"_s, seat.page->place().document);
    seat.key(Qt::Key_Down);
    seat.key(Qt::Key_1);
    QVERIFY(look.save(*seat.page, u"joint second"_s));
    QCOMPARE(tests::cut(*seat.page).join(u'\n'), QString());
}

void JointPageSpec::saysWhatWouldFollow()
{
    const Seat seat(folder());
    seat.at(u"H-BACHTHONG"_s, u"5.1"_s);
    seat.key(Qt::Key_2);
    QVERIFY2(seat.consequence().contains(u"79,75 · Khá"_s), qPrintable(seat.consequence()));
    QVERIFY2(seat.consequence().contains(u"Nếu 2,00: 80,25 · Tốt"_s), qPrintable(seat.consequence()));
    seat.key(Qt::Key_1);
    QVERIFY2(seat.consequence().startsWith(u"Tổng 80,25 · Tốt"_s), qPrintable(seat.consequence()));
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

void JointPageSpec::agreesAndConfirmsOneItem()
{
    Seat seat(folder());
    seat.at(u"H-BACHTHONG"_s, u"5.1"_s);
    QVERIFY(seat.agree(2, u"Chưa có văn bản kiểm tra việc thực hiện quy tắc ứng xử."_s));
    QTRY_VERIFY(seat.child<QPushButton>(u"confirm"_s)->isEnabled());
    QCOMPARE(seat.page->place().component, u"5.1"_s); // the list does not move under the person
    QSignalSpy saved(&seat.desk, &ui::Desk::saved);
    seat.key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(saved.wait(5'000));
    QTRY_VERIFY(seat.child<QLabel>(u"confirmed"_s)->text().contains(u"BDV: ✓ xác nhận, Bàn Văn Sơn"_s));
    QVERIFY(seat.child<QLabel>(u"confirmed"_s)->text().contains(u"SNV: chưa xác nhận"_s));
    QTRY_COMPARE(seat.standing(u"H-BACHTHONG"_s).tally.total, 79.75_pt);
}

void JointPageSpec::neverConfirmsByEnter()
{
    const Seat seat(folder(), OtherChair);
    seat.at(u"H-BACHTHONG"_s, u"5.1"_s);
    QTRY_VERIFY(seat.child<QPushButton>(u"confirm"_s)->isEnabled());
    seat.key(Qt::Key_Return);
    seat.key(Qt::Key_Space);
    QVERIFY(seat.child<QLabel>(u"confirmed"_s)->text().contains(u"SNV: chưa xác nhận"_s));
    QSignalSpy saved(&seat.desk, &ui::Desk::saved);
    seat.key(Qt::Key_Enter, Qt::ControlModifier | Qt::ShiftModifier | Qt::KeypadModifier);
    QVERIFY(saved.wait(5'000));
    QTRY_VERIFY(seat.child<QLabel>(u"confirmed"_s)->text().contains(u"SNV: ✓ xác nhận, Trần Đình Phúc"_s));
}

void JointPageSpec::settlesAVerdict()
{
    Seat seat(folder());
    const Round round = seat.desk.snapshot()->round;
    const Sheet &fund = *round.sheets[static_cast<std::size_t>(round.sheetOf(u"QPTDRMT"_s))];
    const auto open = differences(Scorer(round));
    const auto verdict = std::find_if(open.begin(), open.end(), [&](const Difference &one) {
        return one.sheet == fund.position && one.kind == DifferenceKind::Verdict;
    });
    QVERIFY(verdict != open.end());
    seat.at(u"QPTDRMT"_s, u"2.5"_s, verdict->document);
    QCOMPARE(seat.page->place().document, verdict->document);
    seat.key(Qt::Key_2);
    QVERIFY(seat.consequence().contains(u"Khá"_s));
    QVERIFY(seat.agree(2, u"Báo cáo 6 tháng chưa có số."_s));
    QTRY_COMPARE(seat.standing(u"QPTDRMT"_s).gates.hold != 0, true);
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
