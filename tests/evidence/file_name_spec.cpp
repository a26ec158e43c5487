// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/file_name.h"
#include "tests/support/spec.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// What a Vietnamese Windows writes: "ế" as ê and an acute after it.
QByteArray windows1258KeHoach()
{
    return "K\xEA\xEC ho\x61\xF2"
           "ch d\xE2n v\xE2\xF2n.pdf";
}

} // namespace

class FileNameSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheBytesOfAnArchive_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<NameEncoding>("encoding");
        QTest::newRow("ASCII") << QByteArray("SCT/4.1a/12-KH-SCT.pdf") << u"SCT/4.1a/12-KH-SCT.pdf"_s
                               << NameEncoding::Ascii;
        QTest::newRow("UTF-8") << u"Kế hoạch.pdf"_s.toUtf8() << u"Kế hoạch.pdf"_s << NameEncoding::Utf8;
        QTest::newRow("UTF-8 decomposed") << u"Kế hoạch.pdf"_s.normalized(QString::NormalizationForm_D).toUtf8()
                                          << u"Kế hoạch.pdf"_s << NameEncoding::Utf8;
        QTest::newRow("Windows-1258, marks after letters")
            << windows1258KeHoach() << u"Kế hoạch dân vận.pdf"_s << NameEncoding::Windows1258;
        QTest::newRow("Windows-1258, Đ and ơ") << QByteArray("\xD0\xF5n v\xE2\xF2n \xF0\xF4\xF2ng.doc")
                                               << u"Đơn vận động.doc"_s << NameEncoding::Windows1258;
        QTest::newRow("TCVN3") << u"KÕ ho¹ch d©n vËn.doc"_s.toLatin1() << u"Kế hoạch dân vận.doc"_s
                               << NameEncoding::Tcvn3;
        QTest::newRow("VNI") << u"Keá hoaïch daân vaän.doc"_s.toLatin1() << u"Kế hoạch dân vận.doc"_s
                             << NameEncoding::Vni;
        QTest::newRow("none of them: CP437 as ZIP has it")
            << QByteArray("M\x81nchen.txt") << u"München.txt"_s << NameEncoding::Unknown;
    }

    void readsTheBytesOfAnArchive()
    {
        QFETCH(const QByteArray, bytes);
        const NameReading reading = readName(bytes);
        QTEST(reading.name, "name");
        QTEST(reading.encoding, "encoding");
        QCOMPARE(reading.confidence == 0, reading.encoding == NameEncoding::Unknown);
    }

    void mendsWhatAReaderTookForAnotherCodePage_data()
    {
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("name");
        QTest::newRow("UTF-8 taken for CP437") << u"Kß║┐ hoß║ích d├ón vß║¡n.pdf"_s << u"Kế hoạch dân vận.pdf"_s;
        QTest::newRow("UTF-8 taken for Windows-1252") << u"Káº¿ hoáº¡ch dÃ¢n váº­n.pdf"_s << u"Kế hoạch dân vận.pdf"_s;
        QTest::newRow("Windows-1258 taken for CP437") << u"KΩ∞ hoa≥ch dΓn vΓ≥n.pdf"_s << u"Kế hoạch dân vận.pdf"_s;
        QTest::newRow("Windows-1258 taken for Windows-1252")
            << u"Kêì hoaòch dân vâòn.pdf"_s << u"Kế hoạch dân vận.pdf"_s;
        QTest::newRow("good as it is") << u"Kế hoạch dân vận.pdf"_s << u"Kế hoạch dân vận.pdf"_s;
        QTest::newRow("good, few marks") << u"Bảng điểm là có.xls"_s << u"Bảng điểm là có.xls"_s;
        QTest::newRow("good in another language") << u"Été à Zürich.pdf"_s << u"Été à Zürich.pdf"_s;
        QTest::newRow("no marks") << u"KH 2019.pdf"_s << u"KH 2019.pdf"_s;
    }

    void mendsWhatAReaderTookForAnotherCodePage()
    {
        QFETCH(const QString, shown);
        QTEST(mendName(shown).name, "name");
    }
};

CONGTAM_SPEC(FileNameSpec)

#include "file_name_spec.moc"
