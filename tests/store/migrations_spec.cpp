// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "tests/store/fixture.h"
#include "tests/support/spec.h"

#include "core/base/digest.h"
#include "core/base/files.h"
#include "core/store/statement.h"

#include <QDir>
#include <QTest>

using namespace core;
using namespace tests;
using namespace Qt::StringLiterals;

namespace {

void overwrite(const QString &file, const QByteArray &bytes)
{
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate) || out.write(bytes) != bytes.size()) {
        qFatal("%s", qPrintable(out.errorString()));
    }
}

ErrorCode refusalOf(const QString &folder)
{
    const auto refused = Store::open(folder);
    if (refused) {
        qFatal("opened");
    }
    return refused.error().code;
}

qlonglong answer(Connection &connection, const QString &sql)
{
    Statement asked(connection, sql);
    asked.run();
    return asked.next() ? asked.integer(0) : -1;
}

} // namespace

class MigrationsSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void areFrozenOnceReleased_data();
    void areFrozenOnceReleased();
    void areNumberedWithoutAGap();
    void changeNothingASecondTime();
    void moveSchemaAndVersionTogetherOrNeither();
    void areNotTriedOnWhatIsNoDossier_data();
    void areNotTriedOnWhatIsNoDossier();
    void keepACopyOfAnOlderStore();
};

void MigrationsSpec::areFrozenOnceReleased_data()
{
    QTest::addColumn<QByteArray>("digest");

    QTest::newRow("0001_dossier.sql") << QByteArray("7ec55c763523685a803bf8293b9bf84b1c4b50e0851425d110b88f75e3d000b7");
}

void MigrationsSpec::areFrozenOnceReleased()
{
    QFETCH(QByteArray, digest);
    const auto all = migrations();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [](const Migration &one) { return one.name.toLatin1() == QTest::currentDataTag(); });
    QVERIFY(found != all.end());
    QCOMPARE(sha256(found->sql).toHex(), digest);
    QCOMPARE(all.size(), 1); // a new one gets its row above
}

void MigrationsSpec::areNumberedWithoutAGap()
{
    int expected = 0;
    for (const Migration &step : migrations()) {
        QCOMPARE(step.version, ++expected);
    }
}

void MigrationsSpec::changeNothingASecondTime()
{
    QTemporaryDir folder;
    Connection connection(folder.filePath(u"a.sqlite"_s), Connection::Access::Create);
    migrate(connection, migrations());
    const qlonglong schema = answer(connection, u"PRAGMA schema_version"_s);

    migrate(connection, migrations());

    QCOMPARE(answer(connection, u"PRAGMA schema_version"_s), schema);
    QCOMPARE(answer(connection, u"PRAGMA user_version"_s), migrations().back().version);
}

void MigrationsSpec::moveSchemaAndVersionTogetherOrNeither()
{
    QTemporaryDir folder;
    Connection connection(folder.filePath(u"a.sqlite"_s), Connection::Access::Create);
    migrate(connection, migrations());
    auto steps = migrations();
    const int version = steps.back().version;
    steps.push_back({version + 1, u"broken"_s, "CREATE TABLE later (id INTEGER) STRICT;\nCREATE TABLE later (id INTEGER);"});

    QVERIFY_THROWS_EXCEPTION(StoreException, migrate(connection, steps));

    QCOMPARE(answer(connection, u"PRAGMA user_version"_s), version);
    QCOMPARE(answer(connection, u"SELECT count(*) FROM sqlite_schema WHERE name = 'later'"_s), 0);
}

void MigrationsSpec::areNotTriedOnWhatIsNoDossier_data()
{
    QTest::addColumn<QByteArray>("sql"); // runs on a sound store
    QTest::addColumn<QByteArray>("bytes"); // or replaces it
    QTest::addColumn<qint64>("length"); // or is left of it
    QTest::addColumn<ErrorCode>("code");

    const QByteArray no;
    QTest::newRow("of a newer program") << QByteArray("PRAGMA user_version = 99") << no << qint64(0)
                                        << ErrorCode::StoreNewer;
    QTest::newRow("of another program") << QByteArray("PRAGMA application_id = 7") << no << qint64(0)
                                        << ErrorCode::StoreForeign;
    QTest::newRow("an unmarked database") << QByteArray("PRAGMA application_id = 0") << no << qint64(0)
                                          << ErrorCode::StoreForeign;
    QTest::newRow("no database") << no << QByteArray("Đây là thư, không phải hồ sơ.\n").repeated(200) << qint64(0)
                                 << ErrorCode::StoreDamaged;
    QTest::newRow("a short file") << no << QByteArray("SQLite") << qint64(0) << ErrorCode::StoreDamaged;
    QTest::newRow("emptied") << no << QByteArray("") << qint64(0) << ErrorCode::StoreDamaged;
    QTest::newRow("cut off") << no << no << qint64(3 * 4096) << ErrorCode::StoreDamaged;
    QTest::newRow("cut within a page") << no << no << qint64(5000) << ErrorCode::StoreDamaged;
}

void MigrationsSpec::areNotTriedOnWhatIsNoDossier()
{
    QFETCH(QByteArray, sql);
    QFETCH(QByteArray, bytes);
    QFETCH(qint64, length);
    QFETCH(ErrorCode, code);
    StoreFixture fixture;
    fixture.close();
    if (!sql.isEmpty()) {
        tamper(fixture.file(), sql.constData());
    } else if (length > 0) {
        QVERIFY(QFile::resize(fixture.file(), length));
    } else {
        overwrite(fixture.file(), bytes);
    }
    const auto before = valueOf(readFile(fixture.file(), 1 << 24));

    QCOMPARE(refusalOf(fixture.folder()), code);

    QCOMPARE(valueOf(readFile(fixture.file(), 1 << 24)), before);
    QCOMPARE(QDir(fixture.folder()).entryList(QDir::Files).size(), 2);
}

void MigrationsSpec::keepACopyOfAnOlderStore()
{
    StoreFixture fixture;
    fixture.close();
    QVERIFY(QFile::remove(fixture.file()));
    tamper(fixture.file(), "PRAGMA application_id = 1129603437; CREATE TABLE before_the_first (a); PRAGMA user_version = 0");

    valueOf(Store::open(fixture.folder()));

    const QDir backups(fixture.folder() + u"/backups"_s);
    QCOMPARE(backups.entryList(QDir::Files).size(), 1);
    Connection copy(backups.filePath(backups.entryList(QDir::Files).front()), Connection::Access::Read);
    QCOMPARE(answer(copy, u"PRAGMA user_version"_s), 0);
    QCOMPARE(answer(copy, u"SELECT count(*) FROM sqlite_schema WHERE name = 'before_the_first'"_s), 1);
    QCOMPARE(answer(copy, u"SELECT count(*) FROM sqlite_schema WHERE name = 'mark'"_s), 0);
}

CONGTAM_SPEC(MigrationsSpec)
#include "migrations_spec.moc"
