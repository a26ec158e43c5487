// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/mark_verbs.h"
#include "tests/support/spec.h"
#include "tests/ui/scoring_seat.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

/// A reviewer copies a paper sheet by the number pad: digits, the point and Enter, nothing else.
class QuickEntrySpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void aBlankSheetTakesAllItsNumbersInARow()
    {
        Seat seat(m_appraisal.folder());
        const QString agency = u"STC"_s;
        const QStringList components = markedAt(seat, agency);
        seat.clear(agency, components);
        seat.at(components.front(), agency);
        QTest::keyClick(seat.marks(), Qt::Key_0, Qt::KeypadModifier); // the first figure goes to the points
        for (const QString &component : components) {
            QVERIFY2(seat.page->place().component == component, qPrintable(component));
            QCOMPARE(seat.page->focusWidget(), seat.points());
            if (factAt(seat, agency, component) == nullptr) {
                typeHalf(seat, component);
            } // else the figure that all use stands there already
            QTest::keyClick(seat.points(), Qt::Key_Enter, Qt::KeypadModifier);
        }
        QCOMPARE(components.size(), 41); // the forty-second is computed
        QTRY_VERIFY_WITH_TIMEOUT(blanksAt(seat, agency) == 0, 10'000);
        for (const QString &component : components) {
            const Mark mark = seat.mark(component, agency);
            QCOMPARE(mark.state, MarkState::Scored);
            QVERIFY(factAt(seat, agency, component) != nullptr || mark.points() == half(seat, component));
        }
    }

    void upAndDownAndPagesMoveWithoutLeavingTheNumbers()
    {
        const Seat seat(m_appraisal.folder());
        seat.at(u"1.5"_s);
        seat.points()->setFocus();
        QTest::keyClick(seat.points(), Qt::Key_PageDown);
        QCOMPARE(seat.page->place().component, u"1.6"_s);
        QTest::keyClick(seat.points(), Qt::Key_PageUp);
        QTest::keyClick(seat.points(), Qt::Key_Up);
        QCOMPARE(seat.page->place().component, u"1.4"_s);
        QCOMPARE(seat.page->focusWidget(), seat.points());
    }

    void aNumberAboveTheMaximumIsRefusedAtOnceAndKept()
    {
        const Seat seat(m_appraisal.folder());
        seat.at(u"1.5"_s);
        seat.points()->setFocus();
        QTest::keyClicks(seat.points(), u"9"_s);
        QTest::keyClick(seat.points(), Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(seat.page->place().component, u"1.5"_s);
        QVERIFY(seat.text("problem").contains(u"2,00"_s));
        QCOMPARE(seat.points()->text(), u"9"_s);
        QCOMPARE(seat.mark(u"1.5"_s).state, MarkState::Blank);
    }

    void digitsPickALevelOnlyWhereTheLevelsHaveTheFocus()
    {
        const Seat seat(m_appraisal.folder());
        seat.at(u"1.5"_s);
        QTest::keyClick(seat.marks(), Qt::Key_1);
        QCOMPARE(seat.points()->text(), u"1"_s);
    }

private:
    using Seat = tests::ScoringSeat;

    static QStringList markedAt(const Seat &seat, const QString &agency)
    {
        const Round &round = seat.desk.snapshot()->round;
        const Sheet &sheet = *round.sheets[static_cast<std::size_t>(round.sheetOf(agency))];
        QStringList codes;
        for (int i = 0; i < round.componentCount(); ++i) {
            if (ui::isMarked(round, round.source(u"SNV"), sheet, i)) {
                codes.append(round.set->components[static_cast<std::size_t>(i)].code);
            }
        }
        return codes;
    }
    static std::size_t blanksAt(const Seat &seat, const QString &agency)
    {
        const Round &round = seat.desk.snapshot()->round;
        return blanksOf(round, *round.sheets[static_cast<std::size_t>(round.sheetOf(agency))], round.source(u"SNV"))
            .size();
    }
    static Points half(const Seat &seat, const QString &component)
    {
        const CriteriaSet &set = *seat.desk.snapshot()->round.set;
        return Points::thousandths(
            set.components[static_cast<std::size_t>(set.component(component))].maximum.thousandths() / 2);
    }
    /// "0.50".
    static void typeHalf(const Seat &seat, const QString &component)
    {
        const QString text = half(seat, component).text(2);
        seat.points()->selectAll();
        for (const QChar letter : text) {
            const Qt::Key key = letter == u'.' ? Qt::Key_Period : Qt::Key(Qt::Key_0 + letter.digitValue());
            QTest::keyClick(seat.points(), key, Qt::KeypadModifier);
        }
    }
    static const Fact *factAt(const Seat &seat, const QString &agency, const QString &component)
    {
        const Round &round = seat.desk.snapshot()->round;
        return round.sheets[static_cast<std::size_t>(round.sheetOf(agency))]->fact(round.set->component(component));
    }

    tests::Appraisal m_appraisal;
};

CONGTAM_SPEC(QuickEntrySpec)

#include "quick_entry_spec.moc"
