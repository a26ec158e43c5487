// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/spec.h"
#include "tests/ui/scoring_seat.h"
#include "ui/evidence/evidence_lines.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

/// What stands beside a mark about its papers.
class EvidenceLinesSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const tests::Appraisal appraisal;
        m_round = tests::ScoringSeat(appraisal.folder()).desk.snapshot()->round;
    }

    void saysWhatTheSetExpectsAndWhichOfItIsRequired()
    {
        const auto lines = linesAt(u"STP"_s, u"6.4"_s);
        QCOMPARE(lines[0].kind, ui::EvidenceLine::Kind::Heading);
        QCOMPARE(lines[1].text(), u"Biên bản làm việc, bắt buộc, ít nhất 4 văn bản"_s);
    }

    void showsTheOwnVerdictsAndNeverThoseOfTheOtherBody()
    {
        QString all;
        for (const auto &line : linesAt(u"QPTDRMT"_s, u"2.5"_s)) {
            all += line.text() + u'\n';
        }
        QVERIFY(all.contains(u"SNV: "_s));
        QVERIFY(!all.contains(u"BDV"_s));
    }

    void saysWhatToDoWhereRequiredPapersAreMissing()
    {
        m_round.sheets[0] = std::make_shared<const Sheet>([this] {
            Sheet bare = *m_round.sheets[0];
            bare.citations.clear();
            return bare;
        }());
        const auto last = linesAt(m_round.sheets[0]->agency, u"1.1"_s).back();
        QCOMPARE(last.kind, ui::EvidenceLine::Kind::Missing);
        QVERIFY(last.text().contains(u"Thiếu tài liệu bắt buộc"_s));
        QVERIFY(last.text().contains(u"phím N"_s));
    }

private:
    std::vector<ui::EvidenceLine> linesAt(const QString &agency, const QString &component) const
    {
        return ui::evidenceLines(m_round, m_round.sheetOf(agency), m_round.set->component(component),
                                 ui::Language::Vietnamese);
    }

    Round m_round;
};

CONGTAM_SPEC(EvidenceLinesSpec)

#include "evidence_lines_spec.moc"
