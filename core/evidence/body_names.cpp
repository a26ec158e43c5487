// SPDX-License-Identifier: GPL-3.0-or-later
#include "body_names.h"

#include "core/base/text.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {
namespace {

/// Words of a name, abbreviations written out. "tỉnh" is left out: it stands or not as the writer likes.
QSet<QString> wordsOf(QStringView name)
{
    static const QHash<QString, QString> longForms{
        {u"ubnd"_s, u"uy ban nhan dan"_s},
        {u"hdnd"_s, u"hoi dong nhan dan"_s},
        {u"tp"_s, u"thanh pho"_s},
        {u"ubmttq"_s, u"uy ban mat tran to quoc"_s},
        {u"gtvt"_s, u"giao thong van tai"_s},
        {u"tnmt"_s, u"tai nguyen moi truong"_s},
        {u"nnptnt"_s, u"nong nghiep phat trien nong thon"_s},
        {u"dtxd"_s, u"dau tu xay dung"_s},
        {u"qlda"_s, u"quan ly du an"_s},
        {u"ptth"_s, u"phat thanh truyen hinh"_s},
        {u"vp"_s, u"van phong"_s},
        {u"kcn"_s, u"khu cong nghiep"_s},
    };
    static const QSet<QString> left{u"tinh"_s, u"va"_s};
    static const QRegularExpression apart(u"[^a-z0-9]+"_s);
    QSet<QString> words;
    for (const QString &word : folded(name.toString()).split(apart, Qt::SkipEmptyParts)) {
        for (const QString &part : longForms.value(word, word).split(u' ')) {
            if (!left.contains(part)) {
                words << part;
            }
        }
    }
    return words;
}

/// "UBND tỉnh Bắc Kạn" is not "UBND thành phố Bắc Kạn" cut short.
bool areOfTwoLevels(QStringView printed, QStringView name)
{
    static const QRegularExpression province(u"\\btinh\\b"_s);
    static const QRegularExpression below(u"\\b(huyen|thanh pho|tp|thi xa|xa|phuong)\\b"_s);
    const QString a = folded(printed.toString());
    const QString b = folded(name.toString());
    return (a.contains(province) && !a.contains(below) && b.contains(below))
        || (b.contains(province) && !b.contains(below) && a.contains(below));
}

} // namespace

const BodyTable &commonBodies()
{
    static const BodyTable table{
        {u"UBND"_s, u"Ủy ban nhân dân"_s},
        {u"HĐND"_s, u"Hội đồng nhân dân"_s},
        {u"UBMTTQ"_s, u"Ủy ban Mặt trận Tổ quốc Việt Nam"_s},
        {u"TU"_s, u"Tỉnh ủy"_s},
        {u"HU"_s, u"Huyện ủy"_s},
        {u"TW"_s, u"Ban Chấp hành Trung ương"_s},
        {u"VPTW"_s, u"Văn phòng Trung ương Đảng"_s},
        {u"BDVTW"_s, u"Ban Dân vận Trung ương"_s},
        {u"BDVTU"_s, u"Ban Dân vận Tỉnh ủy"_s},
        {u"BCSĐCP"_s, u"Ban cán sự đảng Chính phủ"_s},
        {u"BCSĐUBND"_s, u"Ban cán sự đảng Ủy ban nhân dân tỉnh"_s},
        {u"BNV"_s, u"Bộ Nội vụ"_s},
        {u"BNN"_s, u"Bộ Nông nghiệp và Phát triển nông thôn"_s},
        {u"SNV"_s, u"Sở Nội vụ"_s},
        {u"SCT"_s, u"Sở Công Thương"_s},
        {u"SGTVT"_s, u"Sở Giao thông vận tải"_s},
        {u"STNMT"_s, u"Sở Tài nguyên và Môi trường"_s},
        {u"STP"_s, u"Sở Tư pháp"_s},
        {u"SGDĐT"_s, u"Sở Giáo dục và Đào tạo"_s},
        {u"STC"_s, u"Sở Tài chính"_s},
        {u"SXD"_s, u"Sở Xây dựng"_s},
        {u"SKHCN"_s, u"Sở Khoa học và Công nghệ"_s},
        {u"SVHTTDL"_s, u"Sở Văn hóa, Thể thao và Du lịch"_s},
        {u"SYT"_s, u"Sở Y tế"_s},
        {u"STTTT"_s, u"Sở Thông tin và Truyền thông"_s},
        {u"SKHĐT"_s, u"Sở Kế hoạch và Đầu tư"_s},
        {u"SLĐTBXH"_s, u"Sở Lao động - Thương binh và Xã hội"_s},
        {u"SNN"_s, u"Sở Nông nghiệp và Phát triển nông thôn"_s},
        {u"BDT"_s, u"Ban Dân tộc"_s},
        {u"TTr"_s, u"Thanh tra"_s},
    };
    return table;
}

QString bodyName(const BodyTable &table, QStringView abbreviation)
{
    const QString plain = folded(abbreviation.toString());
    const auto found =
        std::ranges::find_if(table, [&](const BodyName &body) { return folded(body.abbreviation) == plain; });
    return found == table.end() ? QString() : found->name;
}

Confidence sameBody(QStringView printed, QStringView name)
{
    const QSet<QString> a = wordsOf(printed);
    const QSet<QString> b = wordsOf(name);
    const auto shared = static_cast<int>(QSet<QString>(a).intersect(b).size());
    if (shared == 0 || areOfTwoLevels(printed, name)) {
        return 0;
    }
    const qsizetype fewer = std::min(a.size(), b.size());
    const qsizetype more = std::max(a.size(), b.size());
    const bool cutShort = fewer >= 2 && shared == fewer; // "Huyện Pác Nặm" of "UBND huyện Pác Nặm"
    const auto alike = static_cast<int>(200 * shared / (fewer + more));
    return fewer == more && shared == fewer ? 98 : cutShort ? std::max(alike, 85) : std::min(alike, 80);
}

} // namespace core
