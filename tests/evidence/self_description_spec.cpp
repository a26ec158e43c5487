// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/evidence/self_description.h"
#include "tests/evidence/first_pages.h"
#include "tests/evidence/generated_pages.h"
#include "tests/support/spec.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

QString oneLine(const std::optional<Found<QString>> &field)
{
    return field ? field->value : QString();
}

/// "KT, PHÓ GIÁM ĐỐC, Hà Minh Tuấn", several signers apart by a semicolon.
QString signersOf(const SelfDescription &paper)
{
    static const QStringList names{u"TM"_s, u"KT"_s, u"TL"_s, u"TUQ"_s, u"Q"_s};
    QStringList signers;
    for (const auto &signer : paper.signers) {
        QStringList parts;
        for (const SigningPower power : signer.value.powers) {
            parts << names[int(power)];
        }
        parts << signer.value.position << signer.value.name;
        signers << parts.join(u", "_s);
    }
    return signers.join(u"; "_s);
}

QString issuersOf(const SelfDescription &paper)
{
    QStringList issuers;
    for (const auto &issuer : paper.issuers) {
        issuers << issuer.value;
    }
    return issuers.join(u"; "_s);
}

bool holds(const SelfDescription &paper, SelfOddity oddity)
{
    return std::ranges::any_of(paper.oddities, [&](const auto &found) { return found.value == oddity; });
}

} // namespace

class SelfDescriptionSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatThePaperSays_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("superior");
        QTest::addColumn<QString>("issuers");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("abstract");
        QTest::addColumn<QString>("signers");

        QTest::newRow("plan") << tests::planPage() << u"12/KH-SCT"_s << u"KH"_s << u"UBND TỈNH BẮC KẠN"_s
                              << u"SỞ CÔNG THƯƠNG"_s << QDate(2019, 2, 14)
                              << u"Thực hiện công tác dân vận của cơ quan Sở Công Thương trong năm 2019"_s
                              << u"KT, PHÓ GIÁM ĐỐC, Hà Minh Tuấn"_s;
        QTest::newRow("report of a district")
            << tests::reportPage() << u"05/BC-UBND"_s << u"BC"_s << u""_s << u"ỦY BAN NHÂN DÂN HUYỆN PÁC NẶM"_s
            << QDate(2019, 6, 9) << u"Kết quả công tác dân vận chính quyền 6 tháng đầu năm 2019"_s
            << u"TM, KT, PHÓ CHỦ TỊCH, Ma Văn Thắng"_s;
        QTest::newRow("minutes") << tests::minutesPage() << u"05/BB-VP"_s << u"BB"_s << u"SỞ TƯ PHÁP"_s
                                 << u"VĂN PHÒNG SỞ"_s << QDate(2019, 12, 17)
                                 << u"HỌP Về việc phân công theo dõi công tác dân vận"_s
                                 << u"THƯ KÝ, Đặng Thị Nga; CHỦ TỌA, Lý Văn Minh"_s;
        QTest::newRow("decision") << tests::decisionPage() << u"07/2019/QĐ-UBND"_s << u"QĐ"_s << u""_s
                                  << u"ỦY BAN NHÂN DÂN TỈNH BẮC KẠN"_s << QDate(2019, 6, 29)
                                  << u"Ban hành Quy chế phối hợp giải quyết kiến nghị của công dân"_s
                                  << u"TL, CHÁNH VĂN PHÒNG, Nông Thị Hòa"_s;
        QTest::newRow("công văn") << tests::letterPage() << u"05/BNV-VP"_s << u"CV"_s << u"BỘ NỘI VỤ"_s
                                  << u"VĂN PHÒNG"_s << QDate(2020, 1, 5)
                                  << u"hướng dẫn chấm điểm công tác dân vận chính quyền"_s
                                  << u"TUQ, Q, CHÁNH VĂN PHÒNG, Vũ Thị Lan"_s;
        QTest::newRow("Party") << tests::partyPage() << u"36-KH/BDVTU"_s << u"KH"_s << u"TỈNH ỦY BẮC KẠN"_s
                               << u"BAN DÂN VẬN"_s << QDate(2019, 3, 12)
                               << u"kiểm tra việc thực hiện quy chế dân chủ ở cơ sở"_s
                               << u"KT, PHÓ TRƯỞNG BAN, Bàn Văn Sơn"_s;
        QTest::newRow("joint") << tests::jointPage() << u"01/CTrPH-SNV-BDVTU"_s << u"CTrPH"_s << u""_s
                               << u"SỞ NỘI VỤ; BAN DÂN VẬN TỈNH ỦY"_s << QDate(2019, 3, 21)
                               << u"Về công tác dân vận của các cơ quan nhà nước, giai đoạn 2019 - 2021"_s
                               << u"PHÓ TRƯỞNG BAN, Bàn Văn Sơn; GIÁM ĐỐC, Trần Đình Phúc"_s;
        QTest::newRow("scan") << tests::scannedPage() << u"15/KH-SYT"_s << u"KH"_s << u"UBND TINH BẮC KẠN"_s
                              << u"SỞ Y TÊ"_s << QDate(2019, 2, 14) << u"Công tác dân vận nam 2019 cua ngành y tê"_s
                              << u"KT, PHÓ GIÁM ĐỐC, Hoàng Thu Hà"_s;
    }

    void saysWhatThePaperSays()
    {
        QFETCH(const QString, page);
        const SelfDescription paper = describe(page);
        QVERIFY(paper.number && paper.date);
        QTEST(written(paper.number->value), "number");
        QTEST(oneLine(paper.kind), "kind");
        QTEST(oneLine(paper.superior), "superior");
        QTEST(issuersOf(paper), "issuers");
        QTEST(paper.date->value, "date");
        QTEST(oneLine(paper.abstract), "abstract");
        QTEST(signersOf(paper), "signers");
        QVERIFY(paper.oddities.empty());
        QVERIFY(!paper.draft && !paper.secret);
    }

    void saysWhereItStands()
    {
        const QString page = tests::planPage();
        const SelfDescription paper = describe(page);
        const auto at = [&](TextRange place) { return page.sliced(place.start, place.length); };
        QCOMPARE(at(paper.number->place), u"12/KH-SCT"_s);
        QCOMPARE(at(paper.date->place), u"ngày 14 tháng 02 năm 2019"_s);
        QCOMPARE(at(paper.kind->place), u"KẾ HOẠCH"_s);
        QCOMPARE(at(paper.issuers.front().place), u"SỞ CÔNG THƯƠNG"_s);
        QVERIFY(at(paper.abstract->place).startsWith(u"Thực hiện") && at(paper.abstract->place).endsWith(u"2019"));
        QVERIFY(at(paper.signers.front().place).startsWith(u"KT.")
                && at(paper.signers.front().place).endsWith(u"Tuấn"));
    }

    void isLessSureOfAScan()
    {
        const SelfDescription clean = describe(tests::planPage());
        const SelfDescription scan = describe(tests::scannedPage());
        QVERIFY(scan.number->confidence < clean.number->confidence);
        QVERIFY(scan.date->confidence < clean.date->confidence);
    }

    void isReadWhereTheGapBetweenColumnsIsLost()
    {
        QStringList lines = tests::planPage().split(u'\n');
        for (QString &line : lines) {
            line = line.simplified();
        }
        const SelfDescription paper = describe(lines.join(u'\n'));
        QVERIFY(paper.number && paper.date);
        QCOMPARE(written(paper.number->value), u"12/KH-SCT"_s);
        QCOMPARE(paper.date->value, QDate(2019, 2, 14));
        QCOMPARE(issuersOf(paper), u"SỞ CÔNG THƯƠNG"_s);
        QCOMPARE(oneLine(paper.abstract), u"Thực hiện công tác dân vận của cơ quan Sở Công Thương trong năm 2019"_s);
        QCOMPARE(signersOf(paper).section(u", "_s, -1), u"Hà Minh Tuấn"_s);
    }

    void takesACommitteesNameOverTwoLines()
    {
        QString page = tests::jointPage();
        page.replace(u"   SỞ NỘI VỤ - BAN DÂN VẬN TỈNH ỦY   "_s, u"   SỞ NỘI VỤ - BAN DÂN VẬN   "_s)
            .replace(u"\n                                                Độc lập"_s,
                     u"\n        TỈNH ỦY BẮC KẠN                 Độc lập"_s);
        QCOMPARE(issuersOf(describe(page)), u"SỞ NỘI VỤ; BAN DÂN VẬN TỈNH ỦY BẮC KẠN"_s);
    }

    void endsTheAbstractAtARuleThatTextRunsInto()
    {
        const QString page = tests::partyPage().replace(u"-----\n\n      Thực hiện"_s, u"----Thực hiện"_s);
        QCOMPARE(oneLine(describe(page).abstract), u"kiểm tra việc thực hiện quy chế dân chủ ở cơ sở"_s);
    }

    void doesNotTakeAnotherPapersDateForItsOwn()
    {
        const QString page =
            u"(Ban hành kèm theo Quyết định số 31/QĐ-SCT ngày 21 tháng 01 năm 2018)\n"_s + tests::planPage();
        QCOMPARE(describe(page).date->value, QDate(2019, 2, 14));
    }

    void isTheSameDecomposed()
    {
        const QString page = tests::decisionPage();
        QCOMPARE(describe(page.normalized(QString::NormalizationForm_D)), describe(page));
    }

    void knowsTheSideOfThePaper()
    {
        QVERIFY(describe(tests::partyPage()).isParty);
        QVERIFY(!describe(tests::jointPage()).isParty);
    }

    void knowsCopies()
    {
        QCOMPARE(describe(tests::decisionPage()).copy.value, CopyForm::SaoY);
        QCOMPARE(describe(tests::planPage()).copy.value, CopyForm::Original);
        QCOMPARE(describe(tests::planPage() + u"\n  TRÍCH SAO\n"_s).copy.value, CopyForm::TrichSao);
        QCOMPARE(describe(tests::planPage() + u"\n  SAO LỤC\n"_s).copy.value, CopyForm::SaoLuc);
        QCOMPARE(describe(tests::planPage() + u"\n  Sao y gửi các phòng.\n"_s).copy.value, CopyForm::Original);
    }

    void knowsADraft()
    {
        const SelfDescription paper = describe(tests::draftPage());
        QVERIFY(paper.draft && !paper.date);
        QVERIFY(paper.number && paper.number->value.number.isEmpty());
        QCOMPARE(paper.number->value.kind, u"BC"_s);
        QCOMPARE(oneLine(paper.abstract), u"Công tác dân vận quý I năm 2019"_s);
    }

    void knowsASecretPaper()
    {
        QVERIFY(describe(QString(u"   MẬT\n"_s + tests::planPage())).secret);
        QVERIFY(!describe(tests::planPage().replace(u"Nâng cao"_s, u"Giữ bí mật"_s)).secret);
    }

    void flagsTyposAndConflicts()
    {
        const QString page = tests::decisionPage();
        QString typo = page;
        typo.replace(u"07/2019/QĐ"_s, u"07/2019QĐ"_s);
        QCOMPARE(written(describe(typo).number->value), u"07/2019/QĐ-UBND"_s);
        QVERIFY(holds(describe(typo), SelfOddity::NumberTypo));
        QString year = page; // as one published page has it [DOMAIN §3.1, S10]
        year.replace(u"07/2019/QĐ"_s, u"02/2020/QĐ"_s).replace(u"năm 2019"_s, u"năm 2022"_s);
        QVERIFY(holds(describe(year), SelfOddity::YearConflict));
        QString kind = page;
        kind.replace(u"QĐ-UBND"_s, u"KH-UBND"_s);
        QVERIFY(holds(describe(kind), SelfOddity::KindConflict));
    }

    void saysNothingOfWhatIsNoPaper()
    {
        tests::Dice dice(5);
        for (int i = 0; i < 50; ++i) {
            const SelfDescription paper = describe(i % 2 == 1 ? tests::englishPage(dice) : tests::vietnamesePage(dice));
            QVERIFY(!paper.number && paper.issuers.empty() && paper.signers.empty() && !paper.draft);
        }
        QCOMPARE(describe({}).issuers.size(), 0U);
    }
};

CONGTAM_SPEC(SelfDescriptionSpec)

#include "self_description_spec.moc"
