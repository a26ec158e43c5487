// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/mapping.h"
#include "core/evidence/path_clues.h"
#include "tests/evidence/arrived_files.h"
#include "tests/support/spec.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

class MappingSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_set = tests::sampleCriteria();
        QVERIFY(m_set);
        m_group = m_set->group(u"CM");
    }

    void getsFourInFiveOfFortyBadlyNamedFilesRight()
    {
        const auto files = tests::fortyFiles();
        QCOMPARE(files.size(), 40U);
        const Mapper mapper(*m_set, m_group, tests::agencysList());
        int right = 0;
        int wrongButSure = 0;
        for (const auto &[file, component] : files) {
            const MappingProposals found = mapper.proposals(file);
            const QString first = found.best.empty() ? u"–"_s : code(found.best.front().component);
            right += first == component ? 1 : 0;
            wrongButSure += first != component && found.certainty == MappingCertainty::Clear ? 1 : 0;
            if (first != component) {
                qInfo("%s: proposed %s, belongs to %s", qPrintable(file.path), qPrintable(first),
                      qPrintable(component));
            }
        }
        qInfo("right first proposals: %d of 40 (%d %%), wrong and yet sure: %d", right, right * 100 / 40, wrongButSure);
        QVERIFY(right * 100 >= 80 * 40);
        QVERIFY(wrongButSure <= 2);
    }

    void findsCodesInPaths_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("codes");
        QTest::newRow("in the name") << u"1.1 - ke hoach.pdf"_s << u"1.1"_s;
        QTest::newRow("in a folder") << u"SCT/4.1a/12-KH-SCT.pdf"_s << u"4.1a"_s;
        QTest::newRow("letter left out") << u"TC 2.4.pdf"_s << u"2.4a"_s;
        QTest::newRow("the twin's letter") << u"4.1b BC.pdf"_s << u"4.1a"_s;
        QTest::newRow("Roman") << u"IV.1a/x.pdf"_s << u"4.1a"_s;
        QTest::newRow("two") << u"1.1/1.2 ke hoach.pdf"_s << u"1.2 1.1"_s;
        QTest::newRow("a date") << u"bao cao 15.2.2019.pdf"_s << u""_s;
        QTest::newRow("a date with dashes") << u"05-12-2019 scan.pdf"_s << u""_s;
        QTest::newRow("a version") << u"ke hoach v1.2.pdf"_s << u""_s;
        QTest::newRow("no component of the set") << u"9.9 gi do.pdf"_s << u""_s;
    }

    void findsCodesInPaths()
    {
        QFETCH(const QString, path);
        QStringList codes;
        for (const CodeClue &clue : codesInPath(path, *m_set, m_group)) {
            codes << code(clue.component);
        }
        QTEST(codes.join(u' '), "codes");
    }

    void findsNumbersInNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("kind");
        QTest::newRow("as a symbol") << u"12-KH-SCT.pdf"_s << 12 << u"KH"_s;
        QTest::newRow("kind first") << u"TC4/4.1a_BC 15.pdf"_s << 15 << u"BC"_s;
        QTest::newRow("in words") << u"Kế hoạch số 7.docx"_s << 7 << u"KH"_s;
        QTest::newRow("run together") << u"77TB.pdf"_s << 77 << u"TB"_s;
        QTest::newRow("a year is none") << u"ke hoach 2019.pdf"_s << 0 << u""_s;
        QTest::newRow("none") << u"Scan0012.pdf"_s << 0 << u""_s;
    }

    void findsNumbersInNames()
    {
        QFETCH(const QString, name);
        const NumberClue clue = numberInName(name).value_or(NumberClue{});
        QTEST(clue.number, "number");
        QTEST(clue.kind, "kind");
    }

    void givesItsReasons()
    {
        const Mapper mapper(*m_set, m_group, tests::agencysList());
        const auto found = mapper.proposals({u"2/12-KH-SCT.pdf"_s, std::nullopt});
        QCOMPARE(code(found.best.front().component), u"1.1"_s);
        QCOMPARE(found.best.front().grounds.front(), (MappingGround{MappingReason::ListedNumber, u"12/KH-SCT"_s, 70}));
        QVERIFY(found.best.size() <= 3);
    }

    void saysThatTheListNamesAPaperTwice()
    {
        auto list = tests::agencysList();
        list.push_back(list.front());
        list.back().component = u"1.2"_s;
        const auto found = Mapper(*m_set, m_group, list).proposals({u"12-KH-SCT.pdf"_s, std::nullopt});
        QCOMPARE(found.certainty, MappingCertainty::Several);
        QCOMPARE(code(found.best[0].component) + code(found.best[1].component), u"1.11.2"_s);
    }

    void neverGuessesQuietly()
    {
        const Mapper mapper(*m_set, m_group);
        QCOMPARE(mapper.proposals({u"Scan0012.pdf"_s, std::nullopt}).certainty, MappingCertainty::Nothing);
        QCOMPARE(mapper.proposals({u"1.1/2.3.pdf"_s, std::nullopt}).certainty, MappingCertainty::Ambiguous);
        QCOMPARE(mapper.proposals({u"bao cao.pdf"_s, std::nullopt}).certainty != MappingCertainty::Clear, true);
        QCOMPARE(mapper.proposals({u""_s, std::nullopt}).certainty, MappingCertainty::Nothing);
    }

    void staysAmbiguousWhereListAndNameDisagree()
    {
        const Mapper mapper(*m_set, m_group, tests::agencysList());
        const auto found = mapper.proposals({u"2.3/2.3 12-KH-SCT.pdf"_s, std::nullopt});
        QCOMPARE(found.certainty, MappingCertainty::Ambiguous);
    }

private:
    QString code(int component) const { return m_set->components[std::size_t(component)].code; }

    std::shared_ptr<const CriteriaSet> m_set;
    int m_group = 0;
};

CONGTAM_SPEC(MappingSpec)

#include "mapping_spec.moc"
