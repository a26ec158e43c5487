// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/paper_notices.h"
#include "tests/support/spec.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// A paper of Sở Công Thương, its file its own.
GatheredPaper paper(const QString &number, const QDate &date, const QString &abstract = u"Công tác dân vận"_s)
{
    GatheredPaper made;
    made.agency = u"SCT"_s;
    made.sha256 = (number + date.toString(Qt::ISODate) + abstract).toUtf8();
    made.says.number = {*parseDocumentNumber(number), 95, {}};
    made.says.date = {date, 95, {}};
    made.says.abstract = {abstract, 85, {}};
    made.says.issuers = {{u"SỞ CÔNG THƯƠNG"_s, 90, {}}};
    return made;
}

GatheredPaper issuedBy(GatheredPaper made, const QString &agency, const QString &issuer)
{
    made.agency = agency;
    made.sha256 += agency.toUtf8();
    made.says.issuers = {{issuer, 90, {}}};
    return made;
}

std::vector<PairNotice> among(const std::vector<GatheredPaper> &papers, const std::vector<QDate> &termStarts = {})
{
    return noticesAmong(papers, termStarts);
}

} // namespace

class PairNoticesSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// DOMAIN §5, item 20.
    void letANumberReturnEachYear()
    {
        QVERIFY(among({paper(u"25/KH-SCT"_s, {2018, 3, 1}), paper(u"25/KH-SCT"_s, {2019, 3, 1})}).empty());
    }

    void findANumberGivenTwiceInOneYear()
    {
        const auto found = among({paper(u"25/KH-SCT"_s, {2019, 3, 1}), paper(u"7/BC-SCT"_s, {2019, 1, 1}),
                                  paper(u"025/KH-SCT"_s, {2019, 8, 9}, u"Cải cách hành chính"_s)});
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found.front(), (PairNotice{{NoticeCode::DuplicateNumber, 90, {}, u"25/KH-SCT"_s, {}}, 0, 2}));
    }

    void letTwoDistrictsNumberAlike()
    {
        const auto nari = issuedBy(paper(u"05/KH-UBND"_s, {2019, 3, 1}), u"H-NARI"_s, u"UBND HUYỆN NA RÌ"_s);
        const auto babe = issuedBy(paper(u"05/KH-UBND"_s, {2019, 4, 1}), u"H-BABE"_s, u"UBND HUYỆN BA BỂ"_s);
        QVERIFY(among({nari, babe}).empty());
    }

    void numberThePartyByTerm()
    {
        const auto first = paper(u"36-KH/BDVTU"_s, {2018, 3, 1});
        const auto second = paper(u"36-KH/BDVTU"_s, {2019, 5, 1}, u"Kiểm tra"_s);
        const auto nextTerm = paper(u"36-KH/BDVTU"_s, {2021, 5, 1}, u"Giám sát"_s);
        const std::vector<QDate> terms{{2015, 10, 1}, {2020, 10, 1}};
        QCOMPARE(among({first, second, nextTerm}, terms).size(), 1U);
        QVERIFY(among({first, second, nextTerm}).empty()); // terms unknown
    }

    void doNotMixTheTwoSides()
    {
        QVERIFY(among({paper(u"36-KH/BDVTU"_s, {2019, 3, 1}), paper(u"36/KH-BDVTU"_s, {2019, 3, 1})}).empty());
    }

    /// DOMAIN §5, item 21.
    void letTwoAgenciesShareAJointPaper()
    {
        const auto one = paper(u"25/KH-SCT"_s, {2019, 3, 1});
        auto scannedAgain = one;
        scannedAgain.agency = u"SNV"_s;
        QVERIFY(among({one, scannedAgain}).empty()); // the same file
        scannedAgain.sha256 = "another scan";
        QVERIFY(among({one, scannedAgain}).empty());
    }

    void areWeakWhereOneAgencySendsAPaperTwice()
    {
        const auto one = paper(u"25/KH-SCT"_s, {2019, 3, 1});
        auto scannedAgain = one;
        scannedAgain.sha256 = "another scan";
        QCOMPARE(among({one, scannedAgain}).front().notice.confidence, 40);
    }

    void findOneFileUnderTwoNumbers()
    {
        auto one = paper(u"25/KH-SCT"_s, {2019, 3, 1});
        auto other = one;
        one.claimed = parseDocumentNumber(u"25/KH-SCT");
        other.claimed = parseDocumentNumber(u"26/KH-SNV");
        other.agency = u"SNV"_s;
        const auto found = among({one, other});
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found.front().notice, (Notice{NoticeCode::SameFile, 95, {}, u"25/KH-SCT"_s, u"26/KH-SNV"_s}));
    }
};

CONGTAM_SPEC(PairNoticesSpec)

#include "pair_notices_spec.moc"
