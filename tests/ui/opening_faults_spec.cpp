// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/calendar.h"
#include "core/dossier/dossier.h"
#include "core/sample/sample.h"
#include "tests/store/other_hands.h"
#include "tests/store/small_disk.h"
#include "tests/support/first_page.h"
#include "tests/support/spec.h"
#include "ui/settings/settings.h"
#include "ui/shell/main_window.h"
#include "ui/words/fault_words.h"

#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSet>
#include <QSysInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace {

void copy(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    const QDir folder(from);
    for (const QFileInfo &entry : folder.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        const QString there = to + u'/' + entry.fileName();
        entry.isDir() ? copy(entry.filePath(), there) : static_cast<void>(QFile::copy(entry.filePath(), there));
    }
}

/// A window that was asked to open a folder, and what it says of it.
struct Asked
{
    std::unique_ptr<ui::MainWindow> window;

    explicit Asked(const QString &folder, ui::Language language = ui::Language::Vietnamese)
        : window(std::make_unique<ui::MainWindow>(folder, language))
    {
        window->resize(1366, 768);
        window->show();
        window->open();
    }
    QWidget *note() const { return window->findChild<QWidget *>(u"openingFault"_s); }
    QString said() const
    {
        return note()->findChild<QLabel *>(u"happened"_s)->text() + u'\n'
            + note()->findChild<QLabel *>(u"todo"_s)->text();
    }
    QPushButton *button(const QString &name) const { return note()->findChild<QPushButton *>(name); }
    bool isOpen() const { return window->findChild<QPushButton *>(u"person"_s)->isVisible(); }
};

} // namespace

/// What stands in the way of opening a dossier: said in sentences, with the next step, and nothing is changed.
class OpeningFaultsSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_disk = std::make_unique<QTemporaryDir>();
        copy(m_made.path() + u"/mau.congtam"_s, folder());
    }
    void initTestCase() { QVERIFY(core::makeSample(m_made.path() + u"/mau.congtam"_s, core::SampleStage::JointOpen)); }

    void hasItsOwnAdviceForEachFaultInBothLanguages_data()
    {
        QTest::addColumn<ErrorCode>("code");
        for (const auto code :
             {ErrorCode::StoreHeld, ErrorCode::StoreNewer, ErrorCode::StoreMissing, ErrorCode::StoreReadOnly,
              ErrorCode::StoreOnNetwork, ErrorCode::DiskFull, ErrorCode::StoreDamaged, ErrorCode::StoreForeign}) {
            QTest::addRow("%d", static_cast<int>(code)) << code;
        }
    }
    void hasItsOwnAdviceForEachFaultInBothLanguages()
    {
        QFETCH(const ErrorCode, code);
        const core::Error error{code, u"/o/DanVan.congtam"_s, u"V"_s, u"D"_s};
        const auto vietnamese = ui::wordsOfOpening(error, {}, ui::Language::Vietnamese);
        const auto english = ui::wordsOfOpening(error, {}, ui::Language::English);
        QVERIFY(vietnamese.happened.contains(u"/o/DanVan.congtam"_s));
        QVERIFY(vietnamese.happened != english.happened && vietnamese.todo != english.todo);
        const bool safe = code != ErrorCode::StoreDamaged && code != ErrorCode::StoreForeign
            && code != ErrorCode::StoreMissing; // of these nobody can say that all is there
        QCOMPARE(vietnamese.todo.contains(u"còn nguyên"_s), safe);
        QCOMPARE(english.todo.contains(u"intact"_s), safe);
        QVERIFY(vietnamese.restore != safe);
    }

    void saysWhoHoldsItAndOpensItOnceItIsFree()
    {
        auto other = core::Dossier::open(folder());
        QVERIFY(other);
        const Asked asked(folder());
        QTRY_VERIFY(asked.note()->isVisible());
        QVERIFY2(asked.said().contains(u"đang mở tại máy "_s + QSysInfo::machineHostName()), qPrintable(asked.said()));
        QVERIFY(asked.said().contains(u"người dùng "_s + QFileInfo(folder()).owner()));
        QVERIFY(asked.said().contains(u"Dữ liệu còn nguyên"_s));

        other->reset();
        asked.button(u"again"_s)->click();
        QTRY_VERIFY(asked.isOpen());
    }

    void saysThatItIsOfANewerProgram()
    {
        tests::OtherHands(database()).run("PRAGMA user_version = 99");
        const Asked asked(folder());
        QTRY_VERIFY(asked.note()->isVisible());
        QVERIFY2(asked.said().contains(u"phiên bản mới hơn (99"_s), qPrintable(asked.said()));
        QVERIFY(asked.said().contains(u"Cập nhật chương trình"_s));
        QVERIFY(asked.button(u"again"_s)->isHidden()); // it would not help
    }

    void offersABackupWhereItIsDamaged()
    {
        {
            const auto dossier = std::move(core::Dossier::open(folder()).value());
            QVERIFY(dossier->store().backup(folder() + u"/backups/2026.congtam-backup"_s));
        }
        QVERIFY(QFile::resize(database(), 5000));
        const Asked asked(folder(), ui::Language::English);
        QTRY_VERIFY(asked.note()->isVisible());
        QVERIFY2(asked.said().contains(u"damaged"_s), qPrintable(asked.said()));
        const QDate today = core::vietnameseDate(QDateTime::currentMSecsSinceEpoch()); // whatever the machine's zone
        QVERIFY2(asked.said().contains(u"The latest backup is of "_s + today.toString(u"dd/MM/yyyy"_s)),
                 qPrintable(asked.said()));
        QVERIFY(asked.button(u"restore"_s)->isVisible());
        asked.button(u"restore"_s)->click();
        auto *chooser = asked.window->findChild<QDialog *>(u"backupChooser"_s);
        QVERIFY(chooser != nullptr);
        QVERIFY(QMetaObject::invokeMethod(chooser, "fileSelected",
                                          Q_ARG(QString, folder() + u"/backups/2026.congtam-backup"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(asked.isOpen(), 30'000);
        QVERIFY(QFileInfo::exists(m_disk->path() + u"/mau khoi phuc.congtam"_s));
        QCOMPARE(QFileInfo(database()).size(), 5000); // left as it was
    }

    void saysThatItCannotBeWritten_data() { kindsOfDisk(); }
    void saysThatItCannotBeWritten()
    {
        QFETCH(const tests::SmallDisk::Kind, kind);
        tests::SmallDisk disk(kind, 8000);
        copy(folder(), disk.path() + u"/mau.congtam"_s);
        disk.makeReadOnly();
        const Asked asked(disk.path() + u"/mau.congtam"_s);
        QTRY_VERIFY(asked.note()->isVisible());
        QVERIFY2(asked.said().contains(u"không có quyền ghi"_s), qPrintable(asked.said()));
        QVERIFY(asked.said().contains(u"Dữ liệu còn nguyên"_s));
    }

    void marksWhatIsGoneAmongTheRecentOnesAndTakesItOff()
    {
        QSettings settings;
        ui::RecentSetting.keep(settings, {m_disk->path() + u"/khong-con.congtam"_s, folder()});
        ui::MainWindow window({}, ui::Language::Vietnamese);
        window.show();
        window.open();
        auto *recent = window.findChild<QListWidget *>(u"recent"_s);
        QTRY_VERIFY(recent->item(0)->text().contains(u"không thấy"_s));
        QVERIFY(!recent->item(1)->text().contains(u"không thấy"_s));

        recent->setFocus();
        QTest::keyClick(recent, Qt::Key_Delete);
        QTRY_COMPARE(recent->count(), 1);
        QCOMPARE(ui::RecentSetting.in(QSettings()), QStringList{folder()});
        QTest::keyClick(recent, Qt::Key_Return);
        QTRY_VERIFY(tests::showsWork(window));
        ui::RecentSetting.keep(settings, {});
    }

private:
    QString folder() const { return m_disk->path() + u"/mau.congtam"_s; }
    QString database() const { return folder() + u"/dossier.sqlite"_s; }
    static void kindsOfDisk()
    {
        QTest::addColumn<tests::SmallDisk::Kind>("kind");
        QTest::newRow("by its permissions") << tests::SmallDisk::Kind::Pretended;
        if (tests::SmallDisk::isMountable()) {
            QTest::newRow("mounted so") << tests::SmallDisk::Kind::Mounted;
        }
    }

    QTemporaryDir m_made;
    std::unique_ptr<QTemporaryDir> m_disk;
};

CONGTAM_SPEC(OpeningFaultsSpec)

#include "opening_faults_spec.moc"
