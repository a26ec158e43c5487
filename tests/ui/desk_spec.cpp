// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/round_verbs.h"
#include "core/sample/sample.h"
#include "tests/support/sample_round.h"
#include "tests/support/spec.h"
#include "ui/desk/desk.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The window's way to a dossier: in order, off the window's thread, and nothing is dropped.
class DeskSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(core::makeSample(folder(), core::SampleStage::JointOpen)); }

    void showsNothingBeforeADossierIsOpen()
    {
        ui::Desk desk;
        QVERIFY(!desk.snapshot());
        QVERIFY(!answer(desk.enact(flag(true))));
        QVERIFY(!answer(desk.undo()));
        QVERIFY(!answer(desk.journal()));
        QVERIFY(!answer(desk.verify()));
    }

    void opensForTheOneWhoSits()
    {
        ui::Desk desk;
        QVERIFY(answer(desk.open(folder(), u"Vũ Thị Lan"_s)));
        QCOMPARE(desk.snapshot()->viewer.role, core::Role::Observer);
        QVERIFY(answer(desk.sit(u"Hoàng Thu Hà"_s)));
        QCOMPARE(desk.snapshot()->viewer.role, core::Role::Secretary);
        QVERIFY(!answer(desk.sit(u"nobody"_s)));
        QCOMPARE(desk.snapshot()->viewer.role, core::Role::Secretary);
    }

    void keepsWhatIsOpenWhereAnotherCannotBe()
    {
        ui::Desk desk;
        QVERIFY(answer(desk.open(folder())));
        const auto before = desk.snapshot();
        QVERIFY(!answer(desk.open(m_folder.path() + u"/nowhere"_s)));
        QCOMPARE(desk.snapshot(), before);
        QVERIFY(answer(desk.enact(flag(true))));
        QVERIFY(answer(desk.undo()));
    }

    void savesThenSaysSoThenAnswers()
    {
        ui::Desk desk;
        QVERIFY(answer(desk.open(folder())));
        const QSignalSpy saved(&desk, &ui::Desk::saved);
        const auto before = desk.snapshot();
        QVERIFY(answer(desk.enact(flag(true))));
        QCOMPARE(saved.size(), 1);
        QVERIFY(hasFlag(*desk.snapshot()));
        QVERIFY(!hasFlag(*before)); // a snapshot never changes
        QVERIFY(answer(desk.undo()));
        QVERIFY(!hasFlag(*desk.snapshot()));
        QCOMPARE(saved.size(), 2);
    }

    void refusesWithoutChangingAnything()
    {
        ui::Desk desk;
        QVERIFY(answer(desk.open(folder(), u"Vũ Thị Lan"_s)));
        const QSignalSpy saved(&desk, &ui::Desk::saved);
        const auto refused = answer(desk.enact(flag(true)));
        QVERIFY(!refused);
        QCOMPARE(refused.error().front().code, core::ErrorCode::PermissionDenied);
        QVERIFY(saved.isEmpty());
        QVERIFY(!hasFlag(*desk.snapshot()));
    }

    void doesWhatWasAskedBeforeItGoes()
    {
        {
            ui::Desk desk;
            QVERIFY(answer(desk.open(folder())));
            desk.enact(flag(true)); // nobody waits for it
        }
        ui::Desk desk;
        QVERIFY(answer(desk.open(folder())));
        QVERIFY(hasFlag(*desk.snapshot()));
        QVERIFY(answer(desk.enact(flag(false))));
    }

    void readsJournalAndSoundness()
    {
        ui::Desk desk;
        QVERIFY(answer(desk.open(folder())));
        const auto lines = answer(desk.journal());
        QVERIFY(lines && lines->size() > 20);
        const auto problems = answer(desk.verify());
        QVERIFY(problems && problems->empty());
    }

private:
    QString folder() const { return m_folder.path() + u"/sample.congtam"_s; }

    /// Waits as a window would: its events go on.
    template <class Answer>
    static Answer answer(const QFuture<Answer> &future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000)) {
            qFatal("no answer");
        }
        QCoreApplication::processEvents(); // the snapshot was queued before the answer
        return future.result();
    }

    static ui::Act flag(bool set)
    {
        return [set](const core::Round &whole, const core::Person &actor) {
            return core::setFlag(whole, actor, {u"STP"_s, whole.set->flags().front(), set, u"thử"_s});
        };
    }

    static bool hasFlag(const core::Snapshot &snapshot)
    {
        const core::Round &round = snapshot.round;
        return tests::sheetOf(round, u"STP"_s).hasFlag(round.set->flags().front());
    }

    QTemporaryDir m_folder;
};

CONGTAM_SPEC(DeskSpec)

#include "desk_spec.moc"
