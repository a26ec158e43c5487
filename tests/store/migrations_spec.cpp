// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digest.h"
#include "core/base/files.h"
#include "core/store/migrations.h"
#include "core/store/statement.h"
#include "tests/store/fixture.h"
#include "tests/support/spec.h"

#include <QDir>
#include <QTest>

using namespace core;
using namespace tests;
using namespace Qt::StringLiterals;

class MigrationsSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void areFrozenOnceReleased_data()
    {
        QTest::addColumn<QByteArray>("digest");
        QTest::newRow("0001_dossier.sql")
            << QByteArray("54d9efea4bd4b539489204694bc26663cd906cfb75923c54e9ec2f405be60312");
        QTest::newRow("0002_people_and_facts.sql")
            << QByteArray("9b5cdad618b0ece2ac8ce57bfaca29d73055966deac737557d77e9c7ab7e0943");
    }

    void areFrozenOnceReleased()
    {
        QFETCH(const QByteArray, digest);
        QFile file(u":/sql/migrations/"_s + QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(sha256(file.readAll()).toHex(), digest);
        QCOMPARE(newestSchema(), 2); // a new one gets its row above
    }

    void changeNothingASecondTime()
    {
        StoreFixture fixture;
        const QString before = fixture.dump();
        fixture.reopen();
        QCOMPARE(fixture.dump(), before);
    }

    void bringAStoreOfTheFirstSchemaUpToDateAfterABackup()
    {
        StoreFixture fixture;
        valueOf(fixture.store().putObject("MAU"));
        const QString now = fixture.dump();
        fixture.close();
        tamper(fixture.file(),
               "DROP TABLE reservation; DROP TABLE credential; DROP TABLE assignment;"
               "CREATE TABLE assignment (person INTEGER NOT NULL REFERENCES person (number),"
               " sheet INTEGER REFERENCES sheet (id), component TEXT,"
               " entry INTEGER NOT NULL REFERENCES journal (entry)) STRICT;"
               "PRAGMA user_version = 1");
        fixture.reopen();
        QCOMPARE(fixture.dump(), now);
        QVERIFY(valueOf(fixture.store().verify()).problems.empty());
        QVERIFY(QFile::exists(fixture.folder() + u"/backups/schema-1.congtam-backup"_s));
    }

    void areNotTriedOnWhatIsNoDossier_data()
    {
        QTest::addColumn<QByteArray>("sql");   // runs on a sound store
        QTest::addColumn<QByteArray>("bytes"); // or replaces it
        QTest::addColumn<qint64>("length");    // or is left of it
        QTest::addColumn<ErrorCode>("code");
        const QByteArray no;
        QTest::newRow("of a newer program")
            << QByteArray("PRAGMA user_version = 99") << no << qint64(0) << ErrorCode::StoreNewer;
        QTest::newRow("of another program")
            << QByteArray("PRAGMA application_id = 7") << no << qint64(0) << ErrorCode::StoreForeign;
        QTest::newRow("an unmarked database")
            << QByteArray("PRAGMA application_id = 0") << no << qint64(0) << ErrorCode::StoreForeign;
        QTest::newRow("no database") << no << QByteArray("Đây là thư, không phải hồ sơ.\n").repeated(200) << qint64(0)
                                     << ErrorCode::StoreForeign;
        QTest::newRow("emptied") << no << no << qint64(0) << ErrorCode::StoreForeign;
        QTest::newRow("cut off") << no << no << qint64(3 * 4096) << ErrorCode::StoreDamaged;
        QTest::newRow("cut within a page") << no << no << qint64(5000) << ErrorCode::StoreDamaged;
    }

    void areNotTriedOnWhatIsNoDossier()
    {
        QFETCH(const QByteArray, sql);
        QFETCH(const QByteArray, bytes);
        QFETCH(const qint64, length);
        QFETCH(const ErrorCode, code);
        StoreFixture fixture;
        fixture.close();
        if (!sql.isEmpty()) {
            tamper(fixture.file(), sql.constData());
        } else if (length > 0) {
            QVERIFY(QFile::resize(fixture.file(), length));
        } else {
            QFile out(fixture.file());
            QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
            QCOMPARE(out.write(bytes), bytes.size());
        }
        const auto before = valueOf(readFile(fixture.file(), 1 << 24));
        const auto refused = Store::open(fixture.folder());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, code);
        QCOMPARE(valueOf(readFile(fixture.file(), 1 << 24)), before);
    }
};

CONGTAM_SPEC(MigrationsSpec)

#include "migrations_spec.moc"
