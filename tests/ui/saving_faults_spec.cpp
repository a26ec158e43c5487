// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/dossier.h"
#include "core/dossier/founding.h"
#include "tests/store/small_disk.h"
#include "tests/support/spec.h"
#include "tests/ui/appraisal.h"
#include "ui/shell/main_window.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

/// The disk refuses what a reviewer enters: the window says so, what was typed stays, and is saved once the disk is
/// well.
class SavingFaultsSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // QLockFile says of its note in a folder that is gone that it cannot remove it.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support|Could not remove our own lock)"_s));
    }

    void saysThatTheFolderWasMovedAndSavesOnceItIsBack()
    {
        const Work work;
        QVERIFY(QDir().rename(work.folder(), work.folder() + u" cu"_s));
        work.enter(u"9.3"_s, u"1,5"_s);
        QTRY_VERIFY(work.note()->isVisible());
        QVERIFY2(work.said().contains(work.folder() + u" đã bị đổi tên"_s), qPrintable(work.said()));
        QVERIFY(work.said().contains(u"Đưa thư mục về đúng chỗ"_s));
        QCOMPARE(work.typed(u"9.3"_s), u"1,5"_s);
        QVERIFY(!work.saved().contains(u"Đã lưu"_s));

        QVERIFY(QDir().rename(work.folder() + u" cu"_s, work.folder()));
        work.again()->click();
        QTRY_VERIFY2(work.saved().contains(u"Đã lưu"_s), qPrintable(work.said()));
        QTRY_VERIFY(!work.note()->isVisible());
        QCOMPARE(work.shownAnew(u"9.3"_s), u"1,50"_s);
    }

    void saysThatTheFolderWasDeletedAndKeepsWhatWasTyped()
    {
        const Work work;
        QVERIFY(QDir(work.folder()).removeRecursively());
        work.enter(u"9.3"_s, u"1,5"_s);
        QTRY_VERIFY(work.note()->isVisible());
        QVERIFY(work.said().contains(u"xóa"_s));
        QVERIFY(work.note()->findChild<QPushButton *>(u"restore"_s)->isVisible());
        QCOMPARE(work.typed(u"9.3"_s), u"1,5"_s);
        work.again()->click(); // it is still away
        QTRY_VERIFY(work.note()->isVisible());
        QCOMPARE(work.typed(u"9.3"_s), u"1,5"_s);
    }

    void savesIntoACopyThatIsPutInThePlaceOfADeletedFolder()
    {
        Work work;
        const QString copy = work.folder() + u" sao"_s;
        QCOMPARE(QProcess::execute(u"cp"_s, {u"-a"_s, work.folder(), copy}), 0); // not through this process's locks
        QVERIFY(QDir(work.folder()).removeRecursively());
        work.enter(u"9.3"_s, u"1,5"_s);
        QTRY_VERIFY(work.note()->isVisible());
        QVERIFY(QDir().rename(copy, work.folder()));
        work.again()->click();
        QTRY_VERIFY2(work.saved().contains(u"Đã lưu"_s), qPrintable(work.said()));
        QTRY_VERIFY(!work.note()->isVisible());
        QTRY_COMPARE(work.shownAnew(u"9.3"_s), u"1,50"_s);
        work.window.reset();
        const auto dossier = std::move(core::Dossier::open(work.folder()).value());
        QVERIFY(dossier->verify()->empty());
    }

    void savesNothingIntoAnotherDossierInItsPlace()
    {
        const Work work;
        QVERIFY(QDir(work.folder()).removeRecursively());
        work.enter(u"9.3"_s, u"1,5"_s);
        QTRY_VERIFY(work.note()->isVisible());
        const QString samples = tests::sourceFile(u"resources/samples/"_s);
        QVERIFY(core::foundDossier(
            {work.folder(), 2019, samples + u"criteria_sample.json"_s, samples + u"agencies_backan_2019.json"_s, {}}));
        work.again()->click();
        QVERIFY(!QTest::qWaitFor([&work] { return !work.note()->isVisible(); }, 1'000));
        QCOMPARE(work.typed(u"9.3"_s), u"1,5"_s);
    }

    void savesAllThatWasRefusedOnceThereIsRoom()
    {
        const Work work;
        {
            const tests::SmallDisk full(tests::SmallDisk::Kind::Pretended, 0);
            work.enter(u"9.3"_s, u"1,5"_s);
            QTRY_VERIFY(work.note()->isVisible());
            work.enter(u"1.5"_s, u"0,5"_s);
            QTRY_COMPARE(work.typed(u"1.5"_s), u"0,5"_s);
            work.show(u"3.1a"_s); // the person has gone on
        }
        work.again()->click();
        QTRY_VERIFY(!work.note()->isVisible());
        QTRY_COMPARE(work.shownAnew(u"9.3"_s), u"1,50"_s);
        QTRY_COMPARE(work.shownAnew(u"1.5"_s), u"0,50"_s);
    }

    void keepsThePagesWhileSomethingIsNotSaved()
    {
        const Work work;
        const tests::SmallDisk full(tests::SmallDisk::Kind::Pretended, 0);
        work.enter(u"9.3"_s, u"1,5"_s);
        QTRY_VERIFY(work.note()->isVisible());
        QTest::keyClick(work.window.get(), Qt::Key_O, Qt::ControlModifier); // another dossier
        QTRY_VERIFY(work.note()->findChild<QPushButton *>(u"leave"_s)->isVisible());
        QVERIFY(work.points()->isVisible());
        QCOMPARE(work.typed(u"9.3"_s), u"1,5"_s);
    }

    void saysThatTheDiskIsFullAndSavesOnceThereIsRoom()
    {
        const Work work;
        {
            const tests::SmallDisk full(tests::SmallDisk::Kind::Pretended, 0);
            work.enter(u"9.3"_s, u"1,5"_s);
            QTRY_VERIFY(work.note()->isVisible());
            QVERIFY2(work.said().contains(u"Ổ đĩa đã đầy"_s) || work.said().contains(u"ổ đĩa đã đầy"_s),
                     qPrintable(work.said()));
            QVERIFY(work.said().contains(u"Các thay đổi trước vẫn an toàn"_s));
            QCOMPARE(work.typed(u"9.3"_s), u"1,5"_s);
            work.window->close(); // what was typed would be lost
            QTRY_VERIFY(work.note()->findChild<QPushButton *>(u"leave"_s)->isVisible());
            QVERIFY(work.window->isVisible());
        }
        work.again()->click();
        QTRY_VERIFY(work.saved().contains(u"Đã lưu"_s));
        QTRY_VERIFY(!work.note()->isVisible());
    }

private:
    struct Work
    {
        tests::Appraisal appraisal;
        std::unique_ptr<ui::MainWindow> window;

        explicit Work(ui::Language language = ui::Language::Vietnamese)
            : window(std::make_unique<ui::MainWindow>(folder(), language))
        {
            window->resize(1366, 768);
            window->show();
            window->open();
            if (!QTest::qWaitFor([this] { return !window->findChild<QPushButton *>(u"person"_s)->text().isEmpty(); },
                                 30'000)) {
                qFatal("not opened");
            }
            sit();
        }
        QString folder() const { return appraisal.folder(); }
        void sit() const
        {
            auto *person = window->findChild<QPushButton *>(u"person"_s);
            for (QAction *one : person->menu()->actions()) {
                if (one->text().contains(tests::Appraisal::Reviewer)) {
                    one->trigger();
                }
            }
            if (!QTest::qWaitFor([person] { return person->text().contains(tests::Appraisal::Reviewer); })) {
                qFatal("not seated");
            }
        }
        QLineEdit *points() const { return window->findChild<QLineEdit *>(u"points"_s); }
        void show(const QString &component) const
        {
            window->goTo({ui::PageKind::Scoring, tests::Appraisal::Agency, component, {}, ui::Only::All});
        }
        void enter(const QString &component, const QString &text) const
        {
            show(component);
            points()->setFocus();
            QTest::keyClicks(points(), text);
            QTest::keyClick(points(), Qt::Key_Return);
        }
        QString typed(const QString &component) const
        {
            show(component);
            return points()->text();
        }
        /// As it stands: on the same mark a field stays as it was typed.
        QString shownAnew(const QString &component) const
        {
            show(u"3.3"_s);
            return typed(component);
        }
        QString saved() const { return window->findChild<QLabel *>(u"saved"_s)->text(); }
        QWidget *note() const { return window->findChild<QWidget *>(u"savingFault"_s); }
        QPushButton *again() const { return note()->findChild<QPushButton *>(u"again"_s); }
        QString said() const
        {
            return note()->findChild<QLabel *>(u"happened"_s)->text() + u'\n'
                + note()->findChild<QLabel *>(u"todo"_s)->text();
        }
    };
};

CONGTAM_SPEC(SavingFaultsSpec)

#include "saving_faults_spec.moc"
