// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/spec.h"
#include "tests/ui/appraisal.h"
#include "ui/scoring/fact_pane.h"
#include "ui/scoring/scoring_page.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *Folder = "CONGTAM_KILLED_FOLDER";

struct Seat
{
    ui::Desk desk;
    std::unique_ptr<ui::ScoringPage> page;

    Seat(const QString &folder, const QString &person)
    {
        const auto opened = desk.open(folder, person);
        page = std::make_unique<ui::ScoringPage>(ui::Means{desk, ui::Language::Vietnamese});
        page->show();
        if (!QTest::qWaitFor([&] { return desk.snapshot() != nullptr; }, 30'000)) {
            qFatal("not opened");
        }
    }
    void type(const QString &component, const QString &field, const QString &text) const
    {
        page->goTo({ui::PageKind::Scoring, tests::Appraisal::Agency, component, {}, ui::Only::All});
        auto *edit = page->findChild<QLineEdit *>(field);
        edit->setFocus();
        QTest::keyClicks(edit, text);
    }
    /// Of the pane of shared figures.
    QLineEdit *factInput(int number = 1) const
    {
        return page->findChild<ui::FactPane *>()->findChild<QLineEdit *>(u"input%1"_s.arg(number));
    }
    const Round &round() const { return desk.snapshot()->round; }
    const Sheet &sheet() const
    {
        return *round().sheets[static_cast<std::size_t>(round().sheetOf(tests::Appraisal::Agency))];
    }
    Mark mark(const QString &component) const
    {
        return round().mark(sheet(), round().source(u"SNV"), round().set->component(component));
    }
    const Fact *fact(const QString &component) const { return sheet().fact(round().set->component(component)); }
};

} // namespace

/// The program is killed between two keys: what was saved is there, what was being typed comes back.
class KilledSessionSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void losesNoMark()
    {
        if (qEnvironmentVariableIsSet(Folder)) {
            markUntilKilled(qEnvironmentVariable(Folder));
        }
        const tests::Appraisal appraisal;
        runUntilKilled(appraisal.folder());

        Seat seat(appraisal.folder(), tests::Appraisal::Reviewer);
        QCOMPARE(seat.mark(u"9.3"_s), Mark::scored(Points::thousandths(1500)));
        QCOMPARE(seat.mark(u"8.1"_s).state, MarkState::Blank);
        QTRY_VERIFY(seat.page->findChild<QLabel *>(u"notice"_s)->text().contains(u"SCT 8.1"_s));
        seat.page->goTo({ui::PageKind::Scoring, tests::Appraisal::Agency, u"8.1"_s, {}, ui::Only::All});
        QCOMPARE(seat.page->findChild<QLineEdit *>(u"input1"_s)->text(), u"17/6"_s);
        QVERIFY(seat.desk.verify().result()->empty());
    }

    void losesNoSharedFigure()
    {
        if (qEnvironmentVariableIsSet(Folder)) {
            enterFactUntilKilled(qEnvironmentVariable(Folder));
        }
        const tests::Appraisal appraisal;
        runUntilKilled(appraisal.folder());

        Seat seat(appraisal.folder(), Secretary);
        QTRY_VERIFY(seat.factInput() != nullptr);
        QTRY_COMPARE(seat.factInput()->text(), u"17/6"_s);
        QCOMPARE(seat.page->findChild<QLineEdit *>(u"paper"_s)->text(), u"So CV 12"_s);
        QVERIFY(seat.page->findChild<QLabel *>(u"notice"_s)->text().contains(u"SCT 8.1"_s));
        QTest::keyClicks(seat.factInput(2), u"4/12"_s);
        QTest::keyClick(seat.factInput(2), Qt::Key_Return); // whole by now: saved, and no draft any more
        QTRY_VERIFY(seat.fact(u"8.1"_s) != nullptr);
        QTRY_VERIFY(seat.desk.drafts().result()->empty());
        QVERIFY(seat.desk.verify().result()->empty());
    }

private:
    static inline const QString Secretary = u"Hoàng Thu Hà"_s;

    /// The test that calls it, in a process of its own.
    static void runUntilKilled(const QString &folder)
    {
        QProcess other;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(Folder), folder);
        environment.insert(u"CONGTAM_SPEC"_s, u"KilledSessionSpec"_s);
        other.setProcessEnvironment(environment);
        other.setProcessChannelMode(QProcess::ForwardedChannels);
        other.start(QCoreApplication::applicationFilePath(),
                    {u"-nocrashhandler"_s, QString::fromLatin1(QTest::currentTestFunction())});
        QVERIFY(other.waitForFinished(60'000));
        QCOMPARE(other.exitStatus(), QProcess::CrashExit);
        QCOMPARE(other.exitCode(), SIGKILL);
    }

    /// Within the two seconds of the promise.
    static bool isKept(Seat &seat)
    {
        return QTest::qWaitFor([&seat] { return !seat.desk.drafts().result()->empty(); }, 2'000);
    }

    [[noreturn]] static void markUntilKilled(const QString &folder)
    {
        Seat seat(folder, tests::Appraisal::Reviewer);
        QSignalSpy saved(&seat.desk, &ui::Desk::saved);
        seat.type(u"9.3"_s, u"points"_s, u"1,5"_s);
        QTest::keyClick(seat.page->findChild<QLineEdit *>(u"points"_s), Qt::Key_Return);
        const bool isSaved = saved.wait(10'000);
        seat.type(u"8.1"_s, u"input1"_s, u"17/6"_s);
        if (isSaved && isKept(seat)) {
            std::raise(SIGKILL);
        }
        std::_Exit(1);
    }

    [[noreturn]] static void enterFactUntilKilled(const QString &folder)
    {
        Seat seat(folder, Secretary);
        seat.page->goTo({ui::PageKind::Scoring, tests::Appraisal::Agency, u"8.1"_s, {}, ui::Only::All});
        seat.page->findChild<QPushButton *>(u"enterFact"_s)->click();
        QTest::keyClicks(seat.page->findChild<QLineEdit *>(u"paper"_s), u"So CV 12"_s);
        QTest::keyClicks(seat.factInput(), u"17/6"_s);
        if (isKept(seat)) {
            std::raise(SIGKILL);
        }
        std::_Exit(1);
    }
};

CONGTAM_SPEC(KilledSessionSpec)

#include "killed_session_spec.moc"
