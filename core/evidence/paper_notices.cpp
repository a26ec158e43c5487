// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper_notices.h"

#include "core/base/text.h"
#include "core/evidence/annex_check.h"
#include "core/evidence/year_check.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {
namespace {

bool isOneOf(const QString &printed, const BodyName &agency)
{
    constexpr Confidence Same = 85;
    return sameBody(printed, agency.name) >= Same;
}

/// Symbols of one's own: "SCT". "UBND" is every district's and proves nothing.
bool bearsSymbolOf(const SelfDescription &says, const BodyName &agency)
{
    if (!says.number || agency.abbreviation.isEmpty() || agency.abbreviation == u"UBND") {
        return false;
    }
    const QStringList &groups = says.number->value.groups;
    return std::ranges::any_of(groups,
                               [&](const QString &group) { return folded(group) == folded(agency.abbreviation); });
}

std::optional<Notice> issuerNotice(const SelfDescription &says, const BodyName &agency)
{
    const bool own = says.issuers.empty() || bearsSymbolOf(says, agency)
        || std::ranges::any_of(says.issuers, [&](const auto &issuer) { return isOneOf(issuer.value, agency); });
    if (own) {
        return {};
    }
    const Found<QString> &issuer = says.issuers.front();
    const bool ownUnit = says.superior && isOneOf(says.superior->value, agency);
    return Notice{NoticeCode::WrongIssuer, ownUnit ? 45 : issuer.confidence, issuer.place, issuer.value, agency.name};
}

std::optional<Notice> numberNotice(const SelfDescription &says)
{
    const bool isPaper = says.kind || !says.issuers.empty();
    if (says.number && says.number->value.number.isEmpty()) {
        return Notice{NoticeCode::NoNumber, 90, says.number->place, written(says.number->value), {}};
    }
    return says.number || !isPaper ? std::nullopt : std::optional(Notice{NoticeCode::NoNumber, 60, {}, {}, {}});
}

std::optional<Notice> signatureNotice(const SelfDescription &says)
{
    if (says.signers.empty()) {
        return Notice{NoticeCode::NoSignature, 70, {}, {}, {}};
    }
    const auto nameless =
        std::ranges::find_if(says.signers, [](const auto &signer) { return signer.value.name.isEmpty(); });
    return nameless == says.signers.end()
        ? std::nullopt
        : std::optional(Notice{NoticeCode::NoSignature, 50, nameless->place, nameless->value.position, {}});
}

Notice oddityNotice(const SelfDescription &says, const Found<SelfOddity> &oddity, const QString &text)
{
    const DocumentNumber &number = says.number->value;
    const QString printed = normalised(text).sliced(oddity.place.start, oddity.place.length);
    switch (oddity.value) {
    case SelfOddity::NumberTypo:
        return {NoticeCode::NumberTypo, oddity.confidence, oddity.place, printed, written(number)};
    case SelfOddity::YearConflict:
        return {NoticeCode::YearConflict, oddity.confidence, oddity.place, says.date->value.toString(Qt::ISODate),
                QString::number(number.year)};
    case SelfOddity::KindConflict:
        return {NoticeCode::KindConflict, oddity.confidence, oddity.place, says.kind->value, number.kind};
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<Notice> noticesOfPaper(const SelfDescription &says, const QString &text, const PaperContext &context)
{
    std::vector<Notice> notices;
    const auto add = [&](const std::optional<Notice> &notice) {
        if (notice) {
            notices.push_back(*notice);
        }
    };
    if (says.secret) {
        add(Notice{NoticeCode::Secret, 85, *says.secret, {}, {}});
    }
    if (says.draft) {
        add(Notice{NoticeCode::Draft, 90, *says.draft, {}, {}});
    }
    add(yearNotice(says, context.year));
    add(context.issuedBySelf ? issuerNotice(says, context.agency) : std::nullopt);
    add(numberNotice(says));
    add(context.wholeText ? signatureNotice(says) : std::nullopt);
    for (const auto &oddity : says.oddities) {
        add(oddityNotice(says, oddity, text));
    }
    add(context.wholeText ? annexNotice(text) : std::nullopt);
    return notices;
}

} // namespace core
