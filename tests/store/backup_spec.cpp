// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digest.h"
#include "tests/store/fixture.h"
#include "tests/store/other_hands.h"
#include "tests/support/spec.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace core;
using namespace tests;
using namespace Qt::StringLiterals;

namespace {

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

/// A store with marks and an entry whose payload is an object, beside a folder for copies.
class Fixture : public StoreFixture
{
public:
    Fixture()
    {
        valueOf(store().putObject("MAU"));
        valueOf(store().putObject("named by nothing"));
        valueOf(commit(commandOf({added(mark(u"STP"_s, u"SNV"_s, u"1.1"_s, 1500))})));
        constexpr int Many = 2'000;
        std::vector<AnyEdit> many;
        many.reserve(Many);
        for (int i = 0; i < Many; ++i) {
            many.emplace_back(added(CitationRow{u"STP"_s, u"1.1"_s, u"Báo cáo số %1/BC-STP ngày 15/02/2019"_s.arg(i)}));
        }
        valueOf(commit(commandOf(many)));
    }

    QString copies() const { return m_copies.path(); }
    QString copy() const { return m_copies.filePath(u"bản sao.congtam-backup"_s); }
    QString restored() const { return m_copies.filePath(u"Lấy lại.congtam"_s); }

private:
    QTemporaryDir m_copies;
};

/// Every row of every table of a closed store.
QByteArray rowsIn(const QString &folder)
{
    OtherHands hands(folder + u"/dossier.sqlite"_s);
    QByteArray text;
    for (const auto &table :
         hands.rows("SELECT t.name, group_concat('quote(' || c.name || ')', '||') FROM sqlite_schema t"
                    " JOIN pragma_table_info(t.name) c WHERE t.type = 'table' GROUP BY t.name")) {
        text += table[0] + '\n';
        for (const auto &row : hands.rows("SELECT " + table[1] + " FROM " + table[0])) {
            text += row[0] + '\n';
        }
    }
    return text;
}

QStringList problemsOf(const QString &folder)
{
    QStringList told;
    for (const Error &problem : valueOf(valueOf(Store::open(folder))->verify()).problems) {
        told.append(problem.where + u' ' + problem.value);
    }
    return told;
}

void alterByte(const QString &path, qint64 at)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(at);
    char byte = 0;
    file.peek(&byte, 1);
    byte = static_cast<char>(byte ^ 0x10);
    file.write(&byte, 1);
}

} // namespace

class BackupSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void isOneFileFromWhichAllComesBack();
    void leavesTheStoreAsItWas();
    void leavesOutWhatNothingRefersTo();
    void refusesToReplaceAFile();
    void refusesToReplaceAFolder_data();
    void refusesToReplaceAFolder();
    void doesNotTouchAFolderWithALikeName();
    void isNotMadeOfAnUnsoundStore();
    void refusesWhatIsNoBackup_data();
    void refusesWhatIsNoBackup();
    void refusesATruncatedFile();
    void restoresAnAlteredFileTrulyOrNotAtAll();
    void refusesAForgedObject();
};

void BackupSpec::isOneFileFromWhichAllComesBack()
{
    Fixture fixture;
    QVERIFY(fixture.store().backup(fixture.copy()));
    QCOMPARE(namesIn(fixture.copies()).size(), 1);
    QVERIFY(Store::restore(fixture.copy(), fixture.restored()));
    QCOMPARE(namesIn(fixture.copies()).size(), 2);
    fixture.close();

    QCOMPARE(problemsOf(fixture.restored()), QStringList());
    QCOMPARE(rowsIn(fixture.restored()), rowsIn(fixture.folder()));
    QCOMPARE(valueOf(valueOf(Store::open(fixture.restored()))->object(sha256("MAU"))), QByteArray("MAU"));
    QCOMPARE(namesIn(fixture.restored()), namesIn(fixture.folder()));
}

void BackupSpec::leavesTheStoreAsItWas()
{
    Fixture fixture;
    const QString before = fixture.dump();
    QVERIFY(fixture.store().backup(fixture.copy()));
    QCOMPARE(fixture.dump(), before);
    QVERIFY(fixture.commit(commandOf({added(mark(u"STP"_s, u"BDV"_s, u"1.1"_s, 1500))})));
}

void BackupSpec::leavesOutWhatNothingRefersTo()
{
    const Fixture fixture;
    QVERIFY(fixture.store().backup(fixture.copy()));
    QVERIFY(Store::restore(fixture.copy(), fixture.restored()));

    const auto store = valueOf(Store::open(fixture.restored()));
    QVERIFY(!store->object(sha256("named by nothing")));
    QCOMPARE(store->object(sha256("named by nothing")).error().code, ErrorCode::ObjectMissing);
    QVERIFY(QFileInfo(fixture.restored() + u"/dossier.sqlite"_s).size() < QFileInfo(fixture.copy()).size());
}

void BackupSpec::refusesToReplaceAFile()
{
    const Fixture fixture;
    QVERIFY(fixture.store().backup(fixture.copy()));
    const qint64 size = QFileInfo(fixture.copy()).size();

    const auto again = fixture.store().backup(fixture.copy());

    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::FileExists);
    QCOMPARE(QFileInfo(fixture.copy()).size(), size);
}

void BackupSpec::refusesToReplaceAFolder_data()
{
    QTest::addColumn<bool>("full");
    QTest::newRow("an empty folder") << false;
    QTest::newRow("a folder with something in it") << true;
}

void BackupSpec::refusesToReplaceAFolder()
{
    QFETCH(bool, full);
    const Fixture fixture;
    QVERIFY(fixture.store().backup(fixture.copy()));
    QVERIFY(QDir().mkpath(full ? QString(fixture.restored() + u"/objects"_s) : fixture.restored()));

    const auto restored = Store::restore(fixture.copy(), fixture.restored());

    QVERIFY(!restored);
    QCOMPARE(restored.error().code, ErrorCode::StoreExists);
    QCOMPARE(namesIn(fixture.restored()).size(), full ? 1 : 0);
}

void BackupSpec::doesNotTouchAFolderWithALikeName()
{
    const Fixture fixture;
    const QString mine = fixture.restored() + u".part/của tôi"_s;
    QVERIFY(QDir().mkpath(mine));
    QVERIFY(fixture.store().backup(fixture.copy()));
    QVERIFY(Store::restore(fixture.copy(), fixture.restored()));
    QVERIFY(QFileInfo::exists(mine));
}

void BackupSpec::isNotMadeOfAnUnsoundStore()
{
    Fixture fixture;
    fixture.close();
    OtherHands(fixture.file()).run("UPDATE mark SET thousandths = 1600");
    fixture.reopen();

    const auto made = fixture.store().backup(fixture.copy());

    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::RowAltered);
    QCOMPARE(made.error().where, u"2019 mark STP 1.1 SNV"_s);
    QCOMPARE(namesIn(fixture.copies()), QStringList());
}

void BackupSpec::refusesWhatIsNoBackup_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<ErrorCode>("code");

    QTest::newRow("an empty file") << QByteArray("") << QByteArray() << ErrorCode::StoreForeign;
    QTest::newRow("a letter") << QByteArray("Kính gửi").repeated(1000) << QByteArray() << ErrorCode::StoreForeign;
    QTest::newRow("another program's database")
        << QByteArray() << QByteArray("CREATE TABLE song (title TEXT)") << ErrorCode::StoreForeign;
    QTest::newRow("objects that are a view without end")
        << QByteArray()
        << QByteArray("PRAGMA application_id = %1; PRAGMA user_version = 1; CREATE VIEW backup_object AS"
                      " WITH RECURSIVE n (sha256) AS (SELECT 1 UNION ALL SELECT sha256 + 1 FROM n)"
                      " SELECT sha256, x'' AS bytes FROM n")
        << ErrorCode::StoreForeign;
}

void BackupSpec::refusesWhatIsNoBackup()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, sql);
    QFETCH(ErrorCode, code);
    Fixture fixture;
    if (sql.isEmpty()) {
        QFile file(fixture.copy());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    } else {
        fixture.close();
        const QByteArray application = OtherHands(fixture.file()).answer("PRAGMA application_id");
        tamper(fixture.copy(), sql.replace("%1", application).constData());
    }

    const auto restored = Store::restore(fixture.copy(), fixture.restored());

    QVERIFY(!restored);
    QCOMPARE(restored.error().code, code);
    QCOMPARE(namesIn(fixture.copies()).size(), 1);
}

void BackupSpec::refusesATruncatedFile()
{
    const Fixture fixture;
    QVERIFY(fixture.store().backup(fixture.copy()));
    const qint64 size = QFileInfo(fixture.copy()).size();
    for (const qint64 left : {size - 1, size - 4096, size / 2, qint64{4096}, qint64{100}, qint64{1}}) {
        QVERIFY(QFile::resize(fixture.copy(), left));
        QVERIFY2(!Store::restore(fixture.copy(), fixture.restored()), qPrintable(QString::number(left)));
        QCOMPARE(namesIn(fixture.copies()).size(), 1);
    }
}

void BackupSpec::restoresAnAlteredFileTrulyOrNotAtAll()
{
    Fixture fixture;
    QVERIFY(fixture.store().backup(fixture.copy()));
    fixture.close();
    const QByteArray before = rowsIn(fixture.folder());
    const qint64 size = QFileInfo(fixture.copy()).size();
    int refused = 0;
    for (qint64 at = 41; at < size; at += size / 120) {
        alterByte(fixture.copy(), at);
        if (Store::restore(fixture.copy(), fixture.restored())) {
            QCOMPARE(problemsOf(fixture.restored()), QStringList());
            QVERIFY2(rowsIn(fixture.restored()) == before, qPrintable(QString::number(at)));
        } else {
            ++refused;
        }
        QDir(fixture.restored()).removeRecursively();
        QCOMPARE(namesIn(fixture.copies()).size(), 1);
        alterByte(fixture.copy(), at);
    }
    QVERIFY(refused > 20);
}

void BackupSpec::refusesAForgedObject()
{
    const Fixture fixture;
    QVERIFY(fixture.store().backup(fixture.copy()));
    OtherHands(fixture.copy()).run("UPDATE backup_object SET bytes = x'00' WHERE length(bytes) = 3");

    const auto restored = Store::restore(fixture.copy(), fixture.restored());

    QVERIFY(!restored);
    QCOMPARE(restored.error().code, ErrorCode::ObjectAltered);
    QCOMPARE(namesIn(fixture.copies()).size(), 1);
}

CONGTAM_SPEC(BackupSpec)

#include "backup_spec.moc"
