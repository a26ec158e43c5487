// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/assign_verbs.h"
#include "core/dossier/fact_verbs.h"
#include "tests/support/spec.h"
#include "tests/ui/scoring_seat.h"
#include "ui/desk/when_done.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

/// Figures that all sources use are entered once; who is asked to appraise comes first.
class FactEntrySpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void theSecretaryEntersOneFigureForAgencyAfterAgency()
    {
        forgetAll(u"8.2"_s);
        Seat seat(m_appraisal.folder(), Secretary);
        seat.at(u"8.2"_s);
        seat.child<QPushButton>("enterFact")->click();
        QCOMPARE(seat.page->place().component, u"8.2"_s);
        QTest::keyClicks(input(seat), u"9/12"_s);
        seat.child<QLineEdit>("paper")->setText(u"Sổ công văn đến, 09/12/2019"_s);
        QTest::keyClick(input(seat), Qt::Key_Return);
        QTRY_VERIFY(fact(seat, tests::Appraisal::Agency, u"8.2"_s) != nullptr);
        QVERIFY(seat.page->place().agency != tests::Appraisal::Agency); // the next one without a figure
        const QString next = seat.page->place().agency;
        QTest::keyClicks(input(seat), u"5/12"_s); // the paper is still there
        QTest::keyClick(input(seat), Qt::Key_Return);
        QTRY_VERIFY(fact(seat, next, u"8.2"_s) != nullptr);
        QCOMPARE(fact(seat, next, u"8.2"_s)->paper, u"Sổ công văn đến, 09/12/2019"_s);
    }

    void aFigureWithoutItsPaperIsNotTaken()
    {
        const Seat seat(m_appraisal.folder(), Secretary);
        seat.child<QPushButton>("byFact")->click();
        seat.child<QLineEdit>("paper")->clear();
        input(seat)->selectAll();
        QTest::keyClicks(input(seat), u"88,1"_s);
        QTest::keyClick(input(seat), Qt::Key_Return);
        QVERIFY(!seat.text("factProblem").isEmpty());
    }

    void theReviewerFindsTheFigureInABlankMarkAndTakesIt()
    {
        enter(u"8.1"_s, ReceivedInput{{QDate(2019, 6, 17), QDate(2019, 12, 4)}});
        const Seat seat(m_appraisal.folder());
        seat.at(u"8.1"_s);
        QVERIFY(seat.text("fact").contains(u"Sổ công văn đến"_s));
        QCOMPARE(input(seat)->text(), u"17/06/2019"_s);
        QCOMPARE(seat.mark(u"8.1"_s).state, MarkState::Blank); // nobody has decided yet
        QTest::keyClick(seat.marks(), Qt::Key_Space);
        QTRY_COMPARE(seat.mark(u"8.1"_s), Mark::scored(Points::thousandths(2500)));
    }

    void whoGoesByOtherFiguresSaysWhy()
    {
        const Seat seat(m_appraisal.folder());
        seat.at(u"8.1"_s);
        auto *second = seat.child<QLineEdit>("input2");
        second->selectAll();
        QTest::keyClicks(second, u"29/11"_s);
        QVERIFY(seat.text("fact").contains(u"ghi lý do"_s));
        QTest::keyClick(second, Qt::Key_Return);
        QVERIFY(!seat.text("problem").isEmpty());
        seat.child<QPlainTextEdit>("note")->setPlainText(u"Dấu bưu điện 29/11"_s);
        seat.points()->clear();
        QTest::keyClick(second, Qt::Key_Return);
        QTRY_COMPARE(seat.mark(u"8.1"_s), Mark::scored(Points::whole(3)));
    }

    void assignedAgenciesComeFirst()
    {
        assign(u"VPDPNTM"_s);
        const Seat seat(m_appraisal.folder());
        QVERIFY(seat.child<QComboBox>("choice")->itemText(0).startsWith(u"● "_s));
        const auto *choice = seat.child<QComboBox>("choice");
        QVERIFY(!choice->itemText(choice->count() - 1).startsWith(u"● "_s));
        seat.child<QPushButton>("byComponent")->click();
        const auto &model = *qobject_cast<ui::ScoringModel *>(seat.marks()->model());
        QVERIFY(model.index(0).data().toString().startsWith(u"Được phân công: "_s));
        const Round &round = seat.desk.snapshot()->round;
        QVERIFY(model.line(model.rowOf(round.sheetOf(u"VPDPNTM"_s), round.set->component(u"1.1")))->own);
    }

private:
    using Seat = tests::ScoringSeat;
    static inline const QString Secretary = u"Hoàng Thu Hà"_s;

    static QLineEdit *input(const Seat &seat)
    {
        for (auto *edit : seat.page->findChildren<QLineEdit *>(u"input1"_s)) {
            if (edit->isVisible()) {
                return edit;
            }
        }
        qFatal("nothing to type into");
    }
    static const Fact *fact(const Seat &seat, const QString &agency, const QString &component)
    {
        const Round &round = seat.desk.snapshot()->round;
        return round.sheets[static_cast<std::size_t>(round.sheetOf(agency))]->fact(round.set->component(component));
    }
    void act(const ui::Act &act) const
    {
        Seat seat(m_appraisal.folder(), Secretary);
        bool done = false;
        ui::whenDone(seat.desk.enact(act), seat.page.get(), [&done](const auto &made) { done = made.has_value(); });
        QTRY_VERIFY(done);
    }
    void enter(const QString &component, const Inputs &inputs) const
    {
        act([=](const Round &whole, const Person &actor) {
            return setFact(whole, actor,
                           {tests::Appraisal::Agency, component, inputs, u"Sổ công văn đến, 09/12/2019"_s});
        });
    }
    void forgetAll(const QString &component) const
    {
        const Round round = Seat(m_appraisal.folder()).desk.snapshot()->round;
        for (const auto &sheet : round.sheets) {
            if (sheet->fact(round.set->component(component)) != nullptr) {
                act([=](const Round &whole, const Person &actor) {
                    return setFact(whole, actor, {sheet->agency, component, {}, {}});
                });
            }
        }
    }
    void assign(const QString &agency) const
    {
        Person reviewer;
        {
            const Seat seat(m_appraisal.folder());
            reviewer = seat.desk.snapshot()->viewer;
        }
        act([=](const Round &whole, const Person &actor) {
            return core::assign(whole, actor, {reviewer, {agency}, {}, true});
        });
    }

    tests::Appraisal m_appraisal;
};

CONGTAM_SPEC(FactEntrySpec)

#include "fact_entry_spec.moc"
