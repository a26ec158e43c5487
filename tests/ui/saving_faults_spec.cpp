// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/small_disk.h"
#include "tests/support/spec.h"
#include "tests/ui/appraisal.h"
#include "tests/ui/gallery.h"
#include "ui/shell/main_window.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
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

    void saysThatTheFolderWasMovedAndKeepsWhatWasTyped()
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
    }

    void saysThatTheDiskIsFullAndKeepsWhatWasTyped()
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
        }
    }

    void isDrawn_data() { tests::Look::rows(); }
    void isDrawn()
    {
        const tests::Look look;
        const Work work(look.language());
        work.window->resize(look.size());
        const tests::SmallDisk full(tests::SmallDisk::Kind::Pretended, 0);
        work.enter(u"9.3"_s, u"1,5"_s);
        QTRY_VERIFY(work.note()->isVisible());
        QVERIFY(look.save(*work.window, u"window disk full"_s));
        QCOMPARE(tests::cut(*work.window).join(u'\n'), QString());
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
        QString saved() const { return window->findChild<QLabel *>(u"saved"_s)->text(); }
        QWidget *note() const { return window->findChild<QWidget *>(u"savingFault"_s); }
        QString said() const
        {
            return note()->findChild<QLabel *>(u"happened"_s)->text() + u'\n'
                + note()->findChild<QLabel *>(u"todo"_s)->text();
        }
    };
};

CONGTAM_SPEC(SavingFaultsSpec)

#include "saving_faults_spec.moc"
