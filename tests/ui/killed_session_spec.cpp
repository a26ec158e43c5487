// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/spec.h"
#include "tests/ui/appraisal.h"
#include "ui/scoring/scoring_page.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
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

    explicit Seat(const QString &folder)
    {
        const auto opened = desk.open(folder, tests::Appraisal::Reviewer);
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
    Mark mark(const QString &component) const
    {
        const Round &round = desk.snapshot()->round;
        return round.mark(*round.sheets[static_cast<std::size_t>(round.sheetOf(tests::Appraisal::Agency))],
                          round.source(u"SNV"), round.set->component(component));
    }
};

} // namespace

/// The program is killed between two keys: what was saved is there, what was being typed comes back.
class KilledSessionSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void losesNothing()
    {
        if (qEnvironmentVariableIsSet(Folder)) {
            workUntilKilled(qEnvironmentVariable(Folder));
        }
        const tests::Appraisal appraisal;
        QProcess other;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(Folder), appraisal.folder());
        environment.insert(u"CONGTAM_SPEC"_s, u"KilledSessionSpec"_s);
        other.setProcessEnvironment(environment);
        other.start(QCoreApplication::applicationFilePath(), {u"-nocrashhandler"_s});
        QVERIFY(other.waitForFinished(60'000));
        QCOMPARE(other.exitStatus(), QProcess::CrashExit);

        Seat seat(appraisal.folder());
        QCOMPARE(seat.mark(u"9.3"_s), Mark::scored(Points::thousandths(1500)));
        QCOMPARE(seat.mark(u"8.1"_s).state, MarkState::Blank);
        QTRY_VERIFY(seat.page->findChild<QLabel *>(u"notice"_s)->text().contains(u"SCT 8.1"_s));
        seat.page->goTo({ui::PageKind::Scoring, tests::Appraisal::Agency, u"8.1"_s, {}, ui::Only::All});
        QCOMPARE(seat.page->findChild<QLineEdit *>(u"input1"_s)->text(), u"17/6"_s);
        QVERIFY(seat.desk.verify().result()->empty());
    }

private:
    [[noreturn]] static void workUntilKilled(const QString &folder)
    {
        Seat seat(folder);
        QSignalSpy saved(&seat.desk, &ui::Desk::saved);
        seat.type(u"9.3"_s, u"points"_s, u"1,5"_s);
        QTest::keyClick(seat.page->findChild<QLineEdit *>(u"points"_s), Qt::Key_Return);
        const bool isSaved = saved.wait(10'000);
        seat.type(u"8.1"_s, u"input1"_s, u"17/6"_s);
        const bool isKept =
            QTest::qWaitFor([&seat] { return !seat.desk.drafts().result()->empty(); }, 2'000); // the promise
        if (isSaved && isKept) {
            std::raise(SIGKILL);
        }
        std::_Exit(1);
    }
};

CONGTAM_SPEC(KilledSessionSpec)

#include "killed_session_spec.moc"
