// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/letterhead.h"

#include <algorithm>
#include <array>

namespace core {
namespace {

struct CopyMarking
{
    QStringView folded;
    CopyForm form{};
};
constexpr std::array CopyMarkings = {CopyMarking{u"sao y", CopyForm::SaoY}, CopyMarking{u"sao luc", CopyForm::SaoLuc},
                                     CopyMarking{u"trich sao", CopyForm::TrichSao},
                                     CopyMarking{u"ban sao", CopyForm::BanSao}};

bool isDraftMarking(QStringView folded, bool capitals)
{
    return folded.startsWith(u"(du thao") || (capitals && folded.startsWith(u"du thao"));
}

bool isSecretMarking(QStringView folded, bool capitals)
{
    return capitals && (folded == u"mat" || folded == u"toi mat" || folded == u"tuyet mat");
}

void readMarking(const PageText &page, TextRange place, bool inHead, SelfDescription &description)
{
    const QStringView folded = page.foldedView(place);
    const bool capitals = isInCapitals(page.view(place));
    const auto *const copy = std::ranges::find_if(
        CopyMarkings, [&](const CopyMarking &marking) { return capitals && folded.startsWith(marking.folded); });
    if (copy != CopyMarkings.end()) {
        description.copy = {copy->form, 90, place};
    }
    if (inHead && isDraftMarking(folded, capitals)) {
        description.draft = place;
    }
    if (inHead && isSecretMarking(folded, capitals)) {
        description.secret = place;
    }
}

} // namespace

void readMarkings(const PageText &page, const Letterhead &head, SelfDescription &description)
{
    constexpr qsizetype LongestMarking = 30;
    constexpr std::size_t LinesBelowTitle = 3;
    description.copy = {CopyForm::Original, 50, {}};
    for (std::size_t i = 0; i < page.lines().size(); ++i) {
        for (const Cell &cell : page.lines()[i].cells) {
            if (cell.place.length <= LongestMarking) {
                readMarking(page, cell.place, i <= head.end + LinesBelowTitle, description);
            }
        }
    }
}

} // namespace core
