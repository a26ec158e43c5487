// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/document_number.h"
#include "tests/support/spec.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr auto State = Numbering::State;
constexpr auto Party = Numbering::Party;
constexpr auto Sound = NumberOddity::None;

} // namespace

class DocumentNumberSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Every string of DOMAIN §3.1 and the forms around them.
    void isReadAsItIsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<DocumentNumber>("number");
        const auto row = [](const QString &text, const DocumentNumber &number) {
            QTest::newRow(text.toUtf8().constData()) << text << number;
        };
        row(u"2964/QĐ-UBND"_s, {u"2964"_s, 0, u"QĐ"_s, {u"UBND"_s}, State, Sound});
        row(u"07/2023/QĐ-UBND"_s, {u"07"_s, 2023, u"QĐ"_s, {u"UBND"_s}, State, Sound});
        row(u"817/QĐ-UBND-HC"_s, {u"817"_s, 0, u"QĐ"_s, {u"UBND"_s, u"HC"_s}, State, Sound});
        row(u"840/SNV-XDCQ&TCBC"_s, {u"840"_s, 0, {}, {u"SNV"_s, u"XDCQ&TCBC"_s}, State, Sound});
        row(u"1593/SNV-CCHC"_s, {u"1593"_s, 0, {}, {u"SNV"_s, u"CCHC"_s}, State, Sound});
        row(u"383/BNV-CCHC"_s, {u"383"_s, 0, {}, {u"BNV"_s, u"CCHC"_s}, State, Sound});
        row(u"1878-QĐ/TU"_s, {u"1878"_s, 0, u"QĐ"_s, {u"TU"_s}, Party, Sound});
        row(u"36-HD/VPTW"_s, {u"36"_s, 0, u"HD"_s, {u"VPTW"_s}, Party, Sound});
        row(u"01-QCPH/UBND-BDVTU"_s, {u"01"_s, 0, u"QCPH"_s, {u"UBND"_s, u"BDVTU"_s}, Party, Sound});
        row(u"161-CTr/BCSĐUBND-BDVTU"_s, {u"161"_s, 0, u"CTr"_s, {u"BCSĐUBND"_s, u"BDVTU"_s}, Party, Sound});
        row(u"03-CTr/BDVTW-BCSĐCP"_s, {u"03"_s, 0, u"CTr"_s, {u"BDVTW"_s, u"BCSĐCP"_s}, Party, Sound});
        row(u"01/QCPH/UBND-UBMTTQ"_s, {u"01"_s, 0, u"QCPH"_s, {u"UBND"_s, u"UBMTTQ"_s}, State, Sound});
        row(u"728/TTr/BNN-TCLN"_s, {u"728"_s, 0, u"TTr"_s, {u"BNN"_s, u"TCLN"_s}, State, Sound});
        row(u"05/BNV-VP"_s, {u"05"_s, 0, {}, {u"BNV"_s, u"VP"_s}, State, Sound});
        row(u"15/2007QĐ-UBND"_s, {u"15"_s, 2007, u"QĐ"_s, {u"UBND"_s}, State, NumberOddity::SlashMissing});
        row(u"06/2021QĐ-UBND"_s, {u"06"_s, 2021, u"QĐ"_s, {u"UBND"_s}, State, NumberOddity::SlashMissing});
        row(u"12KH-SCT"_s, {u"12"_s, 0, u"KH"_s, {u"SCT"_s}, State, NumberOddity::SlashMissing});
        row(u"12-KH-SCT"_s, {u"12"_s, 0, u"KH"_s, {u"SCT"_s}, State, NumberOddity::HyphenForSlash});
        row(u"12 / KH - SCT"_s, {u"12"_s, 0, u"KH"_s, {u"SCT"_s}, State, Sound});
        row(u"15a/BC-STP"_s, {u"15a"_s, 0, u"BC"_s, {u"STP"_s}, State, Sound});
        row(u"31/QÐ-SNV"_s, {u"31"_s, 0, u"QĐ"_s, {u"SNV"_s}, State, Sound}); // the Icelandic letter
        row(u"31/QD-SNV"_s, {u"31"_s, 0, u"QĐ"_s, {u"SNV"_s}, State, Sound});
    }

    void isReadAsItIsWritten()
    {
        QFETCH(const QString, text);
        const auto read = parseDocumentNumber(text);
        QVERIFY(read);
        QTEST(*read, "number");
    }

    void comesBackAsItShouldBeWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("straight");
        for (const QString &sound :
             {u"07/2023/QĐ-UBND"_s, u"817/QĐ-UBND-HC"_s, u"1878-QĐ/TU"_s, u"01-QCPH/UBND-BDVTU"_s}) {
            QTest::newRow(sound.toUtf8().constData()) << sound << sound;
        }
        QTest::newRow("typo straightened") << u"15/2007QĐ-UBND"_s << u"15/2007/QĐ-UBND"_s;
        QTest::newRow("a file's name") << u"12-KH-SCT"_s << u"12/KH-SCT"_s;
    }

    void comesBackAsItShouldBeWritten()
    {
        QFETCH(const QString, text);
        QTEST(written(*parseDocumentNumber(text)), "straight");
    }

    void isNothingElse_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u""_s, u"12"_s, u"12/2019"_s, u"29/6/2019"_s, u"15 đa số"_s, u"/KH-SCT"_s,
                                    u"KH-SCT"_s, u"12/KH-SCT ngày"_s, u"2019"_s, u"05 đơn"_s}) {
            QTest::newRow(text.isEmpty() ? "empty" : text.toUtf8().constData()) << text;
        }
    }

    void isNothingElse()
    {
        QFETCH(const QString, text);
        QVERIFY(!parseDocumentNumber(text));
    }

    void isTheSameHoweverItIsPadded()
    {
        QCOMPARE(numberKey(*parseDocumentNumber(u"5/KH-SCT")), numberKey(*parseDocumentNumber(u"05/kh-sct")));
        QVERIFY(numberKey(*parseDocumentNumber(u"5/KH-SCT")) != numberKey(*parseDocumentNumber(u"5/BC-SCT")));
    }

    void isFoundInRunningText()
    {
        const QString text =
            u"Căn cứ Quyết định số 1878-QĐ/TU ngày 05/9/2018 và Kế hoạch 12/KH-SCT; xong 15/20 việc."_s;
        const auto found = numbersIn(text);
        QCOMPARE(found.size(), 2U);
        QCOMPARE(written(found[0].value), u"1878-QĐ/TU"_s);
        QCOMPARE(text.sliced(found[1].place.start, found[1].place.length), u"12/KH-SCT"_s);
        QVERIFY(found[0].confidence > found[1].confidence);
    }
};

CONGTAM_SPEC(DocumentNumberSpec)

#include "document_number_spec.moc"
