// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/session.h"
#include "tests/support/sample_round.h"
#include "tests/support/spec.h"

#include <QTest>

#include <random>

using namespace tests;
using namespace Qt::StringLiterals;

/// Files as they should not be: every problem is named with its place, exit 1, nothing is taken.
class BadInputSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void initTestCase()
    {
        m_session = std::make_unique<Session>();
        m_session->begin();
        m_before = m_session->must(u"marks export {d}"_s);
    }

    void refusesMarks_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QByteArray>("said");
        const auto row = [](const char *name, const char *rows, const char *said) {
            QTest::newRow(name) << QByteArray(rows) << QByteArray(said);
        };
        row("an unknown agency", "XYZ,1.1,self,scored,1,,", "marks.csv:2: không có cơ quan \"XYZ\"");
        row("an unknown component", "STP,9.9,self,scored,1,,", "marks.csv:2: không có tiêu chí thành phần \"9.9\"");
        row("a component of another group", "STP,4.1b,self,scored,1,,", "4.1b không thuộc khối");
        row("a computed component", "STP,9.2,SNV,scored,3,,", "9.2 do chương trình tự tính");
        row("self on what the bodies assess", "STP,9.1,self,scored,3,,", "9.1 do cơ quan thẩm định chấm");
        row("an unknown source", "STP,1.1,UBND,scored,1,,", "không có bên chấm \"UBND\"");
        row("agreed", "STP,1.1,agreed,scored,1,,", "điểm thống nhất không nhập từ tệp");
        row("points above the maximum", "STP,1.1,self,scored,\"2,01\",,", "2,01 lớn hơn điểm tối đa 2,00");
        row("too many decimals", "STP,1.1,self,scored,1.005,,", "1,005: chỉ dùng 2 chữ số thập phân");
        row("not a number", "STP,1.1,self,scored,NaN,,", "\"NaN\" không phải điểm");
        row("negative points", "STP,1.1,self,scored,-1,,", "\"-1\" không phải điểm");
        row("an exponent", "STP,1.1,self,scored,1e0,,", "\"1e0\" không phải điểm");
        row("an unknown state", "STP,1.1,self,maybe,1,,", "trạng thái \"maybe\" không có");
        row("not applicable with points", "STP,1.6,self,na,1,,", "trạng thái \"na\" không đi cùng điểm");
        row("not applicable where it cannot be", "STP,1.1,self,na,,,", "1.1 không cho phép");
        row("an agency abstaining on itself", "STP,1.1,self,abstained,,,", "self không dùng được trạng thái");
        row("inputs of another kind", "STP,1.1,self,,,\"{\"\"count\"\": 1}\",", "số liệu \"count\" không thuộc");
        row("a key too many", "STP,1.3,self,,,\"{\"\"pass\"\": true, \"\"x\"\": 1}\",", "số liệu \"x\" không thuộc");
        row("a key twice", "STP,1.3,self,,,\"{\"\"pass\"\": true, \"\"pass\"\": false}\",", "khóa \"pass\" có hai lần");
        row("5 of 0", "STP,3.2,self,,,\"{\"\"numerator\"\": 5, \"\"denominator\"\": 0}\",", "tử số 5 mà mẫu số bằng 0");
        row("0 of 0", "STP,3.2,self,,,\"{\"\"numerator\"\": 0, \"\"denominator\"\": 0}\",", "0 trên 0");
        row("a fractional count", "STP,1.4,self,,,\"{\"\"count\"\": 1.5}\",", "số liệu \"1,5\" không dùng được");
        row("a negative count", "STP,1.4,self,,,\"{\"\"count\"\": -1}\",", "số liệu \"-1\" không dùng được");
        row("a level that is not there", "STP,1.5,self,,,\"{\"\"level\"\": 4}\",", "số liệu \"4\" không dùng được");
        row("too few parts", "STP,1.2,self,,,\"{\"\"parts\"\": [true]}\",", "số liệu \"1\" không dùng được");
        row("a day that is not there", "STP,1.1,self,,,\"{\"\"date\"\": \"\"2019-02-30\"\"}\",",
            "\"2019-02-30\" không phải ngày");
        row("an index above its scale", "STP,4.1a,self,,,\"{\"\"value\"\": \"\"100.01\"\"}\",",
            "số liệu \"100,01\" không dùng được");
        row("off the step", "STP,9.3,SNV,scored,2.10,,", "2,10 không theo bước 0,25");
        row("an override without a reason", "STP,1.3,self,scored,0.5,\"{\"\"pass\"\": true}\",",
            "ghi lý do trước khi lưu");
        row("the same mark twice", "STP,1.1,self,scored,1,,\nSTP,1.1,self,scored,2,,",
            "marks.csv:3: \"STP 1.1 self\" có hai lần");
        row("a row too short", "STP,1.1", "marks.csv:2: dòng có 2 ô, cần 7");
        row("an open quote", "STP,1.1,self,scored,1,\"{,", "không phải CSV đúng");
        row("bytes that are no UTF-8", "STP,1.1,self,scored,1,,\xC4\xE3", "marks.csv:2: không phải UTF-8");
        row("a turned direction of writing", "ST\xE2\x80\xAEP,1.1,self,scored,1,,", "không phải CSV đúng (control)");
    }

    void refusesMarks()
    {
        QFETCH(const QByteArray, rows);
        QFETCH(const QByteArray, said);
        refuses("agency,component,source,state,points,inputs,reason\n" + rows + '\n', said);
    }

    void refusesTables_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("nothing") << QByteArray() << QByteArray("không có dòng nào");
        QTest::newRow("a missing column")
            << QByteArray("agency,component\nSTP,1.1\n") << QByteArray("thiếu cột \"source\"");
        QTest::newRow("a column twice") << QByteArray("agency,component,source,agency\n")
                                        << QByteArray("cột \"agency\" có hai lần");
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE"
                                              "a\0g\0",
                                              6)
                                << QByteArray("không phải UTF-8");
        QTest::newRow("a huge cell") << QByteArray("agency,component,source\n" + QByteArray(20'000, 'x')
                                                   + ",1.1,self\n")
                                     << QByteArray("quá dài");
    }

    void refusesTables()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, said);
        refuses(bytes, said);
    }

    void takesWhatOnlyLooksDifferent_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("semicolons, decimal comma, CRLF, a mark of order")
            << QByteArray("\xEF\xBB\xBF"
                          "Agency;Component;Source;Points\r\nSTP;1.1;self;1,50\r\n");
        QTest::newRow("only inputs") << QByteArray(
            "agency,component,source,inputs\nSTP,1.1,self,\"{\"\"date\"\": \"\"2019-01-28\"\"}\"\n");
        QTest::newRow("an override with its reason") << QByteArray(
            "agency,component,source,points,inputs,reason\nSTP,1.3,self,0.5,\"{\"\"pass\"\": true}\",một phần\n");
    }

    void takesWhatOnlyLooksDifferent()
    {
        QFETCH(const QByteArray, bytes);
        Session session;
        session.begin();
        session.write(u"marks.csv"_s, bytes);
        QCOMPARE(session.run(u"marks import {d} {f}/marks.csv"_s).err, QByteArray());
    }

    void namesEveryProblemAtOnce()
    {
        Session session;
        session.begin();
        session.write(u"marks.csv"_s,
                      "agency,component,source,points\nXYZ,1.1,self,1\nSTP,1.1,self,9\nSTP,1.2,self,1\n");
        const Answer answer = session.run(u"marks import {d} {f}/marks.csv"_s);
        QCOMPARE(answer.err.count('\n'), 3);
        QVERIFY(answer.err.contains("marks.csv:2") && answer.err.contains("marks.csv:3"));
    }

    void refusesCriteria_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("said");
        const auto row = [](const char *name, const char *from, const char *to, const char *said) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QByteArray(said);
        };
        row("another schema", "dvcq-criteria/1", "dvcq-criteria/2", "$.schema");
        row("a scale of 100.25", "\"scale\": 100,", "\"scale\": 100.25,",
            "khối CM: 100.00: tổng điểm phải bằng 100.25");
        row("a scale of 99.75", "\"scale\": 100,", "\"scale\": 99.75,", "tổng điểm phải bằng 99.75");
        row("NaN", "\"scale\": 100,", "\"scale\": NaN,", "không phải JSON đúng");
        row("a text for a number", "\"scale\": 100,", "\"scale\": \"100\",", "$.scale: \"100\" sai kiểu");
        row("an exponent", "\"scale\": 100,", "\"scale\": 1e2,", "$.scale");
        row("a key twice", "\"scale\": 100,", "\"scale\": 100, \"scale\": 100,", "$.scale: khóa \"scale\" có hai lần");
        row("an unknown key", "\"scale\": 100,", "\"scale\": 100, \"colour\": 1,", "$.colour");
        row("a component twice", "\"code\": \"1.2\"", "\"code\": \"1.1\"",
            "$.criteria[0].components[1].code: mã \"1.1\" có hai lần");
        row("a gap between bands", "\"min\": 75,", "\"min\": 76,", "$.bands");
        row("bands that overlap", "\"min\": 75,", "\"min\": 74,", "$.bands");
        row("a gate on nothing", "\"component\": \"3.4\"", "\"component\": \"3.9\"", "$.gates[0].when.component");
        row("a count gate on what counts nothing", "\"component\": \"3.4\"", "\"component\": \"1.1\"",
            "$.gates[0].when.component");
        row("a cap on no class", "\"max_class\": \"kha\"", "\"max_class\": \"gioi\"", "$.gates[0].max_class");
        row("an unknown rule", "\"kind\": \"binary\"", "\"kind\": \"dice\"", "$.criteria[0].components[2].rule.kind");
        row("a step that does not divide", "\"step\": 0.25", "\"step\": 0.4", "rule.step");
        row("a group that is not there", "\"groups\": [\n      \"CM\"", "\"groups\": [\n      \"XX\"",
            "groups: không có khối \"XX\"");
        row("the best level below the maximum", "\"until\": \"02-15\",\n        \"points\": 2",
            "\"until\": \"02-15\",\n        \"points\": 1.75",
            "$.criteria[0].components[0].rule.levels: mức cao nhất là 1.75");
        row("finer than two decimals", "\"per_item\": 0.5", "\"per_item\": 0.505", "rule.per_item: 0,505");
        row("a day that is not there", "\"until\": \"02-15\"", "\"until\": \"02-31\"",
            "until: \"02-31\" không phải ngày");
    }

    void refusesCriteria()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QFETCH(const QByteArray, said);
        QByteArray bytes = resource(u"samples/criteria_sample.json"_s);
        const qsizetype at = bytes.indexOf(from);
        QVERIFY(at >= 0);
        bytes.replace(at, from.size(), to);
        Session session;
        session.write(u"set.json"_s, bytes);
        const Answer answer = session.run(u"criteria check {f}/set.json"_s);
        QCOMPARE(answer.code, cli::Refused);
        QVERIFY2(answer.err.contains(said), answer.err.constData());
        QVERIFY(answer.err.contains("set.json: "));
    }

    void refusesDeepNestingWithoutFalling()
    {
        Session session;
        session.write(u"set.json"_s, QByteArray(100'000, '['));
        const Answer answer = session.run(u"criteria check {f}/set.json"_s);
        QCOMPARE(answer.code, cli::Refused);
        QVERIFY(answer.err.contains("lồng quá 32 cấp"));
    }

    /// Bytes turned, cut and doubled at random: refused or read, never a fall; what is read still adds up.
    void survivesMutations()
    {
        const QByteArray sound = resource(u"samples/criteria_sample.json"_s);
        std::mt19937 random(2019);
        Session session;
        int refused = 0;
        for (int i = 0; i < 300; ++i) {
            QByteArray bytes = sound;
            for (std::uint32_t hits = random() % 4 + 1; hits > 0; --hits) {
                const auto at = static_cast<qsizetype>(random() % static_cast<std::uint32_t>(bytes.size()));
                switch (random() % 3) {
                case 0:
                    bytes[at] = static_cast<char>(random() % 256);
                    break;
                case 1:
                    bytes.remove(at, static_cast<qsizetype>(random() % 40));
                    break;
                default:
                    bytes.insert(at, bytes.mid(at, static_cast<qsizetype>(random() % 40)));
                }
            }
            session.write(u"set.json"_s, bytes);
            const Answer answer = session.run(u"criteria check {f}/set.json"_s);
            QVERIFY(answer.code == cli::Done || !answer.err.isEmpty());
            refused += answer.code == cli::Refused ? 1 : 0;
        }
        QVERIFY(refused > 200);
    }

private:
    void refuses(const QByteArray &bytes, const QByteArray &said) const
    {
        m_session->write(u"marks.csv"_s, bytes);
        const Answer answer = m_session->run(u"marks import {d} {f}/marks.csv"_s);
        QCOMPARE(answer.code, cli::Refused);
        QVERIFY2(answer.err.contains(said), answer.err.constData());
        QCOMPARE(m_session->must(u"marks export {d}"_s), m_before);
    }

    std::unique_ptr<Session> m_session; ///< one for all that is refused: it must stay as it was
    QByteArray m_before;
};

CONGTAM_SPEC(BadInputSpec)

#include "bad_input_spec.moc"
