// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/file_kind.h"
#include "core/evidence/paper_notices.h"
#include "tests/support/spec.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

FileFacts soundPdf()
{
    return {u"12-KH-SCT.pdf"_s, 180'000, "hash", FileKind::Pdf, 14, 200, false, 3, 0};
}

/// Codes of a file's notices, by their numbers, in order.
std::vector<NoticeCode> codes(const FileFacts &file)
{
    std::vector<NoticeCode> all;
    for (const Notice &notice : noticesOfFile(file)) {
        all.push_back(notice.code);
    }
    return all;
}

using Codes = std::vector<NoticeCode>;

} // namespace

class FileKindSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSeenInTheFirstBytes_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<FileKind>("kind");
        QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") << FileKind::Pdf;
        QTest::newRow("PDF after a mail's rubbish") << QByteArray("\r\n\r\n%PDF-1.4\n") << FileKind::Pdf;
        QTest::newRow("old Word") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1zz") << FileKind::Ole;
        QTest::newRow("Word") << QByteArray("PK\x03\x04....word/document.xml") << FileKind::Docx;
        QTest::newRow("Excel") << QByteArray("PK\x03\x04....xl/workbook.xml") << FileKind::Xlsx;
        QTest::newRow("OpenDocument") << QByteArray("PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text")
                                      << FileKind::Odt;
        QTest::newRow("ZIP") << QByteArray("PK\x03\x04....a.pdf") << FileKind::Zip;
        QTest::newRow("RAR") << QByteArray("Rar!\x1A\x07\x01") << FileKind::Rar;
        QTest::newRow("7z") << QByteArray("7z\xBC\xAF\x27\x1C..") << FileKind::SevenZip;
        QTest::newRow("JPEG") << QByteArray("\xFF\xD8\xFF\xE0") << FileKind::Jpeg;
        QTest::newRow("TIFF") << QByteArray("II*\0..", 6) << FileKind::Tiff;
        QTest::newRow("program") << QByteArray("MZ\x90") << FileKind::Executable;
        QTest::newRow("web page") << QByteArray("\n<!DOCTYPE html><html>") << FileKind::Html;
        QTest::newRow("text") << QByteArray("Số: 12/KH-SCT") << FileKind::Unknown;
        QTest::newRow("lying header") << QByteArray("%PDF-") << FileKind::Unknown;
        QTest::newRow("nothing") << QByteArray() << FileKind::Unknown;
    }

    void isSeenInTheFirstBytes()
    {
        QFETCH(const QByteArray, head);
        QTEST(kindOfContent(head), "kind");
    }

    void fitsItsName()
    {
        QVERIFY(fitsName(FileKind::Pdf, u"a.PDF"));
        QVERIFY(!fitsName(FileKind::Jpeg, u"a.pdf"));
        QVERIFY(!fitsName(FileKind::Executable, u"ke hoach.doc"));
        QVERIFY(fitsName(FileKind::Html, u"xuat.xls"));
        QVERIFY(fitsName(FileKind::Pdf, u"khong co duoi"));
    }

    void isJunkOrNot()
    {
        QVERIFY(isJunk(u"SCT/Thumbs.db") && isJunk(u"~$ke hoach.docx") && isJunk(u"a/loi tat.LNK") && isJunk(u"x.exe"));
        QVERIFY(!isJunk(u"1.1/ke hoach.pdf") && !isJunk(u"thumbs.pdf"));
    }

    void warnsOfScansThatTheDecreeRefuses()
    {
        QCOMPARE(codes(soundPdf()), Codes());
        FileFacts file = soundPdf();
        file.dpi = 199;
        QCOMPARE(noticesOfFile(file), (std::vector<Notice>{{NoticeCode::LowScan, 90, {}, u"199"_s, u"200"_s}}));
        file.pdfVersion = 13;
        QCOMPARE(codes(file), (Codes{NoticeCode::LowScan, NoticeCode::OldPdf}));
        file.dpi = 0; // born digital
        file.pdfVersion = 20;
        QCOMPARE(codes(file), Codes());
    }

    void warnsOfWhatCannotBeRead()
    {
        FileFacts file = soundPdf();
        file.locked = true;
        file.blankPages = 3;
        QCOMPARE(codes(file), (Codes{NoticeCode::Locked, NoticeCode::Blank}));
        file = soundPdf();
        file.bytes = 0;
        QCOMPARE(codes(file), Codes{NoticeCode::ZeroBytes});
        file = soundPdf();
        file.content = FileKind::Rar;
        QCOMPARE(noticesOfFile(file).front().found, u"pdf"_s);
        QCOMPARE(codes(file), Codes{NoticeCode::WrongType});
        file.name = u"bang diem.xlsx"_s;
        file.content = FileKind::Ole;
        QCOMPARE(codes(file), Codes{NoticeCode::Locked});
    }

    void doesNotWarnOfOneBlankBackPage()
    {
        FileFacts file = soundPdf();
        file.blankPages = 1;
        QCOMPARE(codes(file), Codes());
    }
};

CONGTAM_SPEC(FileKindSpec)

#include "file_kind_spec.moc"
