// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/round.h"

#include <QString>

#include <vector>

namespace core {

/// A component for which the agency claims points without evidence that the body found valid (NoticeCode::NoEvidence;
/// DOMAIN §5, item 18). A proposal to mark it 0, never a mark.
struct UnsupportedClaim
{
    int component = 0;
    bool explained = false; ///< the body accepted an explanation in the evidence's stead: the points may stand
    bool judged = false;    ///< the body gave a verdict on something cited; else it may only not have come to it
    bool operator==(const UnsupportedClaim &) const = default;
};

/// By component. Reads the one body's verdicts only, and so is as blind as its marks.
std::vector<UnsupportedClaim> unsupportedClaims(const Round &round, const Sheet &sheet, int body);

/// Components that cite a document, each once: what is warned of before it is deleted (DOMAIN §5, item 17).
std::vector<int> componentsCiting(const Sheet &sheet, const QString &document);

} // namespace core
