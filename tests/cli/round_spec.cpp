// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/session.h"
#include "tests/support/sample_round.h"
#include "tests/support/spec.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tests;
using namespace Qt::StringLiterals;

/// A whole round, typed.
class RoundSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void goesFromFilesToTwentySevenGoodAndEightFair()
    {
        Session session;
        goToSession(session);
        QCOMPARE(openItems(session).size(), 12);
        decide(session);
        QVERIFY(openItems(session).isEmpty());
        const QJsonObject results = json(session, u"results {d} --json"_s);
        QCOMPARE(results[u"counts"_s][u"overall"_s][u"tot"_s].toInt(), 27);
        QCOMPARE(results[u"counts"_s][u"overall"_s][u"kha"_s].toInt(), 8);
        QCOMPARE(totalsOf(results),
                 QStringList({u"STP 89.19 tot"_s, u"SNV 88.69 tot"_s, u"BDT 81.10 tot"_s, u"VPDPNTM 79.58 kha"_s,
                              u"CDCD 76.95 kha"_s, u"QPTDRMT 83.23 kha"_s, u"H-PACNAM 83.08 tot"_s,
                              u"H-BACHTHONG 79.75 kha"_s}));
        QCOMPARE(session.run(u"verify {d}"_s).code, cli::Done);
        session.must(u"phase {d} --to published"_s);
    }

    void leavesTheSessionOnlyWhenAllIsSettledAndConfirmed()
    {
        Session session;
        goToSession(session);
        const Answer open = session.run(u"phase {d} --to reply"_s);
        QCOMPARE(open.code, cli::Refused);
        QVERIFY(open.err.contains("5.1"));
        QCOMPARE(json(session, u"phase {d} --json"_s)[u"phase"_s].toString(), u"joint"_s);
    }

    void losesConfirmationsWithAChangedValue()
    {
        Session session;
        goToSession(session);
        decide(session);
        session.must(QStringList{u"settle"_s, u"{d}"_s, u"--agency"_s, u"CDCD"_s, u"--component"_s, u"7.4a"_s,
                                 u"--points"_s, u"3"_s, u"--reason"_s, u"xem lại"_s});
        const Answer leaving = session.run(u"phase {d} --to reply"_s);
        QCOMPARE(leaving.code, cli::Refused);
        QCOMPARE(leaving.err.count('\n'), 3); // the summary and one line a body
    }

    void keepsTheComputedCountUntilItsVerdictsAreSettled()
    {
        Session session;
        goToSession(session);
        const QStringList words{u"settle"_s, u"{d}"_s,      u"--agency"_s, u"QPTDRMT"_s,  u"--component"_s,
                                u"8.3"_s,    u"--points"_s, u"0"_s,        u"--reason"_s, u"thiếu 08"_s};
        QCOMPARE(session.run(words).code, cli::Refused);
        settleVerdict(session);
        QCOMPARE(session.run(words).code, cli::Done);
    }

    void comesBackWholeFromABackup()
    {
        Session session;
        goToSession(session);
        session.must(u"backup {d} {f}/copy"_s);
        session.must(u"restore {f}/copy {f}/back.congtam"_s);
        QCOMPARE(session.must(u"results {f}/back.congtam --json"_s), session.must(u"results {d} --json"_s));
        QCOMPARE(session.must(u"journal {f}/back.congtam --json"_s), session.must(u"journal {d} --json"_s));
    }

    /// DOMAIN §5.32: a province replaces its set between two years.
    void keepsLastYearsResultWhenTheSetIsReplaced()
    {
        Session session;
        QByteArray set = resource(u"samples/criteria_sample.json"_s);
        session.write(u"set.json"_s, set);
        const QString make = u"new {f}/%1 --year %2 --criteria {f}/set.json --agencies {r}/agencies_backan_2019.json"_s;
        session.must(make.arg(u"a.congtam"_s, u"2019"_s));
        session.must(u"marks import {f}/a.congtam {r}/sample_story_marks.csv"_s);
        const QByteArray before = session.must(u"results {f}/a.congtam --json"_s);
        set.replace("\"version\": 1,", "\"version\": 2,").replace("\"min\": 80,", "\"min\": 90,");
        set.replace("\"max_exclusive\": 80,", "\"max_exclusive\": 90,");
        session.write(u"set.json"_s, set);
        session.must(make.arg(u"b.congtam"_s, u"2020"_s));
        QCOMPARE(session.must(u"results {f}/a.congtam --json"_s), before);
        QVERIFY(session.must(u"results {f}/b.congtam --json"_s).contains("\"version\": 2"));
    }

    void movesAnAgencyToItsOwnGroup()
    {
        Session session;
        goToSession(session);
        QCOMPARE(session.run(u"move {d} --agency STP --group SN --reason x"_s).code, cli::Refused); // too late
        session.must(u"phase {d} --to appraisal --reason x"_s);
        QCOMPARE(session.run(u"move {d} --agency STP --group SN --reason x"_s).code, cli::Refused); // it may drop
        session.must(u"move {d} --agency STP --group SN --reason x --drop"_s);
        const QJsonObject moved = json(session, u"results {d} --json --as Lan"_s);
        QVERIFY(QJsonDocument(moved).toJson().contains("4.1b"));
        QCOMPARE(session.run(u"verify {d}"_s).code, cli::Done);
        session.must(u"phase {d} --to joint"_s);
    }

    void asksWhoHasAPasswordForIt()
    {
        Session session;
        session.begin();
        session.write(u"moi.txt"_s, "mật khẩu của An\n");
        session.write(u"sai.txt"_s, "không phải của An\n");
        session.must(
            QStringList{u"people"_s, u"password"_s, u"{d}"_s, u"An"_s, u"--new-password-file"_s, u"{f}/moi.txt"_s});
        QCOMPARE(session.run(u"results {d} --as An"_s).code, 1);
        QCOMPARE(session.run(u"results {d} --as An --password-file {f}/sai.txt"_s).code, 1);
        QCOMPARE(session.run(u"results {d} --as An --password-file {f}/moi.txt"_s).code, 0);
        QCOMPARE(session.run(u"results {d}"_s).code, 0); // the administrator has none
    }

    void entersASharedFactAndWhoAppraisesWhat()
    {
        Session session;
        session.begin();
        session.must(QStringList{u"facts"_s, u"{d}"_s, u"--agency"_s, u"SCT"_s, u"--component"_s, u"4.1a"_s,
                                 u"--inputs"_s, u"{\"value\": \"88.10\"}"_s, u"--paper"_s, u"309/QĐ-UBND"_s});
        QVERIFY(session.must(u"facts {d} --json"_s).contains("88.10"));
        session.must(u"assign {d} An --agency SCT --agency STC"_s);
        QCOMPARE(session.run(u"assign {d} An --agency SCT"_s).code, 1); // asked already
        QVERIFY(session.must(u"verify {d}"_s).size() > 0);
    }

    void tellsWrongUsageApart_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("no command") << u"nothing {d}"_s;
        QTest::newRow("an option that the command has not") << u"results {d} --settled"_s;
        QTest::newRow("a word too many") << u"results {d} {d}"_s;
        QTest::newRow("an unknown option") << u"results {d} --colour"_s;
        QTest::newRow("a phase that is not there") << u"phase {d} --to lunch"_s;
        QTest::newRow("two ways to settle") << u"settle {d} --all-equal --sole-body --agency SNV"_s;
        QTest::newRow("an unknown role") << u"people add {d} --name X --role king"_s;
    }

    void tellsWrongUsageApart()
    {
        QFETCH(const QString, words);
        Session session;
        session.begin();
        QCOMPARE(session.run(words).code, cli::WrongUsage);
    }

    void makesTheSampleTheSameEachTime()
    {
        Session session;
        session.must(u"sample --settled {f}/a"_s);
        session.must(u"sample --settled {f}/b"_s);
        for (const QString &words : {u"results %1 --json"_s, u"journal %1 --json"_s, u"marks export %1"_s}) {
            const QByteArray first = session.must(words.arg(u"{f}/a"_s));
            QCOMPARE(session.must(words.arg(u"{f}/b"_s)), first);
            QVERIFY(first.contains("SỐ LIỆU GIẢ ĐỊNH"));
        }
        const QJsonObject counts = json(session, u"results {f}/a --json"_s)[u"counts"_s].toObject();
        QCOMPARE(counts[u"CM"_s][u"tot"_s].toInt(), 18);
        QCOMPARE(counts[u"SN"_s][u"tot"_s].toInt(), 2);
        QCOMPARE(counts[u"HU"_s][u"tot"_s].toInt(), 7);
    }

private:
    static QJsonObject json(Session &session, const QString &words)
    {
        return QJsonDocument::fromJson(session.must(words)).object();
    }

    static QJsonArray openItems(Session &session)
    {
        return json(session, u"differences {d} --json"_s)[u"differences"_s].toArray();
    }

    static QStringList totalsOf(const QJsonObject &results)
    {
        static const QStringList Story{u"STP"_s,  u"SNV"_s,     u"BDT"_s,      u"VPDPNTM"_s,
                                       u"CDCD"_s, u"QPTDRMT"_s, u"H-PACNAM"_s, u"H-BACHTHONG"_s};
        QStringList totals;
        for (const auto &agency : results[u"agencies"_s].toArray()) {
            if (Story.contains(agency[u"code"_s].toString())) {
                totals.append(agency[u"code"_s].toString() + u' ' + agency[u"total"_s].toString() + u' '
                              + agency[u"class"_s].toString());
            }
        }
        return totals;
    }

    /// The sample's own marks and verdicts, as files, entered into a dossier made from files.
    static void goToSession(Session &session)
    {
        session.must(u"sample {f}/sample"_s);
        session.begin();
        for (const QString &source : {u"self"_s, u"SNV"_s, u"BDV"_s}) {
            session.write(source + u".csv"_s, session.must(u"marks export {f}/sample --source "_s + source));
        }
        session.must(u"recuse {d} --agency SNV --body SNV --substitute Lan --reason cơ_quan_mình"_s);
        session.must(u"marks import {d} {f}/self.csv"_s);
        session.must(u"phase {d} --to appraisal"_s);
        session.must(u"marks import {d} {f}/SNV.csv --as An"_s);
        session.must(u"marks import {d} {f}/BDV.csv --as Chi"_s);
        session.write(u"checks.csv"_s, checksOf(json(session, u"journal {f}/sample --json"_s)));
        session.must(u"checks import {d} {f}/checks.csv"_s);
        session.must(u"phase {d} --to joint"_s);
        session.must(u"settle {d} --all-equal --confirm Bình --confirm Dũng"_s);
        session.must(u"settle {d} --sole-body --agency SNV --confirm Dũng --confirm Lan"_s);
    }

    /// The verdicts that the sample's journal holds.
    static QByteArray checksOf(const QJsonObject &journal)
    {
        QByteArray table = "agency,component,document,body,verdict,reason\n";
        for (const auto &entry : journal[u"journal"_s].toArray()) {
            for (const auto &edit : entry[u"edits"_s].toArray()) {
                const QJsonObject key = edit[u"key"_s].toObject();
                if (edit[u"noun"_s].toString() == u"check"_s) {
                    const QStringList cells{key[u"agency"_s].toString(),
                                            key[u"component"_s].toString(),
                                            key[u"document"_s].toString(),
                                            key[u"body"_s].toString(),
                                            edit[u"after"_s][u"verdict"_s].toString(),
                                            u'"' + edit[u"after"_s][u"reason"_s].toString() + u'"'};
                    table += cells.join(u',').toUtf8() + '\n';
                }
            }
        }
        return table;
    }

    static void settle(Session &session, const QString &agency, const QString &component, const QString &points)
    {
        QStringList words{u"settle"_s, u"{d}"_s, u"--agency"_s, agency, u"--component"_s, component};
        words += points.isEmpty() ? QStringList{u"--na"_s} : QStringList{u"--points"_s, points};
        words += {u"--reason"_s, u"đã đối chiếu tài liệu"_s, u"--confirm"_s, u"Bình"_s, u"--confirm"_s, u"Dũng"_s};
        session.must(words);
    }

    static void settleVerdict(Session &session)
    {
        session.must(QStringList{u"settle"_s, u"{d}"_s, u"--agency"_s, u"QPTDRMT"_s, u"--component"_s, u"2.5"_s,
                                 u"--document"_s, u"Báo cáo BTTND 6 tháng (không số)"_s, u"--verdict"_s, u"rejected"_s,
                                 u"--reason"_s, u"không số"_s, u"--confirm"_s, u"Bình"_s, u"--confirm"_s, u"Dũng"_s});
    }

    static void decide(Session &session)
    {
        settle(session, u"H-BACHTHONG"_s, u"5.1"_s, u"1,50"_s);
        settle(session, u"BDT"_s, u"4.2a"_s, {});
        settleVerdict(session);
        settle(session, u"QPTDRMT"_s, u"8.3"_s, u"0"_s);
        settle(session, u"VPDPNTM"_s, u"1.2"_s, u"0.5"_s);
        settle(session, u"VPDPNTM"_s, u"1.1"_s, u"2"_s);
        settle(session, u"VPDPNTM"_s, u"8.3"_s, u"2"_s);
        settle(session, u"H-PACNAM"_s, u"3.3"_s, u"2,75"_s);
        settle(session, u"CDCD"_s, u"7.4a"_s, u"1,5"_s);
        settle(session, u"CDCD"_s, u"8.3"_s, u"2"_s);
    }
};

CONGTAM_SPEC(RoundSpec)

#include "round_spec.moc"
