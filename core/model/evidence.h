// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace core {

/// A body's judgement of a document cited for a component.
enum class Verdict : std::uint8_t {
    Accepted,
    Partly,
    Rejected,
    Supplement, ///< more is asked of the agency
    Explained,  ///< the explanation is accepted in the document's stead; the points may stand, the evidence does not
};

/// Evidence that a gate counts as valid.
constexpr bool isValid(Verdict verdict)
{
    return verdict == Verdict::Accepted || verdict == Verdict::Partly;
}

/// The use of a document for a component, with what each body found.
struct Citation
{
    int component = 0;
    QString document;    ///< its number or, lacking one, its name, as the agency's list has it
    bool listed = false; ///< in the agency's own list; else a body judged it unasked, as blind as its marks
    std::vector<std::optional<Verdict>> verdicts; ///< by position of body
    std::vector<QString> reasons;                 ///< by position of body
    std::optional<Verdict> settled;

    bool operator==(const Citation &) const = default;
};

} // namespace core
