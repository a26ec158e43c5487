// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/paper_notices.h"
#include "tests/evidence/first_pages.h"
#include "tests/support/spec.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const PaperContext OfTradeIn2019{2019, {u"SCT"_s, u"Sở Công Thương"_s}, true, true};

std::vector<Notice> noticesOf(const QString &page, const PaperContext &context = OfTradeIn2019)
{
    return noticesOfPaper(describe(page), page, context);
}

std::optional<Notice> noticeOf(NoticeCode code, const QString &page, const PaperContext &context = OfTradeIn2019)
{
    for (const Notice &notice : noticesOf(page, context)) {
        if (notice.code == code) {
            return notice;
        }
    }
    return {};
}

QString planDated(const QString &day)
{
    return tests::planPage().replace(u"ngày 14 tháng 02 năm 2019"_s, day);
}

} // namespace

class PaperNoticesSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areNoneForASoundPaper() { QCOMPARE(noticesOf(tests::planPage()).size(), 0U); }

    /// DOMAIN §5, item 16: flagged, and the appraiser may accept.
    void areWeakForAPlanSignedTheDecemberBefore()
    {
        const auto notice = noticeOf(NoticeCode::OutsideYear, planDated(u"ngày 28 tháng 12 năm 2018"_s));
        QVERIFY(notice);
        QCOMPARE(notice->exception, YearException::PlanSignedBefore);
        QCOMPARE(notice->found, u"2018-12-28"_s);
        QCOMPARE(notice->expected, u"2019"_s);
        QVERIFY(notice->confidence <= 40);
    }

    void knowTheExceptionsOfTheYear_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<YearException>("exception");
        QTest::newRow("spring of the year before") << planDated(u"ngày 14 tháng 02 năm 2018"_s) << YearException::None;
        QTest::newRow("a year later") << planDated(u"ngày 14 tháng 02 năm 2020"_s) << YearException::None;
        QTest::newRow("a plan for another year")
            << planDated(u"ngày 28 tháng 12 năm 2018"_s).replace(u"trong năm 2019"_s, u"trong năm 2018"_s)
            << YearException::None;
        QTest::newRow("regulations in force")
            << tests::decisionPage().replace(u"năm 2019"_s, u"năm 2017"_s).replace(u"07/2019"_s, u"07/2017"_s)
            << YearException::StandingRules;
        QTest::newRow("a paper of the term")
            << tests::jointPage().replace(u"năm 2019\n"_s, u"năm 2018\n"_s).replace(u"2019 - 2021"_s, u"2018 - 2020"_s)
            << YearException::TermPaper;
        QTest::newRow("the year's report, in January")
            << tests::reportPage().replace(u"09 tháng 6 năm 2019"_s, u"09 tháng 01 năm 2020"_s)
            << YearException::ReportSignedAfter;
    }

    void knowTheExceptionsOfTheYear()
    {
        QFETCH(const QString, page);
        const auto notice = noticeOf(NoticeCode::OutsideYear, page);
        QVERIFY(notice);
        QTEST(notice->exception, "exception");
    }

    void nameAnotherIssuer()
    {
        const auto notice = noticeOf(NoticeCode::WrongIssuer, tests::partyPage());
        QVERIFY(notice);
        QCOMPARE(notice->found, u"BAN DÂN VẬN"_s);
        QCOMPARE(notice->expected, u"Sở Công Thương"_s);
        QVERIFY(notice->place && notice->confidence >= 80);
    }

    void acceptTheAgencyItself_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<BodyName>("agency");
        QTest::newRow("by name") << tests::planPage() << BodyName{{}, u"Sở Công Thương"_s};
        QTest::newRow("a district") << tests::reportPage() << BodyName{u"UBND"_s, u"Ủy ban nhân dân huyện Pác Nặm"_s};
        QTest::newRow("one of two") << tests::jointPage() << BodyName{u"SNV"_s, u"Sở Nội vụ"_s};
        QTest::newRow("by symbol, name torn") << tests::planPage().replace(u"SỞ CÔNG THƯƠNG"_s, u"SỞ C0NC TH"_s)
                                              << BodyName{u"SCT"_s, u"Sở Công Thương"_s};
    }

    void acceptTheAgencyItself()
    {
        QFETCH(const QString, page);
        QFETCH(const BodyName, agency);
        QVERIFY(!noticeOf(NoticeCode::WrongIssuer, page, {2019, agency, true, true}));
    }

    void tellOneDistrictFromAnother()
    {
        QVERIFY(noticeOf(NoticeCode::WrongIssuer, tests::reportPage(),
                         {2019, {u"UBND"_s, u"Ủy ban nhân dân huyện Ba Bể"_s}, true, true}));
    }

    void doNotAskForTheAgencyWhereASuperiorIssues()
    {
        PaperContext context = OfTradeIn2019;
        context.issuedBySelf = false;
        QVERIFY(!noticeOf(NoticeCode::WrongIssuer, tests::decisionPage(), context));
    }

    void findADraftWithoutNumberAndSignature()
    {
        const PaperContext finance{2019, {u"STC"_s, u"Sở Tài chính"_s}, true, true};
        std::vector<NoticeCode> codes;
        for (const Notice &notice : noticesOf(tests::draftPage(), finance)) {
            codes.push_back(notice.code);
        }
        QCOMPARE(codes, (std::vector{NoticeCode::Draft, NoticeCode::NoNumber, NoticeCode::NoSignature}));
    }

    void sayNothingOfASignatureOnAPageNotRead()
    {
        PaperContext firstPageOnly = OfTradeIn2019;
        firstPageOnly.wholeText = false;
        const QString page = tests::planPage();
        QVERIFY(!noticeOf(NoticeCode::NoSignature, page.left(page.indexOf(u"Nơi nhận"_s)), firstPageOnly));
        QVERIFY(noticeOf(NoticeCode::NoSignature, page.left(page.indexOf(u"Nơi nhận"_s))));
    }

    void straightenATypo()
    {
        const auto notice =
            noticeOf(NoticeCode::NumberTypo, tests::decisionPage().replace(u"07/2019/QĐ"_s, u"07/2019QĐ"_s));
        QVERIFY(notice);
        QCOMPARE(notice->found, u"07/2019QĐ-UBND"_s);
        QCOMPARE(notice->expected, u"07/2019/QĐ-UBND"_s);
    }

    void findAYearConflict()
    {
        const auto notice =
            noticeOf(NoticeCode::YearConflict, tests::decisionPage().replace(u"năm 2019"_s, u"năm 2022"_s));
        QVERIFY(notice);
        QCOMPARE(notice->expected, u"2019"_s);
    }

    void findASecretPaper() { QVERIFY(noticeOf(NoticeCode::Secret, QString(u"  MẬT\n"_s + tests::planPage()))); }

    void missAnAnnexThatIsAnnounced_data()
    {
        QTest::addColumn<QString>("more");
        QTest::addColumn<bool>("absent");
        QTest::newRow("absent") << u"\n(Có phụ lục kèm theo)\n"_s << true;
        QTest::newRow("list absent") << u"\nSố liệu theo danh sách đính kèm.\n"_s << true;
        QTest::newRow("present") << u"\n(Có phụ lục kèm theo)\n\f\n          PHỤ LỤC I\n   Biểu số liệu\n"_s << false;
        QTest::newRow("present, named by its paper")
            << u"\nGửi kèm danh sách.\n\f\n (Kèm theo Kế hoạch số 12/KH-SCT ngày 14/02/2019)\n"_s << false;
        QTest::newRow("only named above the announcement")
            << u"\n          DANH MỤC\n\n(Có phụ lục kèm theo)\n"_s << true;
        QTest::newRow("nothing announced") << u"\nCác phòng có kế hoạch kèm cặp công chức mới.\n"_s << false;
        QTest::newRow("is itself an annex") << u"\n(Kèm theo Công văn số 12/SNV-CCHC)\n"_s << false;
    }

    void missAnAnnexThatIsAnnounced()
    {
        QFETCH(const QString, more);
        QTEST(noticeOf(NoticeCode::AnnexAbsent, QString(tests::planPage() + more)).has_value(), "absent");
    }
};

CONGTAM_SPEC(PaperNoticesSpec)

#include "paper_notices_spec.moc"
