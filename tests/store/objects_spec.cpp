// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digest.h"
#include "core/store/objects.h"
#include "tests/store/fixture.h"
#include "tests/support/spec.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace core;
using namespace tests;
using namespace Qt::StringLiterals;

namespace {

QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator entries(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        files.append(QDir(folder).relativeFilePath(entries.next()));
    }
    return files;
}

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
}

} // namespace

class ObjectsSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void givesBackTheBytesItWasGiven_data();
    void givesBackTheBytesItWasGiven();
    void keepsOneFileUnderItsHash();
    void leavesWhatIsThereAlready();
    void mendsAnAlteredObject();
    void saysThatAnObjectIsMissing_data();
    void saysThatAnObjectIsMissing();
    void saysThatAnObjectWasAltered();
    void leavesNothingBehindWhereItCannotWrite();
};

void ObjectsSpec::givesBackTheBytesItWasGiven_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("Báo cáo số 12/BC-STP");
    QTest::newRow("zeros") << QByteArray(4096, '\0');
    QTest::newRow("some megabytes") << QByteArray(5'000'000, 'x');
}

void ObjectsSpec::givesBackTheBytesItWasGiven()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    const ObjectStore objects(folder.path());

    const QByteArray digest = valueOf(objects.put(bytes));

    QCOMPARE(digest, sha256(bytes));
    QCOMPARE(valueOf(objects.get(digest)), bytes);
}

void ObjectsSpec::keepsOneFileUnderItsHash()
{
    const QTemporaryDir folder;
    const ObjectStore objects(folder.path());

    valueOf(objects.put("abc"));
    valueOf(objects.put("abc"));

    QCOMPARE(filesIn(folder.path()),
             QStringList(u"ba/7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s));
}

void ObjectsSpec::leavesWhatIsThereAlready()
{
    const QTemporaryDir folder;
    const ObjectStore objects(folder.path());
    const QString path = objects.pathOf(valueOf(objects.put("abc")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QDateTime long_ago(QDate(2019, 1, 1), QTime(12, 0));
    QVERIFY(file.setFileTime(long_ago, QFileDevice::FileModificationTime));
    file.close();

    valueOf(objects.put("abc"));

    QCOMPARE(QFileInfo(path).lastModified(), long_ago);
}

void ObjectsSpec::mendsAnAlteredObject()
{
    const QTemporaryDir folder;
    const ObjectStore objects(folder.path());
    const QByteArray digest = valueOf(objects.put("abc"));
    overwrite(objects.pathOf(digest), "abd");

    valueOf(objects.put("abc"));

    QCOMPARE(valueOf(objects.get(digest)), QByteArray("abc"));
}

void ObjectsSpec::saysThatAnObjectIsMissing_data()
{
    QTest::addColumn<QByteArray>("digest");

    QTest::newRow("never put") << sha256("abc");
    QTest::newRow("no digest at all") << QByteArray();
    QTest::newRow("a digest too short") << sha256("abc").first(31);
    QTest::newRow("a digest too long") << QByteArray(sha256("abc") + 'x');
}

void ObjectsSpec::saysThatAnObjectIsMissing()
{
    QFETCH(QByteArray, digest);
    const QTemporaryDir folder;
    const auto found = ObjectStore(folder.path()).get(digest);
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::ObjectMissing);
}

void ObjectsSpec::saysThatAnObjectWasAltered()
{
    const QTemporaryDir folder;
    const ObjectStore objects(folder.path());
    const QByteArray digest = valueOf(objects.put("abc"));
    overwrite(objects.pathOf(digest), "abd");

    const auto found = objects.get(digest);

    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::ObjectAltered);
    QCOMPARE(found.error().where, objects.pathOf(digest));
}

void ObjectsSpec::leavesNothingBehindWhereItCannotWrite()
{
    const QTemporaryDir folder;
    overwrite(folder.filePath(u"objects"_s), "a file where the folder should be");

    QVERIFY(!ObjectStore(folder.filePath(u"objects"_s)).put("abc"));

    QCOMPARE(filesIn(folder.path()), QStringList(u"objects"_s));
}

CONGTAM_SPEC(ObjectsSpec)

#include "objects_spec.moc"
