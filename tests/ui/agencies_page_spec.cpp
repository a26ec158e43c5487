// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample.h"
#include "tests/support/sample_round.h"
#include "tests/support/spec.h"
#include "tests/ui/appraisal.h"
#include "ui/agencies/agencies_page.h"
#include "ui/desk/desk.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// The page on a dossier in appraisal, somebody at the desk.
struct Seat
{
    tests::Appraisal appraisal;
    ui::Desk desk;
    std::unique_ptr<ui::AgenciesPage> page;

    explicit Seat(const QString &person = u"Hoàng Thu Hà"_s, ui::Language language = ui::Language::Vietnamese)
    {
        desk.open(appraisal.folder(), person).waitForFinished();
        if (!QTest::qWaitFor([this] { return desk.snapshot() != nullptr; })) {
            qFatal("nobody sits");
        }
        page = std::make_unique<ui::AgenciesPage>(ui::Means{desk, language});
        page->resize(1240, 690);
        page->show();
        page->activateWindow();
    }
    template <class Child>
    Child *child(const QString &name) const
    {
        for (Child *found : page->findChildren<Child *>(name)) {
            if (found->isVisible() || page->findChildren<Child *>(name).size() == 1) {
                return found;
            }
        }
        qFatal("no %s", qPrintable(name));
        return nullptr;
    }
    QTableView *table() const { return child<QTableView>(u"agencies"_s); }
    QString cell(const QString &agency, int column) const
    {
        const QAbstractItemModel &model = *table()->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, ui::AgenciesModel::Code).data().toString() == agency) {
                return model.index(row, column).data().toString();
            }
        }
        return {};
    }
    QString pill(const QString &text) const
    {
        for (const QPushButton *one : page->findChildren<QPushButton *>()) {
            if (one->text().startsWith(text)) {
                return one->text();
            }
        }
        return {};
    }
    void press(const QString &text) const
    {
        for (QPushButton *one : page->findChildren<QPushButton *>()) {
            if (one->text().startsWith(text)) {
                one->click();
                return;
            }
        }
        qFatal("no button %s", qPrintable(text));
    }
};

} // namespace

/// Cơ quan, đơn vị, driven as the secretary would.
class AgenciesPageSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void obeysTheRulesOfModels()
    {
        ui::AgenciesModel model(ui::Language::Vietnamese);
        const QAbstractItemModelTester tester(&model);
        model.show(story());
        model.setFilter({ui::AgenciesModel::Filter::OfGroup, 1});
        model.sort(ui::AgenciesModel::Name);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 35);
    }

    void sortsNamesAsVietnameseDoesAndGroupsInTheirOrder()
    {
        ui::AgenciesModel model(ui::Language::Vietnamese);
        model.show(story());
        model.setFilter({ui::AgenciesModel::Filter::OfGroup, 1});
        model.sort(ui::AgenciesModel::Name);
        QVERIFY(model.index(0, 0).data().toString().startsWith(u"Ban"_s));
        QVERIFY(model.index(2, 0).data().toString().startsWith(u"Đài"_s));
        model.setFilter({});
        model.sort(ui::AgenciesModel::Group, Qt::DescendingOrder);
        QCOMPARE(model.index(0, ui::AgenciesModel::Group).data().toString(), u"HU"_s);
    }

    void saysWhenTheFileWasReceived()
    {
        Snapshot snapshot = story();
        Round &round = snapshot.round;
        Sheet sheet = *round.sheets[static_cast<std::size_t>(round.sheetOf(u"CDCD"_s))];
        QCOMPARE(ui::intakeText(ui::intakeOf(round, sheet), ui::Language::Vietnamese), u"Đã gửi đủ"_s);
        const int file = round.set->component(u"8.2"_s);
        sheet.facts = {{file, ReceivedInput{{QDate(2019, 12, 9)}}, u"Dấu công văn đến"_s}};
        QCOMPARE(ui::intakeText(ui::intakeOf(round, sheet), ui::Language::Vietnamese),
                 u"Gửi chậm 2 ngày làm việc (09/12/2019)"_s);
        sheet.facts.front().inputs = ReceivedInput{{QDate(2019, 12, 5)}};
        QCOMPARE(ui::intakeText(ui::intakeOf(round, sheet), ui::Language::Vietnamese), u"Gửi đúng hạn (05/12/2019)"_s);
        QCOMPARE(ui::intakeText(ui::intakeOf(round, round.blankSheet()), ui::Language::Vietnamese), u"Chưa gửi"_s);
    }

    void countsOnEachPillWhatItShows()
    {
        const Seat seat;
        QCOMPARE(seat.pill(u"Tất cả"_s), u"Tất cả 35"_s);
        QCOMPARE(seat.pill(u"CM"_s), u"CM 20"_s);
        seat.press(u"SN"_s);
        QCOMPARE(seat.table()->model()->rowCount(), 7);
        seat.press(u"Tất cả"_s);
        QCOMPARE(seat.table()->model()->rowCount(), 35);
    }

    void givesAgenciesToAPersonByAKeyAndTakesThemBack()
    {
        const Seat seat;
        QTableView *table = seat.table();
        const auto of = [&seat](const QString &agency) { return seat.cell(agency, ui::AgenciesModel::Assigned); };
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier); // SCT and SGTVT
        QVERIFY(seat.child<QLabel>(u"agency"_s)->text().startsWith(u"2 "_s));
        QVERIFY(!of(u"SGTVT"_s).contains(u"Minh"_s));
        QTest::keyClick(table, Qt::Key_1); // Lý Văn Minh, who has one of them
        QTRY_VERIFY(of(u"SGTVT"_s).contains(u"Minh"_s));
        QVERIFY(of(u"SCT"_s).contains(u"Minh"_s));
        QCOMPARE(table->selectionModel()->selectedRows().size(), 2); // the same are still chosen
        QTest::keyClick(table, Qt::Key_1);
        QTRY_VERIFY(!of(u"SGTVT"_s).contains(u"Minh"_s));
        QVERIFY(!of(u"SCT"_s).contains(u"Minh"_s));
        QVERIFY(seat.child<QLabel>(u"answer"_s)->text().contains(u"Đã ghi"_s));
    }

    void listsWhoHasNoReviewer()
    {
        const Seat seat;
        const int without = seat.pill(u"Chưa có người"_s).section(u' ', -1).toInt();
        seat.page->goTo({ui::PageKind::Agencies, {}, {}, {}, ui::Only::Blank});
        QCOMPARE(seat.table()->model()->rowCount(), without);
        QCOMPARE(seat.page->place().only, ui::Only::Blank);
        QCOMPARE(seat.child<QLabel>(u"none"_s)->isVisible(), without == 0);
    }

    void setsAConditionWithItsReason()
    {
        const Seat seat;
        seat.page->goTo({ui::PageKind::Agencies, u"SXD"_s, {}, {}, ui::Only::All});
        seat.press(u"Điều kiện"_s);
        auto *set = seat.child<QPushButton>(u"setFlag"_s);
        QVERIFY(!set->isEnabled());
        seat.child<QLineEdit>(u"reason"_s)->setText(u"Quyết định kỷ luật số 1/QĐ"_s);
        QVERIFY(set->isEnabled());
        set->click();
        QTRY_VERIFY(seat.child<QLabel>(u"flagAbout"_s)->text().contains(u"Hiện: có."_s));
        QVERIFY(seat.child<QLineEdit>(u"reason"_s)->text().isEmpty());
        QVERIFY(!set->isEnabled());
    }

    void showsBeforehandWhatAMoveWouldDo()
    {
        const Seat seat;
        seat.page->goTo({ui::PageKind::Agencies, u"STP"_s, {}, {}, ui::Only::All});
        seat.press(u"Chuyển khối"_s);
        auto *group = seat.child<QComboBox>(u"group"_s);
        const auto *preview = seat.child<QLabel>(u"preview"_s);
        QVERIFY(preview->text().contains(u"Chọn khối khác"_s));
        group->setCurrentIndex(1);
        QVERIFY(preview->text().contains(u"Xem trước"_s));
        QVERIFY(!seat.child<QPushButton>(u"move"_s)->isEnabled()); // without a reason
    }

    void saysWhoMayNotDoIt()
    {
        const Seat seat(u"Lý Văn Minh"_s);
        QVERIFY(seat.child<QLabel>(u"refusal"_s)->text().contains(u"Người thẩm định"_s));
        QVERIFY(!seat.child<QListWidget>(u"reviewers"_s)->isEnabled());
    }

    void copiesTheChosenRowsAsTabs()
    {
        const Seat seat;
        QVERIFY(QTest::qWaitForWindowActive(seat.page.get()));
        seat.table()->setFocus();
        seat.table()->selectRow(0);
        QTest::keyClick(seat.table(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2); // under their heading
        QVERIFY(lines[1].startsWith(u"Sở Công Thương\tSCT\t"_s));
    }

private:
    static Snapshot story() { return {{1, u"Người xem"_s, Role::Observer, {}}, {}, tests::storyRound().round()}; }
};

CONGTAM_SPEC(AgenciesPageSpec)

#include "agencies_page_spec.moc"
