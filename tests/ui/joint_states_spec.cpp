// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/mark_verbs.h"
#include "core/dossier/settle_verbs.h"
#include "core/model/round_rows.h"
#include "tests/support/points_literal.h"
#include "tests/support/sample_stands.h"
#include "tests/support/spec.h"
#include "tests/ui/appraisal.h"
#include "tests/ui/joint_seat.h"
#include "ui/joint/batch_dialog.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

#include <algorithm>

using namespace core;
using namespace Qt::StringLiterals;

/// The session where it is not as usual: before it, after it, and what changes under the people in it.
class JointStatesSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        tests::copySample(SampleStage::JointOpen, folder());
    }

    void saysThatNothingIsRevealedYetAndTellsNothingOfTheOthers()
    {
        const tests::Appraisal appraisal;
        const Seat seat(appraisal.folder());
        QVERIFY2(seat.text("empty").startsWith(u"Chưa mở điểm."_s), qPrintable(seat.text("empty")));
        QVERIFY(seat.child<QLabel>(u"empty"_s)->isVisible());
        QVERIFY(!seat.child<QPushButton>(u"emptyAct"_s)->isVisible());
        QVERIFY(!seat.child<QPushButton>(u"alike"_s)->isVisible());
        QCOMPARE(seat.list()->model()->rowCount(), 0);
        QVERIFY(seat.child<QLabel>(u"left"_s)->accessibleName().startsWith(u"0 / 0"_s));
    }

    void asksForANewProposalWhereMarksChangedSince()
    {
        Seat seat(folder());
        seat.at(u"H-BACHTHONG"_s, u"5.1"_s);
        QVERIFY(seat.agree(2, u"Thiếu thông báo."_s));
        QTRY_VERIFY(seat.child<QPushButton>(u"confirm"_s)->isEnabled());
        QVERIFY(correct(seat, u"BDV"_s, 1.00_pt));
        QTRY_COMPARE(seat.line().chip, u"điểm đã đổi"_s);
        QVERIFY(seat.text("notice").contains(u"đã đổi sau khi thống nhất"_s));
        QVERIFY(!seat.child<QPushButton>(u"confirm"_s)->isVisible());
        seat.key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(seat.confirmed(2), u"▼ BDV chưa xác nhận"_s);
        QCOMPARE(seat.child<QPushButton>(u"settle"_s)->text(), u"Thống nhất lại"_s);
        QVERIFY(seat.agree(2, u"Theo điểm đã sửa."_s)); // 1,00 now
        QTRY_VERIFY(seat.child<QPushButton>(u"confirm"_s)->isVisible());
    }

    void saysThatEverythingIsAgreedAndConfirmed()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        tests::copySample(SampleStage::Settled, folder());
        const Seat seat(folder());
        QCOMPARE(seat.text("empty"), u"Mọi mục đã thống nhất, hai bên đã xác nhận."_s);
        QSignalSpy wanted(seat.page.get(), &ui::Page::placeWanted);
        seat.child<QPushButton>(u"emptyAct"_s)->click();
        QCOMPARE(wanted.at(0).at(0).value<ui::Place>().page, ui::PageKind::Results);
    }

    void listsTheEqualItemsBeforeTheyAreAgreed()
    {
        Seat seat(folder());
        QVERIFY(correct(seat, u"SNV"_s, 1.50_pt)); // as BDV
        auto *alike = seat.child<QPushButton>(u"alike"_s);
        QTRY_COMPARE(alike->text(), u"Thống nhất 1 mục trùng điểm…"_s);
        alike->click();
        auto *dialog = seat.page->findChild<ui::BatchDialog *>();
        QVERIFY(dialog != nullptr);
        QVERIFY(dialog->height() <= 520);
        const auto *table = dialog->findChild<QTableView *>(u"batch"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(dialog->isVisible()); // Enter agrees on nothing
        QSignalSpy saved(&seat.desk, &ui::Desk::saved);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(saved.wait(5'000));
        QTRY_COMPARE(seat.standing(u"H-BACHTHONG"_s).tally.total, 79.75_pt);
        QTRY_VERIFY(!alike->isVisible());
    }

    void agreesOnNoEqualItemsThatChangedBehindTheList()
    {
        Seat seat(folder());
        QVERIFY(correct(seat, u"SNV"_s, 1.50_pt));
        auto *alike = seat.child<QPushButton>(u"alike"_s);
        QTRY_VERIFY(alike->isVisible());
        alike->click();
        QVERIFY(correct(seat, u"SNV"_s, 2.00_pt));
        QTest::keyClick(seat.page->findChild<ui::BatchDialog *>(), Qt::Key_Return, Qt::ControlModifier);
        const auto settled = seat.desk.settled();
        QTRY_VERIFY(settled.isFinished());
        QVERIFY(seat.standing(u"H-BACHTHONG"_s).provisional);
    }

    void confirmsWhatWasAgreedAMomentAgo()
    {
        Seat seat(folder());
        seat.at(u"H-BACHTHONG"_s, u"5.1"_s);
        seat.key(Qt::Key_2);
        seat.child<QPlainTextEdit>(u"reason"_s)->setPlainText(u"Thiếu thông báo."_s);
        seat.key(Qt::Key_Return, Qt::ControlModifier);
        seat.key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier); // before it is saved
        QTRY_VERIFY2(seat.confirmed(2).startsWith(u"▼ BDV ✓"_s), qPrintable(seat.confirmed(2)));
        QTRY_VERIFY(confirmedInDossier(seat, u"H-BACHTHONG"_s, u"5.1"_s));

        seat.at(u"BDT"_s, u"4.2a"_s);
        QVERIFY(seat.agree(1, u"Theo hồ sơ."_s)); // "Đã lưu"; the list is not made anew yet
        seat.key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(confirmedInDossier(seat, u"BDT"_s, u"4.2a"_s));
    }

    void confirmsNothingWhereWhatWasToBeAgreedIsRefused()
    {
        Seat seat(folder());
        seat.at(u"H-BACHTHONG"_s, u"5.1"_s);
        seat.key(Qt::Key_2);
        seat.key(Qt::Key_Return, Qt::ControlModifier); // without a reason
        seat.key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(seat.problem().contains(u"lý do"_s));
        seat.at(u"BDT"_s, u"4.2a"_s);
        QVERIFY(seat.agree(1, u"Theo hồ sơ."_s));
        const auto settled = seat.desk.settled();
        QTRY_VERIFY(settled.isFinished());
        QVERIFY(!confirmedInDossier(seat, u"BDT"_s, u"4.2a"_s));
    }

    void remembersWhatWasPutOffForThePersonAlone()
    {
        {
            const Seat seat(folder());
            seat.at(u"BDT"_s, u"4.2a"_s);
            seat.child<QPushButton>(u"later"_s)->click();
            QVERIFY(seat.page->place().agency != u"BDT");
            QCOMPARE(lastOf(seat).item.component, component(seat, u"4.2a"_s));
        }
        {
            const Seat other(folder(), tests::SnvChair);
            QVERIFY(lastOf(other).item.component != component(other, u"4.2a"_s)
                    || lastOf(other).title != u"Ban Dân tộc");
        }
        const Seat again(folder());
        QCOMPARE(lastOf(again).item.component, component(again, u"4.2a"_s));
        again.at(u"BDT"_s, u"4.2a"_s);
        QCOMPARE(again.child<QPushButton>(u"later"_s)->text(), u"Xét tiếp"_s);
        again.child<QPushButton>(u"later"_s)->click();
        QCOMPARE(again.child<QPushButton>(u"later"_s)->text(), u"Để sau"_s);
    }

    void takesAVerdictThatNoBodyGave()
    {
        Seat seat(folder());
        const QString document = seat.firstDocument(u"QPTDRMT"_s);
        seat.at(u"QPTDRMT"_s, u"2.5"_s, document);
        seat.key(Qt::Key_3);
        auto *others = seat.child<QMenu>(u"otherVerdicts"_s);
        QVERIFY(others->isVisible());
        QStringList names;
        for (QAction *one : others->actions()) {
            names.append(one->text());
        }
        QCOMPARE(names, QStringList({u"Hợp lệ một phần"_s, u"Không hợp lệ"_s, u"Yêu cầu bổ sung"_s}));
        others->actions().at(0)->trigger();
        others->close();
        QVERIFY(seat.agree(0, u"Thiếu số văn bản, nội dung đủ."_s));
        const Round &round = seat.desk.snapshot()->round;
        const Sheet &sheet = *round.sheets[static_cast<std::size_t>(round.sheetOf(u"QPTDRMT"_s))];
        QTRY_COMPARE(citationOf(sheet, round.set->component(u"2.5"), document)->settled, Verdict::Partly);
    }

    void saysWhatFollowsFromAVerdictWithTheCountsThatFollow()
    {
        const Seat seat(folder());
        seat.at(u"QPTDRMT"_s, u"2.5"_s, seat.firstDocument(u"QPTDRMT"_s));
        seat.key(Qt::Key_2);
        QVERIFY2(seat.consequence().contains(u"83,23 · Khá"_s), qPrintable(seat.consequence()));
        QVERIFY2(seat.consequence().contains(u"83,48 · Tốt"_s), qPrintable(seat.consequence()));
        QVERIFY2(!seat.consequence().contains(u"tạm tính"_s), qPrintable(seat.consequence()));
    }

private:
    using Seat = tests::JointSeat;

    QString folder() const { return m_folder->path() + u"/sample.congtam"_s; }

    /// The administrator puts a body's mark on H-BACHTHONG 5.1 right.
    static bool correct(Seat &seat, const QString &body, Points points)
    {
        const std::vector<Person> &people = seat.desk.snapshot()->people;
        const Person administrator = *std::find_if(people.begin(), people.end(),
                                                   [](const Person &one) { return one.role == Role::Administrator; });
        return seat.enact([=](const Round &whole, const Person & /*actor*/) {
            const MarkRow row{u"H-BACHTHONG"_s, body, u"5.1"_s, Mark::scored(points), {{}, u"Nhập sai"_s}};
            return importMarks(whole, administrator, {row}, u"Nhập sai"_s);
        });
    }

    static bool confirmedInDossier(const Seat &seat, const QString &agency, const QString &component)
    {
        const Round &round = seat.desk.snapshot()->round;
        const Settlement *one = round.sheets[static_cast<std::size_t>(round.sheetOf(agency))]->settlement(
            round.set->component(component), {});
        return one != nullptr && one->confirmations.size() == 1 && one->confirmations.front().body == u"BDV";
    }

    static int component(const Seat &seat, const QString &code)
    {
        return seat.desk.snapshot()->round.set->component(code);
    }

    static ui::AgendaLine lastOf(const Seat &seat)
    {
        const QAbstractItemModel &model = *seat.list()->model();
        return model.index(model.rowCount() - 1, 0).data(ui::AgendaModel::LineRole).value<ui::AgendaLine>();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

CONGTAM_SPEC(JointStatesSpec)

#include "joint_states_spec.moc"
