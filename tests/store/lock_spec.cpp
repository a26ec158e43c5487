// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dossier_folder.h"
#include "tests/store/fixture.h"
#include "tests/store/other_process.h"
#include "tests/support/spec.h"

#include <QCoreApplication>
#include <QDir>
#include <QSysInfo>
#include <QTest>

using namespace core;
using namespace tests;
using namespace Qt::StringLiterals;

class LockSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void refusesASecondOpeningInTheSameProcess();
    void outlivesARefusedSecondOpening();
    void refusesAnotherProcessAndTellsWhoHoldsIt();
    void isFreeOnceItsHolderWasKilled();
    void isNotKeptByANoteOfAnotherComputer();
    void refusesWhatIsNoStore_data();
    void refusesWhatIsNoStore();
    void refusesToMakeAStoreOverSomething();
    void refusesNetworkFileSystems_data();
    void refusesNetworkFileSystems();
};

void LockSpec::refusesASecondOpeningInTheSameProcess()
{
    const StoreFixture fixture;
    const auto second = Store::open(fixture.folder());

    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::StoreHeld);
    QVERIFY(second.error().detail.contains(QString::number(QCoreApplication::applicationPid())));
}

void LockSpec::outlivesARefusedSecondOpening()
{
    StoreFixture fixture;
    QVERIFY(!Store::open(fixture.folder()));
    QVERIFY(!Store::open(fixture.folder()));

    valueOf(fixture.commit(commandOf({added(mark(u"STP"_s, u"SNV"_s, u"1.1"_s, 1000))})));
    fixture.reopen();
    QCOMPARE(fixture.entries(), 2);
}

void LockSpec::refusesAnotherProcessAndTellsWhoHoldsIt()
{
    StoreFixture fixture;
    fixture.close();
    OtherProcess other(fixture.folder(), 1);
    QCOMPARE(other.acknowledged(), 1);

    const auto refused = Store::open(fixture.folder());

    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::StoreHeld);
    QVERIFY(refused.error().value.contains(QSysInfo::machineHostName()));
    QVERIFY(refused.error().detail.startsWith(QFileInfo(fixture.folder()).owner() + u" ("_s));
    QVERIFY(refused.error().detail.contains(QString::number(other.pid())));
}

void LockSpec::isFreeOnceItsHolderWasKilled()
{
    StoreFixture fixture;
    fixture.close();
    OtherProcess other(fixture.folder(), 100);
    QCOMPARE(other.acknowledged(), 100);
    other.kill();

    fixture.reopen();

    const Round round = fixture.loaded().round();
    QCOMPARE(round.mark(*round.sheets.front(), 1, 0).thousandths, 99); // saved means saved
    QCOMPARE(fixture.entries(), 101);
}

void LockSpec::isNotKeptByANoteOfAnotherComputer()
{
    StoreFixture fixture;
    fixture.close();
    QFile note(fixture.folder() + u"/.lock"_s);
    QVERIFY(note.open(QIODevice::WriteOnly));
    note.write("4711\ncongtam\nmay-khac\n\n\n");
    note.close();

    fixture.reopen();

    const auto second = Store::open(fixture.folder());
    QVERIFY(second.error().value.contains(QSysInfo::machineHostName()));
}

void LockSpec::refusesWhatIsNoStore_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<ErrorCode>("code");

    QTest::newRow("nothing there") << u"nowhere"_s << ErrorCode::StoreMissing;
    QTest::newRow("an empty folder") << u"empty"_s << ErrorCode::StoreMissing;
    QTest::newRow("a file") << u"file"_s << ErrorCode::StoreForeign;
}

void LockSpec::refusesWhatIsNoStore()
{
    QFETCH(QString, path);
    QFETCH(ErrorCode, code);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"empty"_s));
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));

    const auto refused = Store::open(folder.filePath(path));

    QVERIFY(!refused);
    QCOMPARE(refused.error().code, code);
    QVERIFY(QDir(folder.filePath(u"empty"_s)).isEmpty());
    QVERIFY(!QFileInfo::exists(folder.filePath(u"nowhere"_s)));
}

void LockSpec::refusesToMakeAStoreOverSomething()
{
    const StoreFixture fixture;
    const auto refused = Store::create(fixture.folder());

    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::StoreExists);
    QCOMPARE(fixture.entries(), 1);
}

void LockSpec::refusesNetworkFileSystems_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("refused");

    for (const char *type :
         {"nfs", "nfs4", "cifs", "smb3", "9p", "fuse.sshfs", "fuse.rclone", "fuse.davfs2", "vboxsf", "ceph", "NFS"}) {
        QTest::newRow(type) << QByteArray(type) << true;
    }
    for (const char *type :
         {"ext4", "xfs", "btrfs", "overlay", "tmpfs", "ntfs3", "vfat", "exfat", "zfs", "fuseblk", "fuse.gocryptfs"}) {
        QTest::newRow(type) << QByteArray(type) << false;
    }
}

void LockSpec::refusesNetworkFileSystems()
{
    QFETCH(QByteArray, type);
    QFETCH(bool, refused);

    QCOMPARE(isNetworkFileSystem(type), refused);
}

CONGTAM_SPEC(LockSpec)
#include "lock_spec.moc"
