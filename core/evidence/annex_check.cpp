// SPDX-License-Identifier: GPL-3.0-or-later
#include "annex_check.h"

#include "core/evidence/page_text.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {
namespace {

/// A heading below the announcement that begins an annex.
bool beginsAnnex(const PageText &page, const Cell &cell)
{
    static const QRegularExpression heading(
        uR"(^(phu luc|danh sach|danh muc|bieu|bang |mau |quy che|quy dinh|noi quy|phuong an|lich ))"_s);
    static const QRegularExpression lead(uR"(^\((ban hanh )?kem theo )"_s);
    const QString folded = page.foldedView(cell.place).toString();
    return lead.match(folded).hasMatch() || (isInCapitals(page.view(cell.place)) && heading.match(folded).hasMatch());
}

} // namespace

std::optional<Notice> annexNotice(const QString &text)
{
    static const QRegularExpression announcement(
        uR"((co |theo )?((cac )?(phu luc|bieu|danh sach|danh muc|bang tong hop|de cuong|mau)[^.;\n]{0,40}(kem theo|dinh kem|gui kem)|)"
        uR"((gui kem|dinh kem|kem theo)( theo)?( cac| ban)? (phu luc|bieu|danh sach|danh muc|bang tong hop|de cuong)))"_s);
    const PageText page(text);
    const auto match = announcement.match(page.foldedView({0, page.text().size()}).toString());
    if (!match.hasMatch()) {
        return {};
    }
    const TextRange place{match.capturedStart(), match.capturedLength()};
    const bool present = std::ranges::any_of(page.lines(), [&](const TextLine &line) {
        return line.place.start > place.end()
            && std::ranges::any_of(line.cells, [&](const Cell &cell) { return beginsAnnex(page, cell); });
    });
    return present ? std::nullopt
                   : std::optional(Notice{NoticeCode::AnnexAbsent, 60, place, page.view(place).toString(), {}});
}

} // namespace core
