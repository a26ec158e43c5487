// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/other_hands.h"
#include "tests/store/sound_store.h"
#include "tests/support/spec.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace core;
using namespace tests;
using namespace Qt::StringLiterals;

namespace {

/// SQL for what stands in a column, altered a little; a number in its low bytes, or in those above an int's.
QByteArray altered(const QByteArray &column, const QByteArray &numbers)
{
    const QByteArray last = "substr(" + column + ", -1)";
    return "CASE typeof(" + column + ") WHEN 'integer' THEN " + column + numbers + " WHEN 'text' THEN 'x' || " + column
        + " WHEN 'blob' THEN CAST(substr(" + column + ", 1, length(" + column + ") - 1) || CASE " + last
        + " WHEN x'00' THEN x'01' ELSE x'00' END AS BLOB) ELSE 1 END";
}

void alter(OtherHands &hands, const QByteArray &table, const QByteArray &column, int row, const QByteArray &numbers)
{
    const QByteArray key =
        hands.answer("SELECT group_concat(name) FROM pragma_table_info('" + table + "') WHERE pk > 0");
    hands.run("UPDATE " + table + " SET " + column + " = " + altered(column, numbers) + " WHERE (" + key
              + ") = (SELECT " + key + " FROM " + table + " LIMIT 1 OFFSET " + QByteArray::number(row) + ")");
}

/// The file as it was before other hands had it.
void copyOver(const QString &from, const QString &to)
{
    QFile::remove(to);
    QVERIFY(QFile::copy(from, to));
}

} // namespace

class TamperedRowsSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void findsNothingInAStoreThatOnlyTheProgramWrote();
    void findsEveryAlteredColumnOfEveryRow_data();
    void findsEveryAlteredColumnOfEveryRow();
    void namesTheAlteredMarkWithBothValues_data();
    void namesTheAlteredMarkWithBothValues();
    void findsAByteAlteredInTheFileItself();
    void findsARowTakenAway_data();
    void findsARowTakenAway();
    void findsARowPutIn();
    void findsTwoRowsSwapped();
    void findsObjectsMissingAndAltered();
    void findsWhatTheSchemaShouldNotHave_data();
    void findsWhatTheSchemaShouldNotHave();
    void stopsAtAHundredProblems();
    void stopsWhenAsked();
};

void TamperedRowsSpec::findsNothingInAStoreThatOnlyTheProgramWrote()
{
    SoundStore fixture;
    const auto soundness = fixture.found();
    QCOMPARE(told(soundness.problems), QStringList());
    QCOMPARE(soundness.entries, static_cast<std::int64_t>(fixture.journal().size()));
    QCOMPARE(soundness.objects, 2);
    QVERIFY(soundness.rows > 25);
}

void TamperedRowsSpec::findsEveryAlteredColumnOfEveryRow_data()
{
    QTest::addColumn<QByteArray>("table");
    for (const char *table :
         {"journal", "stream_head", "body", "person", "criteria_set", "agency", "round", "sheet", "holiday", "flag",
          "recusal", "mark", "mark_text", "citation", "evidence_check", "settlement", "confirmation", "commitment"}) {
        QTest::newRow(table) << QByteArray(table);
    }
}

void TamperedRowsSpec::findsEveryAlteredColumnOfEveryRow()
{
    QFETCH(QByteArray, table);
    SoundStore fixture;
    const QString good = fixture.folder() + u".good"_s;
    QVERIFY(QFile::copy(fixture.file(), good));
    int rows = 0;
    std::vector<OtherHands::Row> columns;
    {
        OtherHands hands(fixture.file());
        rows = hands.answer("SELECT count(*) FROM " + table).toInt();
        columns = hands.rows("SELECT name, type FROM pragma_table_info('" + table + "') WHERE name <> 'id'");
    }
    QVERIFY(rows > 0);
    for (int row = 0; row < rows; ++row) {
        for (const auto &column : columns) {
            for (const QByteArray numbers : {"+ 1000", "+ 256", "+ 4294967296"}) {
                if (column[1] != "INTEGER" && numbers != "+ 1000") {
                    continue;
                }
                copyOver(good, fixture.file());
                {
                    OtherHands hands(fixture.file());
                    alter(hands, table, column[0], row, numbers);
                }
                const Problems problems = fixture.found().problems;
                const QByteArray what = column[0] + numbers + " in row " + QByteArray::number(row) + '\n'
                    + told(problems).join(u'\n').toUtf8();
                // A truth value that is neither is told by its table alone; everything else by its row or entry.
                const bool truth = column[0] == "sample" || column[0] == "working_day";
                const bool named = std::any_of(problems.begin(), problems.end(), [truth](const Error &problem) {
                    return !problem.where.isEmpty() && (problem.code != ErrorCode::StoreDamaged || truth);
                });
                QVERIFY2(named, what.constData());
            }
        }
    }
}

void TamperedRowsSpec::namesTheAlteredMarkWithBothValues_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("value");

    QTest::newRow("points")
        << QByteArray("UPDATE mark SET thousandths = 1500 WHERE thousandths = 1000")
        << uR"(state=scored points=1.50 inputs={"numerator":7,"denominator":9} reason=sửa entry=)"_s;
    QTest::newRow("state") << QByteArray("UPDATE mark SET state = 3, thousandths = 0 WHERE thousandths = 1000")
                           << uR"(state=abstained inputs={"numerator":7,"denominator":9} reason=sửa entry=)"_s;
    QTest::newRow("a state that there is not")
        << QByteArray("UPDATE mark SET state = 257 WHERE thousandths = 1000")
        << uR"(state=255 inputs={"numerator":7,"denominator":9} reason=sửa entry=)"_s;
    QTest::newRow("inputs")
        << QByteArray(R"(UPDATE mark_text SET inputs = '{"numerator":8,"denominator":9}'
                                              WHERE reason = 'sửa')")
        << uR"(state=scored points=1.00 inputs={"numerator":8,"denominator":9} reason=sửa entry=)"_s;
    QTest::newRow("reason") << QByteArray("UPDATE mark_text SET reason = '' WHERE reason = 'sửa'")
                            << uR"(state=scored points=1.00 inputs={"numerator":7,"denominator":9} entry=)"_s;
    QTest::newRow("text taken away") << QByteArray("DELETE FROM mark_text WHERE reason = 'sửa'")
                                     << u"state=scored points=1.00 entry="_s;
}

void TamperedRowsSpec::namesTheAlteredMarkWithBothValues()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, value);
    SoundStore fixture;
    QByteArray entry;
    {
        OtherHands hands(fixture.file());
        entry = hands.answer("SELECT entry FROM mark WHERE thousandths = 1000");
        hands.run(sql);
    }

    const Problems problems = fixture.found().problems;

    QVERIFY(!problems.empty());
    QCOMPARE(problems.front().code, ErrorCode::RowAltered);
    QCOMPARE(problems.front().where, u"2019 mark SCT 1.2 BDV"_s);
    QCOMPARE(problems.front().value, QString(value + QString::fromUtf8(entry)));
    QVERIFY(problems.front().detail.contains(u"points=1.00"_s));
}

void TamperedRowsSpec::findsAByteAlteredInTheFileItself()
{
    SoundStore fixture;
    QByteArray bytes;
    {
        OtherHands hands(fixture.file());
        hands.run("UPDATE mark SET thousandths = 1234567 WHERE thousandths = 1000");
    }
    QFile file(fixture.file());
    QVERIFY(file.open(QIODevice::ReadWrite));
    bytes = file.readAll();
    const QByteArray number = QByteArray::fromHex("12d687"); // 1234567
    QCOMPARE(bytes.count(number), 1);
    file.seek(bytes.indexOf(number));
    file.write(QByteArray::fromHex("12d686"));
    file.close();

    const Problems problems = fixture.found().problems;

    QVERIFY2(names(problems, ErrorCode::RowAltered, u"2019 mark SCT 1.2 BDV"_s),
             qPrintable(told(problems).join(u'\n')));
    QVERIFY(problems.front().value.contains(u"1234.566"_s));
}

void TamperedRowsSpec::findsARowTakenAway_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("where");

    QTest::newRow("mark") << QByteArray("DELETE FROM mark WHERE thousandths = 1000") << u"2019 mark SCT 1.2 BDV"_s;
    QTest::newRow("sheet") << QByteArray("DELETE FROM sheet WHERE agency = 'SCT'") << u"2019 mark SCT 1.2 BDV"_s;
    QTest::newRow("round") << QByteArray("DELETE FROM round WHERE year = 2020") << u"round 2020"_s;
    QTest::newRow("person") << QByteArray("DELETE FROM person WHERE number = 3") << u"person 3"_s;
    QTest::newRow("holiday") << QByteArray("DELETE FROM holiday WHERE date = '2019-09-02'")
                             << u"2019 holiday 2019-09-02"_s;
    QTest::newRow("recusal") << QByteArray("DELETE FROM recusal") << u"2019 recusal STP SNV"_s;
    QTest::newRow("commitment") << QByteArray("DELETE FROM commitment") << u"2019 commitment STP BDV"_s;
}

void TamperedRowsSpec::findsARowTakenAway()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, where);
    SoundStore fixture;
    const Problems problems = fixture.foundAfter(sql);
    QVERIFY2(names(problems, ErrorCode::RowMissing, where), qPrintable(told(problems).join(u'\n')));
}

void TamperedRowsSpec::findsARowPutIn()
{
    SoundStore fixture;
    const Problems problems = fixture.foundAfter(
        "INSERT INTO mark SELECT sheet, 0, component, 1, 3000, entry FROM mark WHERE thousandths = 1000;"
        "INSERT INTO flag SELECT id, 'discipline', 1 FROM sheet WHERE agency = 'SCT';"
        "INSERT INTO fact SELECT id, '1.1', '{}', '', 1 FROM sheet WHERE agency = 'SCT'");
    QVERIFY2(names(problems, ErrorCode::RowUnexplained, u"2019 mark SCT 1.2 self"_s),
             qPrintable(told(problems).join(u'\n')));
    QVERIFY(names(problems, ErrorCode::RowUnexplained, u"2019 flag SCT discipline"_s));
    QVERIFY(names(problems, ErrorCode::RowUnexplained, u"2019 fact SCT 1.1"_s));
}

void TamperedRowsSpec::findsTwoRowsSwapped()
{
    SoundStore fixture;
    const Problems problems = fixture.foundAfter("UPDATE sheet SET agency = '?' WHERE agency = 'STP';"
                                                 "UPDATE sheet SET agency = 'STP' WHERE agency = 'SCT';"
                                                 "UPDATE sheet SET agency = 'SCT' WHERE agency = '?'");
    QVERIFY2(names(problems, ErrorCode::RowAltered, u"2019 sheet STP"_s), qPrintable(told(problems).join(u'\n')));
    QVERIFY(names(problems, ErrorCode::RowAltered, u"2019 sheet SCT"_s));
    QVERIFY(names(problems, ErrorCode::RowMissing, u"2019 mark SCT 1.2 BDV"_s));
    QVERIFY(names(problems, ErrorCode::RowUnexplained, u"2019 mark STP 1.2 BDV"_s));
}

void TamperedRowsSpec::findsObjectsMissingAndAltered()
{
    SoundStore fixture;
    QStringList files;
    for (QDirIterator entries(fixture.folder() + u"/objects"_s, QDir::Files, QDirIterator::Subdirectories);
         entries.hasNext();) {
        files.append(entries.next());
    }
    QCOMPARE(files.size(), 2);
    QVERIFY(QFile::remove(files[0]));
    QFile file(files[1]);
    QVERIFY(file.open(QIODevice::Append));
    file.write("x");
    file.close();

    const Problems problems = fixture.found().problems;

    QCOMPARE(problems.size(), 2);
    for (const Error &problem : problems) {
        QVERIFY(problem.where.startsWith(u"criteria_set MAU"_s));
        QCOMPARE(problem.code, problem.value == files[0] ? ErrorCode::ObjectMissing : ErrorCode::ObjectAltered);
    }
}

void TamperedRowsSpec::findsWhatTheSchemaShouldNotHave_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("value");

    QTest::newRow("a trigger more") << QByteArray("CREATE TRIGGER sly AFTER INSERT ON mark BEGIN"
                                                  " UPDATE mark SET thousandths = 0; END")
                                    << u"trigger sly"_s;
    QTest::newRow("a table more") << QByteArray("CREATE TABLE notes (note TEXT)") << u"table notes"_s;
    QTest::newRow("a trigger less") << QByteArray("DROP TRIGGER journal_is_never_updated")
                                    << u"trigger journal_is_never_updated"_s;
}

void TamperedRowsSpec::findsWhatTheSchemaShouldNotHave()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, value);
    SoundStore fixture;
    tamper(fixture.file(), sql.constData());
    const Problems problems = fixture.found().problems;
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.front().code, ErrorCode::StoreDamaged);
    QCOMPARE(problems.front().value, value);
}

void TamperedRowsSpec::stopsAtAHundredProblems()
{
    SoundStore fixture;
    const Problems problems =
        fixture.foundAfter("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)"
                           " INSERT INTO flag SELECT 1, 'f' || i, 1 FROM n");
    QCOMPARE(problems.size(), 100);
}

void TamperedRowsSpec::stopsWhenAsked()
{
    SoundStore fixture;
    fixture.reopen();
    std::stop_source source;
    source.request_stop();
    const auto soundness = fixture.store().verify(source.get_token());
    QVERIFY(!soundness);
    QCOMPARE(soundness.error().code, ErrorCode::Cancelled);
}

CONGTAM_SPEC(TamperedRowsSpec)

#include "tampered_rows_spec.moc"
