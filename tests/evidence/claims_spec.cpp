// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/claims.h"
#include "core/evidence/paper_notices.h"
#include "tests/evidence/arrived_files.h"
#include "tests/evidence/first_pages.h"
#include "tests/support/spec.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

class ClaimsSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_round = {};
        m_round.set = tests::sampleCriteria();
        QVERIFY(m_round.set);
        m_round.bodies.resize(2);
        m_sheet = m_round.blankSheet();
        m_sheet.group = m_round.set->group(u"CM");
        claim(u"2.1"_s, 2000);
    }

    /// DOMAIN §5, item 18.
    void areUnsupportedWithoutValidEvidence()
    {
        QCOMPARE(unsupportedClaims(m_round, m_sheet, 0), (std::vector<UnsupportedClaim>{{at(u"2.1"_s), false, false}}));
        cite(u"2.1"_s, u"05/QĐ-SCT"_s, Verdict::Rejected);
        QCOMPARE(unsupportedClaims(m_round, m_sheet, 0), (std::vector<UnsupportedClaim>{{at(u"2.1"_s), false, true}}));
    }

    void mayStandOnAnExplanation()
    {
        cite(u"2.1"_s, u"05/QĐ-SCT"_s, Verdict::Explained);
        QCOMPARE(unsupportedClaims(m_round, m_sheet, 0), (std::vector<UnsupportedClaim>{{at(u"2.1"_s), true, true}}));
    }

    void areSupportedByOneValidPaperAmongOthers()
    {
        cite(u"2.1"_s, u"05/QĐ-SCT"_s, Verdict::Rejected);
        cite(u"2.1"_s, u"06/QĐ-SCT"_s, Verdict::Partly);
        QVERIFY(unsupportedClaims(m_round, m_sheet, 0).empty());
    }

    void doNotLookAtTheOtherBodysVerdict()
    {
        cite(u"2.1"_s, u"05/QĐ-SCT"_s, Verdict::Accepted);
        QCOMPARE(unsupportedClaims(m_round, m_sheet, 1).size(), 1U);
    }

    void areNoneWithoutPoints()
    {
        claim(u"2.1"_s, 0);
        QVERIFY(unsupportedClaims(m_round, m_sheet, 0).empty());
    }

    /// DOMAIN §5, item 17.
    void nameEveryUseOfOnePaper()
    {
        cite(u"1.1"_s, u"12/KH-SCT"_s, {});
        cite(u"1.2"_s, u"12/KH-SCT"_s, {});
        cite(u"2.1"_s, u"05/QĐ-SCT"_s, {});
        QCOMPARE(componentsCiting(m_sheet, u"12/KH-SCT"_s), (std::vector{at(u"1.1"_s), at(u"1.2"_s)}));
        QVERIFY(componentsCiting(m_sheet, u"13/KH-SCT"_s).empty());
    }

    /// DOMAIN §5, item 19: each flag by itself, and no mark touched.
    void standBesideFlagsThatAreSeparate()
    {
        const QString page = u"  MẬT\n"_s + tests::draftPage() + u"  (Có phụ lục kèm theo)\n"_s;
        SelfDescription says = describe(page);
        says.date = {QDate(2017, 3, 1), 95, {}};
        const Sheet before = m_sheet;
        std::vector<NoticeCode> codes;
        for (const Notice &notice : noticesOfPaper(says, page, {2019, {u"SCT"_s, u"Sở Công Thương"_s}, true, true})) {
            codes.push_back(notice.code);
        }
        QCOMPARE(codes,
                 (std::vector{NoticeCode::Secret, NoticeCode::Draft, NoticeCode::OutsideYear, NoticeCode::WrongIssuer,
                              NoticeCode::NoNumber, NoticeCode::NoSignature, NoticeCode::AnnexAbsent}));
        QCOMPARE(m_sheet, before);
    }

private:
    int at(const QString &code) const { return m_round.set->component(code); }

    void claim(const QString &code, std::int32_t thousandths)
    {
        m_sheet.marks[std::size_t(m_round.place(Round::Self, at(code)))] = {thousandths, MarkState::Scored};
    }

    /// As the first body found it.
    void cite(const QString &code, const QString &document, std::optional<Verdict> verdict)
    {
        m_sheet.citations.push_back({at(code), document, true, {verdict, std::nullopt}, {{}, {}}, {}});
    }

    Round m_round;
    Sheet m_sheet;
};

CONGTAM_SPEC(ClaimsSpec)

#include "claims_spec.moc"
