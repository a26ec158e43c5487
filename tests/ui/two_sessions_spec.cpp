// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/spec.h"
#include "tests/ui/appraisal.h"
#include "ui/scoring/scoring_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

/// Two reviewers of one body at one dossier.
class TwoSessionsSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void seesWhatTheOtherOneSaves()
    {
        Table table(m_appraisal.folder());
        table.first.enter(u"9.3"_s, u"1,5"_s, true);
        QTRY_COMPARE(table.second.mark(u"9.3"_s), Mark::scored(Points::thousandths(1500)));
    }

    void showsBothValuesWhereTwoEntriesCollide()
    {
        Table table(m_appraisal.folder());
        table.first.at(u"1.5"_s);
        table.second.at(u"1.5"_s);
        table.second.enter(u"1.5"_s, u"1"_s, false); // typed, not saved
        table.first.enter(u"1.5"_s, u"2"_s, true);
        QTRY_COMPARE(table.second.mark(u"1.5"_s), Mark::scored(Points::whole(2)));
        QCOMPARE(table.second.points()->text(), u"1"_s); // what is being typed stays

        QTest::keyClick(table.second.points(), Qt::Key_Return);
        auto *theirs = table.second.page->findChild<QPushButton *>(u"theirs"_s);
        QTRY_VERIFY(!theirs->isHidden());
        const QString said = table.second.page->findChild<QLabel *>(u"problem"_s)->text();
        QVERIFY2(said.contains(u"2.00"_s) || said.contains(u"2,00"_s), qPrintable(said));
        QCOMPARE(table.second.mark(u"1.5"_s), Mark::scored(Points::whole(2))); // nothing is lost

        table.second.page->findChild<QPushButton *>(u"mine"_s)->click();
        QTRY_COMPARE(table.first.mark(u"1.5"_s), Mark::scored(Points::whole(1)));
        QTRY_VERIFY(theirs->isHidden());
    }

private:
    struct Seat
    {
        ui::Desk &desk;
        std::unique_ptr<ui::ScoringPage> page;

        explicit Seat(ui::Desk &at)
            : desk(at), page(std::make_unique<ui::ScoringPage>(ui::Means{at, ui::Language::Vietnamese}))
        {
            page->show();
        }
        void at(const QString &component) const
        {
            page->goTo({ui::PageKind::Scoring, tests::Appraisal::Agency, component, {}, ui::Only::All});
        }
        QLineEdit *points() const { return page->findChild<QLineEdit *>(u"points"_s); }
        void enter(const QString &component, const QString &value, bool save) const
        {
            at(component);
            points()->selectAll();
            QTest::keyClicks(points(), value);
            page->findChild<QPlainTextEdit *>(u"note"_s)->setPlainText(u"Theo hồ sơ"_s);
            if (save) {
                QTest::keyClick(points(), Qt::Key_Return);
            }
        }
        Mark mark(const QString &component) const
        {
            const Round &round = desk.snapshot()->round;
            return round.mark(*round.sheets[static_cast<std::size_t>(round.sheetOf(tests::Appraisal::Agency))],
                              round.source(u"SNV"), round.set->component(component));
        }
    };

    struct Table
    {
        ui::Desk one;
        ui::Desk other;
        Seat first, second;

        explicit Table(const QString &folder) : other(one), first(one), second(other)
        {
            const auto opening = one.open(folder, tests::Appraisal::Reviewer);
            const auto sitting = other.sit(u"Đặng Thị Nga"_s);
            if (!QTest::qWaitFor([&] { return other.snapshot() && other.snapshot()->viewer.name == u"Đặng Thị Nga"; },
                                 30'000)) {
                qFatal("nobody sits");
            }
        }
    };

    tests::Appraisal m_appraisal;
};

CONGTAM_SPEC(TwoSessionsSpec)

#include "two_sessions_spec.moc"
