// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/session.h"
#include "tests/support/sample_round.h"
#include "tests/support/spec.h"

#include <QTest>

using namespace tests;
using namespace Qt::StringLiterals;

/// Two dossiers that differ only in what BDV did before the reveal: nothing that anyone else sees may differ.
class BlindnessSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void showsTheSameWhateverTheOtherSideDid_data() { addViews({u"An"_s, u"Bình"_s, u"Hà"_s, u"Lan"_s, u"1"_s}); }

    void showsTheSameWhateverTheOtherSideDid()
    {
        QFETCH(const QString, words);
        QCOMPARE(m_one->run(words), m_other->run(words));
    }

    /// Else the comparison above would prove nothing.
    void differsForThoseWhoseWorkItIs_data()
    {
        QTest::addColumn<QString>("words");
        for (const QString &view : {u"results {d} --json"_s, u"marks export {d}"_s, u"journal {d} --json"_s}) {
            QTest::newRow(qPrintable(view)) << QString(view + u" --as Chi"_s);
        }
    }

    void differsForThoseWhoseWorkItIs()
    {
        QFETCH(const QString, words);
        QVERIFY(m_one->run(words).out != m_other->run(words).out);
    }

    void refusesTheOtherSidesWork_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("marking for the other body") << u"marks import {d} {f}/bdv.csv --as An"_s;
        QTest::newRow("judging for the other body") << u"checks import {d} {f}/checks.csv --as An"_s;
        QTest::newRow("an observer marking") << u"marks import {d} {f}/bdv.csv --as Lan"_s;
        QTest::newRow("settling before the session") << u"settle {d} --all-equal --as Hà"_s;
        QTest::newRow("adding people") << u"people add {d} --name X --role observer --as Hà"_s;
    }

    void refusesTheOtherSidesWork()
    {
        QFETCH(const QString, words);
        const QByteArray before = m_one->must(u"results {d} --json --as Chi"_s);
        QCOMPARE(m_one->run(words).code, cli::Refused);
        QCOMPARE(m_one->must(u"results {d} --json --as Chi"_s), before);
    }

    void opensEverythingToAllOnceBothHaveCommitted()
    {
        m_one->must(u"phase {d} --to joint --leave-open"_s);
        QVERIFY(m_one->must(u"results {d} --json --as Lan"_s).contains("\"BDV\""));
    }

    void initTestCase()
    {
        m_one = std::make_unique<Session>();
        m_other = std::make_unique<Session>();
        begin(*m_one, false);
        begin(*m_other, true);
    }

private:
    static void addViews(const QStringList &viewers)
    {
        QTest::addColumn<QString>("words");
        for (const QString &view :
             {u"results {d}"_s, u"results {d} --json"_s, u"differences {d}"_s, u"differences {d} --json"_s,
              u"marks export {d}"_s, u"marks export {d} --source BDV"_s, u"journal {d}"_s, u"journal {d} --json"_s,
              u"verify {d}"_s, u"phase {d}"_s, u"people {d}"_s, u"flags {d}"_s, u"holidays {d}"_s,
              u"settle {d} --all-equal"_s, u"phase {d} --to joint --except STP"_s}) {
            for (const QString &viewer : viewers) {
                const bool moves =
                    view.startsWith(u"phase {d} --to"_s) && viewer == u"1"_s; // it would commit and go on
                if (!moves) {
                    QTest::newRow(qPrintable(view + u" as "_s + viewer)) << QString(view + u" --as "_s + viewer);
                }
            }
        }
    }

    /// BDV's columns from SNV's; in the other dossier all points are 0, entered in two goes, and other papers judged.
    static void begin(Session &session, bool other)
    {
        session.must(u"sample {f}/sample"_s);
        session.begin();
        session.write(u"self.csv"_s, ofAFew(session.must(u"marks export {f}/sample --source self"_s)));
        QByteArray snv = ofAFew(session.must(u"marks export {f}/sample --source BDV"_s));
        session.write(u"bdv.csv"_s, other ? nothingEarned(snv) : snv);
        session.write(u"snv.csv"_s, snv.replace(",BDV,", ",SNV,"));
        session.write(u"checks.csv"_s,
                      QByteArray("agency,component,document,body,verdict,reason\nSTP,1.1,")
                          + (other ? "02/KH-STP,BDV,rejected,sai" : "01/KH-STP,BDV,accepted,") + '\n');
        session.must(u"marks import {d} {f}/self.csv"_s);
        session.must(u"phase {d} --to appraisal --leave-open"_s);
        session.must(u"marks import {d} {f}/snv.csv --as An"_s);
        session.must(u"marks import {d} {f}/bdv.csv --as Chi"_s);
        session.must(u"checks import {d} {f}/checks.csv --as Chi"_s);
        if (other) {
            session.write(u"again.csv"_s, "agency,component,source,points\nSTP,1.1,BDV,1\n");
            session.must(u"marks import {d} {f}/again.csv"_s);
        } else {
            session.must(u"people {d}"_s); // the clock goes on alike
        }
    }

    /// Each view opens the dossier twice; four agencies' marks keep that quick.
    static QByteArray ofAFew(const QByteArray &table)
    {
        QByteArray few = table.first(table.indexOf('\n') + 1);
        for (const QByteArray &line : table.split('\n')) {
            const QByteArray agency = line.first(qMax(0, line.indexOf(',')));
            if (QByteArrayList{"STP", "SNV", "BDT", "H-BACHTHONG"}.contains(agency)) {
                few += line + '\n';
            }
        }
        return few;
    }

    static QByteArray nothingEarned(const QByteArray &table)
    {
        QByteArray marks = "agency,component,source,state,points\n";
        for (const QByteArray &line : table.split('\n').sliced(1)) {
            const QByteArrayList cells = line.split(',');
            if (cells.size() > 4) {
                marks += cells[0] + ',' + cells[1] + ",BDV,scored,0\n";
            }
        }
        return marks;
    }

    std::unique_ptr<Session> m_one, m_other;
};

CONGTAM_SPEC(BlindnessSpec)

#include "blindness_spec.moc"
