// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample.h"
#include "tests/support/spec.h"
#include "tests/ui/joint_seat.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>

using namespace core;
using namespace Qt::StringLiterals;

/// What the page of the session lists, says and shows, before anything is done on it.
class JointPageSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void initTestCase() { QVERIFY(makeSample(folder(), SampleStage::JointOpen)); }

    void listsWhatDecidesFirst();
    void asksNobodyAboutWhatIsComputed();
    void namesTheKeysThatAdoptSomething();
    void saysWhatIsLeft();
    void saysWhatWouldFollow();
    void previewsWhatIsLookedAt();
    void showsTheCardAloneOnAProjector();
    void makesTheDocumentsATabWhereItIsNarrow();
    void namesEverythingThatTakesFocus();

private:
    using Seat = tests::JointSeat;

    QString folder() const { return m_folder.path() + u"/sample.congtam"_s; }

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

void JointPageSpec::namesTheKeysThatAdoptSomething()
{
    Seat seat(folder());
    seat.at(u"H-BACHTHONG"_s, u"5.1"_s);
    QVERIFY(
        seat.page->keys().startsWith(u"↑ ↓ mục · 1 2 lấy điểm · G gõ điểm · N lý do"_s)); // its set allows no KPS there
    seat.at(u"BDT"_s, u"4.2a"_s);
    QVERIFY(seat.page->keys().startsWith(u"↑ ↓ mục · 1 2 3 lấy điểm"_s)); // KPS
    seat.at(u"QPTDRMT"_s, u"2.5"_s, seat.firstDocument(u"QPTDRMT"_s));
    QVERIFY(seat.page->keys().startsWith(u"↑ ↓ mục · 1 2 3 lấy điểm"_s)); // another verdict
    const Seat reviewer(seat, u"Lý Văn Minh"_s);                          // agrees on nothing
    QVERIFY(reviewer.page->keys().startsWith(u"↑ ↓ mục · N lý do"_s));
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

void JointPageSpec::namesEverythingThatTakesFocus()
{
    const Seat seat(folder(), u"Hoàng Thu Hà"_s);
    QCOMPARE(tests::unnamed(*seat.page).join(u'\n'), QString());
}

CONGTAM_SPEC(JointPageSpec)

#include "joint_page_spec.moc"

#include "tests/ui/widget_checks.h"
