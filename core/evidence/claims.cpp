// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims.h"

namespace core {
namespace {

struct Support
{
    bool valid = false;
    UnsupportedClaim claim;
};

Support supportOf(const Sheet &sheet, int component, int body)
{
    Support support{false, {component, false, false}};
    for (const Citation &citation : sheet.citations) {
        const auto &verdict = citation.verdicts[static_cast<std::size_t>(body)];
        if (citation.component == component && verdict) {
            support.valid = support.valid || isValid(*verdict);
            support.claim.explained = support.claim.explained || *verdict == Verdict::Explained;
            support.claim.judged = true;
        }
    }
    return support;
}

} // namespace

std::vector<UnsupportedClaim> unsupportedClaims(const Round &round, const Sheet &sheet, int body)
{
    std::vector<UnsupportedClaim> claims;
    for (int component = 0; component < round.componentCount(); ++component) {
        const Support support = supportOf(sheet, component, body);
        if (round.asksForEvidence(sheet, component) && !support.valid) {
            claims.push_back(support.claim);
        }
    }
    return claims;
}

std::vector<int> componentsCiting(const Sheet &sheet, const QString &document)
{
    std::vector<int> components;
    for (const Citation &citation : sheet.citations) {
        if (citation.document == document && (components.empty() || components.back() != citation.component)) {
            components.push_back(citation.component);
        }
    }
    return components;
}

} // namespace core
