// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrived_files.h"

#include "core/criteria/criteria_reader.h"
#include "tests/support/spec.h"

#include <QFile>

using namespace core;
using namespace Qt::StringLiterals;

namespace tests {
namespace {

/// A first page in short: number, title, abstract, day.
SelfDescription pageSaying(const QString &number, const QString &title, const QString &abstract, const QString &day)
{
    const bool letter = title.isEmpty();
    return describe(u"  UBND TỈNH BẮC KẠN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                    u"   SỞ CÔNG THƯƠNG                 Độc lập - Tự do - Hạnh phúc\n\n   Số: "_s
                    + number + u"             Bắc Kạn, "_s + day + (letter ? u"\n V/v "_s : u"\n\n          "_s) + title
                    + (letter ? QString() : u"\n     "_s) + abstract + u"\n\n   Căn cứ nhiệm vụ được giao;\n"_s);
}

ArrivedFile named(const QString &path, const QString &component)
{
    return {{path, std::nullopt}, component};
}

ArrivedFile readable(const QString &path, const SelfDescription &page, const QString &component)
{
    return {{path, page}, component};
}

} // namespace

std::shared_ptr<const CriteriaSet> sampleCriteria()
{
    QFile file(sourceFile(u"resources/samples/criteria_sample.json"_s));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("no sample set");
    }
    auto set = readCriteriaSet(file.readAll(), u"set"_s);
    return set ? std::make_shared<const CriteriaSet>(std::move(*set)) : nullptr;
}

std::vector<ListedPaper> agencysList()
{
    const auto row = [](const QString &component, const QString &number, const QDate &date, const QString &abstract) {
        return ListedPaper{component, parseDocumentNumber(number), date, abstract, {}};
    };
    return {
        row(u"1.1"_s, u"12/KH-SCT"_s, {2019, 2, 14}, u"Kế hoạch công tác dân vận năm 2019"_s),
        row(u"1.3"_s, u"31/QĐ-SCT"_s, {2019, 1, 21}, u"Phân công lãnh đạo phụ trách công tác dân vận"_s),
        row(u"1.4"_s, u"118/SCT-VP"_s, {2019, 3, 4}, u"Triển khai văn bản của Tỉnh ủy về dân vận"_s),
        row(u"2.2"_s, u"02/NQ-SCT"_s, {2019, 1, 11}, u"Nghị quyết hội nghị cán bộ, công chức"_s),
        row(u"2.3"_s, u"9/TB-SCT"_s, {2019, 1, 25}, u"Công khai dự toán thu chi ngân sách"_s),
        row(u"3.1a"_s, u"14/TB-SCT"_s, {2019, 1, 30}, u"Lịch tiếp công dân"_s),
        row(u"5.5"_s, u"77/TB-SCT"_s, {2019, 8, 19}, u"Kết luận kiểm tra kỷ luật, kỷ cương hành chính"_s),
        row(u"6.1a"_s, u"205/SCT-QLTM"_s, {2019, 4, 16}, u"Lấy ý kiến dự thảo quyết định về chợ nông thôn"_s),
        row(u"7.2"_s, u"1502/QĐ-UBND"_s, {2019, 9, 30}, u"Khen thưởng mô hình dân vận khéo"_s),
        row(u"8.1"_s, u"44/BC-SCT"_s, {2019, 6, 12}, u"Báo cáo công tác dân vận 6 tháng đầu năm"_s),
        row(u"8.4"_s, u"51/BC-SCT"_s, {2019, 7, 2}, u"Báo cáo theo yêu cầu của Ban Dân vận"_s),
    };
}

namespace {

/// A code somewhere in the path.
std::vector<ArrivedFile> withACode()
{
    return {
        named(u"SCT/4.1a/12-KH.pdf"_s, u"4.1a"_s),
        named(u"1.1 - ke hoach.pdf"_s, u"1.1"_s),
        named(u"TC4/4.1a_BC 15.pdf"_s, u"4.1a"_s),
        named(u"SCT/Tieu chi 2/TC 2.4 doi thoai.pdf"_s, u"2.4a"_s),
        named(u"HO SO SCT/II.3/Scan0012.pdf"_s, u"2.3"_s),
        named(u"hoso/3_5a tra loi cu tri.doc"_s, u"3.5a"_s),
        named(u"SCT 2019/muc 5.1/z5012345678901_ab12.jpg"_s, u"5.1"_s),
        named(u"TCTP6.4 bien ban quy 2.pdf"_s, u"6.4"_s),
        named(u"4.2/thang 11.xls"_s, u"4.2a"_s),
        named(u"Tiêu chí 7/7.1/CV đăng ký.pdf"_s, u"7.1"_s),
        named(u"IV.5/IMG_20191105_081200.jpg"_s, u"4.5"_s),
        named(u"SCT_6-3_xac nhan cong doan.pdf"_s, u"6.3"_s),
    };
}

/// Only words, with or without marks.
std::vector<ArrivedFile> withWordsOnly()
{
    return {
        named(u"dang ky mo hinh dan van kheo 2019.pdf"_s, u"7.1"_s),
        named(u"KeHoachTapHuanKyNangGiaoTiep.docx"_s, u"5.2"_s),
        named(u"BC TTND nam 2019.pdf"_s, u"2.5"_s),
        named(u"QCDC co quan (sua doi).doc"_s, u"2.1"_s),
        named(u"kehoachdanvan2019 ban chinh.pdf"_s, u"1.1"_s),
        named(u"Phiếu khảo sát mức độ hài lòng quý 3.pdf"_s, u"4.4"_s),
        named(u"thu xin loi ho so tre hen.pdf"_s, u"4.3"_s),
        named(u"anh niem yet thu tuc/DSC00411.JPG"_s, u"4.5"_s),
        named(u"cam ket neu guong giam doc.pdf"_s, u"5.4"_s),
        named(u"giup do xa dac biet kho khan - Bang Thanh.pdf"_s, u"7.4a"_s),
        named(u"quy tac ung xu van hoa cong so.pdf"_s, u"5.1"_s),
        named(u"CTr phoi hop voi BDV, MTTQ.pdf"_s, u"1.5"_s),
        named(u"tin bai dan van tren cong thong tin.docx"_s, u"1.7"_s),
        named(u"TL kien nghi sau giam sat, phan bien.pdf"_s, u"6.2"_s),
    };
}

/// The number leads to the agency's list.
std::vector<ArrivedFile> ofTheList()
{
    return {
        named(u"12-KH-SCT.pdf"_s, u"1.1"_s),
        named(u"QD 31.pdf"_s, u"1.3"_s),
        named(u"Moi/NQ so 02.pdf"_s, u"2.2"_s),
        named(u"77TB.pdf"_s, u"5.5"_s),
    };
}

/// The name says nothing, the page does.
std::vector<ArrivedFile> thatSayIt()
{
    return {
        readable(u"Scan0012.pdf"_s,
                 pageSaying(u"14/TB-SCT"_s, u"THÔNG BÁO"_s, u"Lịch tiếp công dân của Giám đốc Sở"_s,
                            u"ngày 30 tháng 01 năm 2019"_s),
                 u"3.1a"_s),
        readable(u"Scan0013.pdf"_s,
                 pageSaying(u"118/SCT-VP"_s, u""_s, u"triển khai văn bản của Tỉnh ủy"_s, u"ngày 04 tháng 3 năm 2019"_s),
                 u"1.4"_s),
        readable(u"z5098.jpg"_s,
                 pageSaying(u"44/BC-SCT"_s, u"BÁO CÁO"_s, u"Công tác dân vận 6 tháng đầu năm 2019"_s,
                            u"ngày 12 tháng 6 năm 2019"_s),
                 u"8.1"_s),
        readable(
            u"CamScanner 09-30-2019 15.22.pdf"_s,
            pageSaying(u"1502/QĐ-UBND"_s, u"QUYẾT ĐỊNH"_s, u"Về việc tặng Bằng khen"_s, u"ngày 30 tháng 9 năm 2019"_s),
            u"7.2"_s),
        readable(u"van ban 1.pdf"_s,
                 pageSaying(u"205/SCT-QLTM"_s, u""_s, u"tham gia ý kiến dự thảo quyết định"_s,
                            u"ngày 16 tháng 4 năm 2019"_s),
                 u"6.1a"_s),
        readable(u"New Document(3).pdf"_s,
                 pageSaying(u"90/TB-SCT"_s, u"THÔNG BÁO"_s, u"Kết luận đối thoại giữa Giám đốc với công chức"_s,
                            u"ngày 20 tháng 9 năm 2019"_s),
                 u"2.4a"_s),
        readable(u"doc-20191103-wa0007.pdf"_s,
                 pageSaying(u"101/KH-SCT"_s, u"KẾ HOẠCH"_s,
                            u"Kiểm tra việc thực hiện công tác dân vận tại các đơn vị trực thuộc"_s,
                            u"ngày 03 tháng 10 năm 2019"_s),
                 u"1.6"_s),
        readable(u"1.pdf"_s,
                 pageSaying(u"63/BC-SCT"_s, u"BÁO CÁO"_s,
                            u"Công tác tiếp công dân, giải quyết đơn thư khiếu nại, tố cáo"_s,
                            u"ngày 15 tháng 11 năm 2019"_s),
                 u"3.2"_s),
        readable(u"gui chi Ha.pdf"_s,
                 pageSaying(u"70/BC-SCT"_s, u"BÁO CÁO"_s,
                            u"Tự đánh giá, chấm điểm công tác dân vận chính quyền năm 2019"_s,
                            u"ngày 02 tháng 12 năm 2019"_s),
                 u"8.2"_s),
        readable(u"SCT-final-final2.pdf"_s,
                 pageSaying(u"55/KH-SCT"_s, u"KẾ HOẠCH"_s,
                            u"Tuyên truyền, vận động thực hiện chủ trương mới của ngành"_s,
                            u"ngày 08 tháng 4 năm 2019"_s),
                 u"7.3"_s),
    };
}

} // namespace

std::vector<ArrivedFile> fortyFiles()
{
    std::vector<ArrivedFile> files;
    for (const auto &some : {withACode(), withWordsOnly(), ofTheList(), thatSayIt()}) {
        files.insert(files.end(), some.begin(), some.end());
    }
    return files;
}

} // namespace tests
