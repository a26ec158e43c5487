// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/fact_verbs.h"
#include "core/dossier/mark_verbs.h"
#include "core/model/round_rows.h"
#include "tests/dossier/sample_dossier.h"
#include "tests/support/points_literal.h"
#include "tests/support/spec.h"

#include <QTest>

using namespace core;
using namespace tests;
using namespace Qt::StringLiterals;

namespace {

const QString College = u"CDCD"_s;

ReceivedInput received(QDate day)
{
    return {{day}};
}

} // namespace

/// A figure that is entered once with its paper and seen by all (DESIGN §1, Fact).
class SharedFactSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
        m_sample = std::make_unique<SampleDossier>();
        QVERIFY(m_sample->backToAppraisal());
    }
    void cleanup() { m_sample.reset(); }

    void isSeenByBothBodiesAndStandsAfterReopening()
    {
        QVERIFY(set(u"8.2"_s, received(QDate(2019, 12, 10)), u"Sổ văn bản đến, 10/12/2019"_s));
        m_sample->reopen();
        for (const QString &name : {u"Lý Văn Minh"_s, u"Nông Quốc Tuấn"_s}) {
            const Round &round = (*m_sample)->snapshot(m_sample->person(name))->round;
            const Fact *fact = sheetOf(round, College).fact(round.set->component(u"8.2"));
            QVERIFY(fact != nullptr);
            QCOMPARE(fact->inputs, Inputs(received(QDate(2019, 12, 10))));
            QCOMPARE(fact->paper, u"Sổ văn bản đến, 10/12/2019"_s);
        }
        QVERIFY((*m_sample)->verify()->empty());
    }

    void asksABodyThatDiffersForItsReason()
    {
        // Received on Monday 9 December, two working days late: 1,00 (DOMAIN §5.15).
        const auto late = enter(received(QDate(2019, 12, 10)), 0.50_pt, {});
        QCOMPARE(refusalOf(late), ErrorCode::FactDiffers);
        QVERIFY(enter(received(QDate(2019, 12, 10)), 0.50_pt, u"Dấu bưu điện ngày 10/12"_s));
        QVERIFY(enter(received(QDate(2019, 12, 9)), 1.00_pt, {}));
        QCOMPARE(refusalOf(enter({}, 0.50_pt, {})), ErrorCode::FactDiffers); // points that it does not give
    }

    void needsAPaperAndTheRulesOwnFigures()
    {
        QCOMPARE(refusalOf(set(u"8.2"_s, received(QDate(2019, 12, 10)), u"  "_s)), ErrorCode::PaperMissing);
        QCOMPARE(refusalOf(set(u"8.2"_s, CountInput{3}, u"Sổ văn bản đến"_s)), ErrorCode::InputsKind);
        QCOMPARE(refusalOf(set(u"1.1"_s, DateInput{QDate(2019, 2, 15)}, u"Sổ văn bản đến"_s)), ErrorCode::FactUnfit);
    }

    void leavesTheMarksThatStandAsTheyAre()
    {
        const auto marks = m_sample->sheet(College).marks;
        QVERIFY(set(u"8.2"_s, received(QDate(2019, 12, 11)), u"Sổ văn bản đến"_s));
        QCOMPARE(m_sample->sheet(College).marks, marks);
        QVERIFY(set(u"8.2"_s, {}, {}));
        QVERIFY(m_sample->sheet(College).fact(component()) == nullptr);
    }

    void isTakenBackByWhoEnteredIt()
    {
        const Fact before = *m_sample->sheet(College).fact(component());
        QVERIFY(set(u"8.2"_s, received(QDate(2019, 12, 11)), u"Sổ văn bản đến"_s));
        QVERIFY((*m_sample)->undo(m_sample->person(u"Hoàng Thu Hà"_s)));
        QCOMPARE(*m_sample->sheet(College).fact(component()), before);
    }

    void isNotForReviewersToEnter()
    {
        const auto refused = (*m_sample)->enact([this](const Round &round) {
            return setFact(round, m_sample->person(u"Lý Văn Minh"_s),
                           {College, u"8.2"_s, received(QDate(2019, 12, 11)), u"Sổ văn bản đến"_s});
        });
        QCOMPARE(refusalOf(refused), ErrorCode::PermissionDenied);
    }

private:
    int component() const { return m_sample->whole().set->component(u"8.2"); }

    Checked<std::vector<Receipt>> set(const QString &component, const Inputs &inputs, const QString &paper) const
    {
        return (*m_sample)->enact([&](const Round &round) {
            return setFact(round, m_sample->person(u"Hoàng Thu Hà"_s), {College, component, inputs, paper});
        });
    }

    Checked<std::vector<Receipt>> enter(const Inputs &inputs, Points points, const QString &reason) const
    {
        return (*m_sample)->enact([&](const Round &round) {
            const MarkRow row{College, u"SNV"_s, u"8.2"_s, Mark::scored(points), {inputs, reason}};
            return enterMark(round, m_sample->person(u"Lý Văn Minh"_s),
                             markRowOf(round, sheetOf(round, College), round.source(u"SNV"), component()), row);
        });
    }

    std::unique_ptr<SampleDossier> m_sample;
};

CONGTAM_SPEC(SharedFactSpec)

#include "shared_fact_spec.moc"
