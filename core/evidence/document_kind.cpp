// SPDX-License-Identifier: GPL-3.0-or-later
#include "document_kind.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace core {
namespace {

constexpr std::array Kinds = {
    DocumentKind{u"NQ", u"Nghị quyết", u"NQ"},
    DocumentKind{u"QĐ", u"Quyết định", u"QĐ"},
    DocumentKind{u"CT", u"Chỉ thị", u"CT"},
    DocumentKind{u"QC", u"Quy chế", u"QC"},
    DocumentKind{u"QyĐ", u"Quy định", u"QyĐ"},
    DocumentKind{u"TC", u"Thông cáo", u"TC"},
    DocumentKind{u"TB", u"Thông báo", u"TB"},
    DocumentKind{u"HD", u"Hướng dẫn", u"HD"},
    DocumentKind{u"CTr", u"Chương trình", u"CTr"},
    DocumentKind{u"KH", u"Kế hoạch", u"KH"},
    DocumentKind{u"PA", u"Phương án", u"PA"},
    DocumentKind{u"ĐA", u"Đề án", u"ĐA"},
    DocumentKind{u"DA", u"Dự án", u"DA"},
    DocumentKind{u"BC", u"Báo cáo", u"BC"},
    DocumentKind{u"BB", u"Biên bản", u"BB"},
    DocumentKind{u"TTr", u"Tờ trình", u"TTr"},
    DocumentKind{u"HĐ", u"Hợp đồng", u"HĐ"},
    DocumentKind{u"CĐ", u"Công điện", u"CĐ"},
    DocumentKind{u"BGN", u"Bản ghi nhớ", u"BGN"},
    DocumentKind{u"BTT", u"Bản thỏa thuận", u"BTT"},
    DocumentKind{u"GUQ", u"Giấy ủy quyền", u"GUQ"},
    DocumentKind{u"GM", u"Giấy mời", u"GM"},
    DocumentKind{u"GGT", u"Giấy giới thiệu", u"GGT"},
    DocumentKind{u"GNP", u"Giấy nghỉ phép", u"GNP"},
    DocumentKind{u"PG", u"Phiếu gửi", u"PG"},
    DocumentKind{u"PC", u"Phiếu chuyển", u"PC"},
    DocumentKind{u"PB", u"Phiếu báo", u"PB"},
    DocumentKind{u"NĐ", u"Nghị định", u"NĐ"},
    DocumentKind{u"TT", u"Thông tư", u"TT"},
    DocumentKind{u"KL", u"Kết luận", u"KL"},
    DocumentKind{u"CV", u"Công văn", u"CV"},
    DocumentKind{u"QCPH", u"Quy chế phối hợp", u"QC"},
    DocumentKind{u"CTrPH", u"Chương trình phối hợp", u"CTr"},
    DocumentKind{u"KHPH", u"Kế hoạch phối hợp", u"KH"},
    DocumentKind{u"SY", u"Sao y", u"SY", true},
    DocumentKind{u"SL", u"Sao lục", u"SL", true},
    DocumentKind{u"TrS", u"Trích sao", u"TrS", true},
};

template <class Fits>
const DocumentKind *firstThat(Fits fits)
{
    const auto *const found = std::ranges::find_if(Kinds, fits);
    return found == Kinds.end() ? nullptr : found;
}

} // namespace

std::span<const DocumentKind> documentKinds()
{
    return Kinds;
}

const DocumentKind *kindByAbbreviation(QStringView abbreviation)
{
    const auto *const exact = firstThat([&](const DocumentKind &kind) { return kind.abbreviation == abbreviation; });
    const QString plain = folded(abbreviation.toString());
    return exact ? exact
                 : firstThat([&](const DocumentKind &kind) { return folded(kind.abbreviation.toString()) == plain; });
}

const DocumentKind *kindByTitle(QStringView folded)
{
    const DocumentKind *best = nullptr;
    for (const DocumentKind &kind : Kinds) {
        const bool endsAWord = folded.size() == kind.name.size()
            || (folded.size() > kind.name.size() && !folded[kind.name.size()].isLetterOrNumber());
        const bool fits = endsAWord && folded.startsWith(core::folded(kind.name.toString()));
        if (fits && !kind.copy && (!best || kind.name.size() > best->name.size())) {
            best = &kind;
        }
    }
    return best;
}

} // namespace core
