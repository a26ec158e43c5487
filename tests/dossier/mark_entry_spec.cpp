// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/dossier.h"
#include "core/dossier/mark_verbs.h"
#include "core/dossier/phase_verbs.h"
#include "core/dossier/settle_verbs.h"
#include "core/model/round_rows.h"
#include "core/scoring/differences.h"
#include "core/scoring/supposition.h"
#include "tests/support/points_literal.h"
#include "tests/support/sample_round.h"
#include "tests/support/sample_stands.h"
#include "tests/support/spec.h"

#include <QTemporaryDir>
#include <QTest>

using namespace core;
using namespace tests;
using namespace Qt::StringLiterals;

namespace {

MarkRow mark(const QString &component, Points points)
{
    return {u"SCT"_s, u"SNV"_s, component, Mark::scored(points), {{}, u"Theo hồ sơ"_s}};
}

} // namespace

/// One mark at a time, what is not one yet, and the words on what was settled.
class MarkEntrySpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
        m_folder = std::make_unique<QTemporaryDir>();
        copySample(SampleStage::JointOpen, path());
        m_dossier = std::move(Dossier::open(path()).value());
    }
    void cleanup() { m_dossier.reset(); }

    void refusesAMarkThatStandsOnWhatIsNoLonger()
    {
        backToAppraisal();
        const Person reviewer = person(u"Lý Văn Minh"_s);
        const auto shown = standing(u"9.3"_s);
        QVERIFY(enter(reviewer, shown, mark(u"9.3"_s, 1.50_pt)));
        const auto late = enter(reviewer, shown, mark(u"9.3"_s, 1.00_pt));
        QVERIFY(!late);
        QCOMPARE(late.error().front().code, ErrorCode::Conflict);
        QCOMPARE(standing(u"9.3"_s), mark(u"9.3"_s, 1.50_pt));
        QVERIFY(enter(reviewer, standing(u"9.3"_s), std::nullopt)); // cleared again
        QCOMPARE(standing(u"9.3"_s), std::nullopt);
    }

    void refusesAMarkForTheOtherBody()
    {
        backToAppraisal();
        const auto refused = enter(person(u"Nông Quốc Tuấn"_s), standing(u"9.3"_s), mark(u"9.3"_s, 1.50_pt));
        QVERIFY(!refused);
        QCOMPARE(refused.error().front().code, ErrorCode::PermissionDenied);
    }

    void aMarkVoidsTheBodysCommitment()
    {
        backToAppraisal();
        const auto committed = [this] { return sheetOf(whole(), u"SCT"_s).commitment(0) != nullptr; };
        const Person chair = person(u"Trần Đình Phúc"_s);
        QVERIFY(m_dossier->enact([&](const Round &round) {
            return commitMarks(round, chair, 0, {round.sheetOf(u"SCT"_s)}, false);
        }) || committed());
        QVERIFY(committed());
        QVERIFY(enter(person(u"Lý Văn Minh"_s), standing(u"9.3"_s), mark(u"9.3"_s, 1.50_pt)));
        QVERIFY(!committed());
    }

    void keepsADraftForItsAuthorAloneAndOutOfTheJournal()
    {
        const Person reviewer = person(u"Lý Văn Minh"_s);
        const auto entries = m_dossier->journal(reviewer)->size();
        QVERIFY(m_dossier->keepDraft({reviewer.number, u"SCT"_s, 1, 3, u"1,"_s, 0}));
        QVERIFY(m_dossier->keepDraft({reviewer.number, u"SCT"_s, 1, 3, u"1,5"_s, 0})); // in place of the first
        m_dossier.reset();
        m_dossier = std::move(Dossier::open(path()).value());
        QCOMPARE(m_dossier->drafts(reviewer)->size(), 1);
        QCOMPARE(m_dossier->drafts(reviewer)->front().text, u"1,5"_s);
        QVERIFY(m_dossier->drafts(person(u"Nông Quốc Tuấn"_s))->empty());
        QCOMPARE(m_dossier->journal(reviewer)->size(), entries);
        QCOMPARE(m_dossier->verify()->size(), 0);
        QVERIFY(m_dossier->keepDraft({reviewer.number, u"SCT"_s, 1, 3, {}, 0}));
        QVERIFY(m_dossier->drafts(reviewer)->empty());
    }

    void confirmsWhatIsSettledAndNothingElse()
    {
        const Person chair = person(u"Bàn Văn Sơn"_s);
        const SettledItem item{u"H-BACHTHONG"_s, u"5.1"_s, {}};
        const auto confirm = [&] {
            return m_dossier->enact([&](const Round &round) { return confirmSettled(round, chair, {item}, {chair}); });
        };
        const auto before = waitingFor(whole(), chair).size();
        QCOMPARE(confirm().error().front().code, ErrorCode::NotSettled);
        QVERIFY(m_dossier->enact([&](const Round &round) {
            return settle(round, chair, MarkSettlement{item.agency, item.component, 1.50_pt, {}, u"Thiếu thông báo"_s},
                          {});
        }));
        QCOMPARE(waitingFor(whole(), chair).size(), before + 1);
        QVERIFY(confirm());
        QCOMPARE(waitingFor(whole(), chair).size(), before);
        QCOMPARE(confirm().error().front().code, ErrorCode::NothingToDo);
    }

    void confirmsNothingWhoseMarksChangedSinceItWasAgreed()
    {
        const Person chair = person(u"Bàn Văn Sơn"_s);
        const SettledItem item{u"H-BACHTHONG"_s, u"5.1"_s, {}};
        const auto agree = [&](Points points) {
            return m_dossier->enact([&](const Round &round) {
                return settle(round, chair, MarkSettlement{item.agency, item.component, points, {}, u"Thiếu"_s}, {});
            });
        };
        const auto confirm = [&] {
            return m_dossier->enact([&](const Round &round) { return confirmSettled(round, chair, {item}, {chair}); });
        };
        QVERIFY(agree(1.50_pt));
        const auto waiting = waitingFor(whole(), chair).size();
        QVERIFY(m_dossier->enact([&](const Round &round) {
            const MarkRow corrected{item.agency, u"BDV"_s, item.component, Mark::scored(1.00_pt), {{}, u"Nhập sai"_s}};
            return importMarks(round, m_dossier->administrator(), {corrected}, u"Nhập sai"_s);
        }));
        QCOMPARE(waitingFor(whole(), chair).size(), waiting - 1);
        QCOMPARE(confirm().error().front().code, ErrorCode::BasisChanged);
        const auto end = m_dossier->enact([&](const Round &round) {
            return step(round, m_dossier->administrator(), {Phase::Reply, u"Kết thúc họp"_s, false, {}});
        });
        const auto changed = [](const Error &error) { return error.code == ErrorCode::BasisChanged; };
        QCOMPARE(std::count_if(end.error().begin(), end.error().end(), changed), 1);
        QVERIFY(agree(1.50_pt)); // looked at again: the same value on what stands now
        QVERIFY(confirm());
    }

    void saysWhereASheetWouldStand_data()
    {
        QTest::addColumn<Points>("agreed");
        QTest::addColumn<Points>("total");
        QTest::addColumn<int>("band");
        QTest::newRow("as SNV marked") << 2.00_pt << 80.25_pt << 0;
        QTest::newRow("as BDV marked") << 1.50_pt << 79.75_pt << 1;
    }

    void saysWhereASheetWouldStand()
    {
        QFETCH(const Points, agreed);
        QFETCH(const Points, total);
        QFETCH(const int, band);
        const Round &round = whole();
        const Standing standing = standingIf(
            Scorer(round),
            {round.sheetOf(u"H-BACHTHONG"_s), round.set->component(u"5.1"_s), Mark::scored(agreed), {}, {}, {}});
        QCOMPARE(standing.tally.total, total);
        QCOMPARE(standing.final.band, band);
        QVERIFY(standing.rankInGroup > 0);
    }

    void countsMissingEvidenceAsTheSupposedVerdictMakesIt_data()
    {
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<Points>("total");
        QTest::addColumn<bool>("isGated");
        QTest::newRow("29 of 36 valid") << Verdict::Accepted << 83.48_pt << false;
        QTest::newRow("28 of 36 valid") << Verdict::Explained << 83.23_pt << true;
    }

    void countsMissingEvidenceAsTheSupposedVerdictMakesIt()
    {
        QFETCH(const Verdict, verdict);
        const Round &round = whole();
        const int fund = round.sheetOf(u"QPTDRMT"_s);
        const int component = round.set->component(u"2.5"_s);
        const std::vector<Difference> open = differences(Scorer(round));
        const auto disputed = std::find_if(open.begin(), open.end(), [&](const Difference &one) {
            return one.sheet == fund && one.kind == DifferenceKind::Verdict;
        });
        QVERIFY(disputed != open.end());
        const Standing standing = standingIf(Scorer(round), {fund, component, {}, {}, disputed->document, verdict});
        QTEST(*standing.tally.total, "total");
        QTEST(standing.gates.hold != 0, "isGated");
        QVERIFY(!standing.provisional); // 8.3 and, from it, 9.2 are there
    }

private:
    QString path() const { return m_folder->path() + u"/sample.congtam"_s; }
    Person person(const QString &name) const { return m_dossier->person(name).value(); }
    const Round &whole() const { return m_dossier->snapshot(m_dossier->administrator())->round; }

    void backToAppraisal() const
    {
        QVERIFY(m_dossier->enact([&](const Round &round) {
            return step(round, m_dossier->administrator(), {Phase::Appraisal, u"Thẩm định lại"_s, false, {}});
        }));
    }

    std::optional<MarkRow> standing(const QString &component) const
    {
        const Round &round = m_dossier->snapshot(person(u"Lý Văn Minh"_s))->round;
        return markRowOf(round, sheetOf(round, u"SCT"_s), 1, round.set->component(component));
    }

    Checked<std::vector<Receipt>> enter(const Person &actor, const std::optional<MarkRow> &shown,
                                        const std::optional<MarkRow> &wanted) const
    {
        return m_dossier->enact([&](const Round &round) { return enterMark(round, actor, shown, wanted); });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Dossier> m_dossier;
};

CONGTAM_SPEC(MarkEntrySpec)

#include "mark_entry_spec.moc"
