// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/fixture.h"
#include "tests/support/spec.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace core;
using namespace tests;
using namespace Qt::StringLiterals;

/// What other hands do to a closed dossier is found and named.
class VerifySpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void isSoundWhereNobodyInterfered()
    {
        StoreFixture fixture;
        fill(fixture);
        const Store::Soundness soundness = valueOf(fixture.store().verify());
        QCOMPARE(soundness.problems, Problems{});
        QCOMPARE(soundness.entries, 4);
    }

    void namesWhatOtherHandsAltered_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *name, const char *sql, ErrorCode code, const char *where) {
            QTest::newRow(name) << QByteArray(sql) << code << QString::fromUtf8(where);
        };
        constexpr auto Altered = ErrorCode::RowAltered;
        constexpr auto Broken = ErrorCode::JournalBroken;
        constexpr auto Snv = "2019 mark STP 1.1 SNV";
        row("a mark's points", "UPDATE mark SET thousandths = 2010 WHERE source = 1", Altered, Snv);
        row("a mark's state", "UPDATE mark SET state = 2, thousandths = 0 WHERE source = 1", Altered, Snv);
        row("whose mark it is", "UPDATE mark SET source = 3 WHERE source = 1 AND component = 0",
            ErrorCode::RowUnexplained, "2019 mark STP 1.1 3");
        row("which entry wrote it", "UPDATE mark SET entry = 1 WHERE source = 1", Altered, Snv);
        row("a mark's inputs", "UPDATE mark_text SET inputs = '{\"count\":4}'", Altered, Snv);
        row("one letter of a reason", "UPDATE mark_text SET reason = 'vì sbo'", Altered, Snv);
        row("a mark removed", "DELETE FROM mark WHERE source = 0", ErrorCode::RowMissing, "2019 mark STP 1.2 self");
        row("a mark slipped in", "INSERT INTO mark VALUES (2, 1, 2, 1, 3000, 2)", ErrorCode::RowUnexplained,
            "2019 mark SCT 2.1 SNV");
        row("an agency's group", "UPDATE sheet SET group_code = 'DVSN' WHERE agency = 'STP'", Altered,
            "2019 sheet STP");
        row("a holiday", "UPDATE holiday SET working_day = 1", Altered, "2019 holiday 2019-09-02");
        row("a person's role", "UPDATE person SET role = 0", Altered, "person 2");
        row("an entry's payload", "UPDATE journal SET payload = CAST(payload || 'x' AS BLOB) WHERE entry = 2", Broken,
            "SNV:1");
        row("an entry's actor", "UPDATE journal SET actor = 2 WHERE entry = 2", Broken, "SNV:1");
        row("an entry's time", "UPDATE journal SET at = at + 1 WHERE entry = 3", Broken, "common:2");
        row("an entry's id", "UPDATE journal SET command_id = zeroblob(16) WHERE entry = 3", Broken, "common:2");
        row("an entry's hash", "UPDATE journal SET hash = zeroblob(32) WHERE entry = 2", Broken, "SNV:1");
        row("an entry's stream", "UPDATE journal SET stream = 'BDV' WHERE entry = 2", Broken, "BDV:1");
        row("an entry's sealing", "UPDATE journal SET sealing = 'none' WHERE entry = 2", Broken, "SNV:1");
        row("an entry's format", "UPDATE journal SET format = 2 WHERE entry = 2", Broken, "SNV:1");
        row("an entry's number", "UPDATE journal SET sequence = 9 WHERE entry = 2", Broken, "SNV:9");
        row("an entry's key", "UPDATE journal SET entry = 40 WHERE entry = 4", Broken, "SNV:2");
        row("an entry removed", "DELETE FROM journal WHERE entry = 2", Broken, "common:2");
        row("the last entry cut off", "DELETE FROM journal WHERE entry = 4", Broken, "SNV:2");
        row("a stream's head", "UPDATE stream_head SET hash = zeroblob(32) WHERE stream = 'SNV'", Broken, "SNV:2");
    }

    void namesWhatOtherHandsAltered()
    {
        QFETCH(const QByteArray, sql);
        QFETCH(const ErrorCode, code);
        QFETCH(const QString, where);
        StoreFixture fixture;
        fill(fixture);
        fixture.close();
        tamper(fixture.file(), "DROP TRIGGER journal_is_never_updated; DROP TRIGGER journal_is_never_deleted_from");
        tamper(fixture.file(), sql.constData());
        fixture.reopen();
        const Store::Soundness soundness = valueOf(fixture.store().verify());
        const auto names = [&](const Error &error) { return error.code == code && error.where == where; };
        QStringList found;
        for (const Error &error : soundness.problems) {
            found.append(error.where);
        }
        QVERIFY2(std::any_of(soundness.problems.begin(), soundness.problems.end(), names),
                 qPrintable(found.join(u", ")));
    }

    void findsOneByteChangedInTheFile()
    {
        StoreFixture fixture;
        fill(fixture);
        fixture.close();
        QFile file(fixture.file());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        const qsizetype at = bytes.indexOf("vì số"); // the reason stands in the journal's payload and in its row
        QVERIFY(at > 0);
        bytes[at] = 'w';
        QVERIFY(file.seek(0) && file.write(bytes) == bytes.size());
        file.close();
        fixture.reopen();
        QVERIFY(!valueOf(fixture.store().verify()).problems.empty());
    }

    void refusesToUpdateOrDeleteFromTheJournal_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("update") << QByteArray("UPDATE journal SET actor = 2");
        QTest::newRow("delete") << QByteArray("DELETE FROM journal");
    }

    void refusesToUpdateOrDeleteFromTheJournal()
    {
        QFETCH(const QByteArray, sql);
        StoreFixture fixture;
        fixture.close();
        QVERIFY(!tries(fixture.file(), sql.constData()));
    }

    void bringsEverythingBackFromABackup()
    {
        StoreFixture fixture;
        fill(fixture);
        const QString before = fixture.dump();
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"copy.congtam-backup"_s);
        valueOf(fixture.store().backup(file));
        QCOMPARE(fixture.store().backup(file).error().code, ErrorCode::FileExists);
        const QString restored = folder.filePath(u"back.congtam"_s);
        valueOf(Store::restore(file, restored));
        const auto store = valueOf(Store::open(restored));
        QCOMPARE(valueOf(store->verify()).problems, Problems{});
        QCOMPARE(valueOf(store->verify()).entries, 4);
        QCOMPARE(fixture.dump(), before);
    }

    void refusesABackupThatWasAltered_data()
    {
        QTest::addColumn<double>("part");
        for (const double part : {0.0, 0.3, 0.6, 0.9}) {
            QTest::addRow("cut at %d per cent", static_cast<int>(part * 100)) << part;
        }
    }

    void refusesABackupThatWasAltered()
    {
        QFETCH(const double, part);
        StoreFixture fixture;
        fill(fixture);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"copy.congtam-backup"_s);
        valueOf(fixture.store().backup(file));
        QVERIFY(QFile::resize(file, static_cast<qint64>(static_cast<double>(QFileInfo(file).size()) * part)));
        const QString restored = folder.filePath(u"back.congtam"_s);
        QVERIFY(!Store::restore(file, restored));
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
    }

private:
    /// Three entries after the beginning: SNV's marks, the agency's, SNV's again.
    static void fill(StoreFixture &fixture)
    {
        valueOf(fixture.store().putObject("MAU"));
        MarkRow first = mark(u"STP"_s, u"SNV"_s, u"1.1"_s, 2000);
        first.text = {CountInput{3}, u"vì số"_s};
        valueOf(fixture.commit(commandOf({added(first)})));
        valueOf(fixture.commit(commandOf({added(mark(u"STP"_s, u"self"_s, u"1.2"_s, 1500))})));
        valueOf(fixture.commit(commandOf({added(mark(u"SCT"_s, u"SNV"_s, u"1.1"_s, 1000))})));
    }
};

CONGTAM_SPEC(VerifySpec)

#include "verify_spec.moc"
