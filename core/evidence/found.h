// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// Per cent, 0–100: how sure a recogniser is. 100 is kept for what cannot be otherwise; below 50 is a guess that is
/// shown as one.
using Confidence = int;

/// Characters of a text, counted in UTF-16 units of its NFC form (core::normalised).
struct TextRange
{
    qsizetype start = 0;
    qsizetype length = 0;

    qsizetype end() const { return start + length; }
    bool operator==(const TextRange &) const = default;
};

/// Something read out of a text, with where it stands.
template <class T>
struct Found
{
    T value{};
    Confidence confidence = 0;
    TextRange place;

    bool operator==(const Found &) const = default;
};

} // namespace core
