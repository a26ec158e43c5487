// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/found.h"

#include <QHash>
#include <QString>

#include <cstdint>
#include <vector>

namespace core {

/// A word of a paper's own content, hashed folded; all figures are alike, so that a new date changes nothing.
struct ContentWord
{
    std::uint64_t hash = 0;
    TextRange place; ///< in the text's NFC form
};

/// The words of a paper without what every paper has: letterhead and title, "Căn cứ …", recipients and signature.
std::vector<ContentWord> contentWords(const QString &text);

using Shingle = std::uint64_t;
constexpr std::size_t ShingleWords = 5;

/// Each run of ShingleWords words, hashed; at the position of its first word.
std::vector<Shingle> shinglesOf(const std::vector<ContentWord> &words);

/// Sorted, each once.
std::vector<Shingle> distinct(std::vector<Shingle> shingles);

/// The wording that papers share because they are filled-in forms: shingles that stand in more than a quarter of all
/// papers, and in five at least.
class SharedForm
{
public:
    void add(const std::vector<Shingle> &distinctShingles);
    bool holds(Shingle shingle) const;
    /// What is a paper's own, order kept.
    std::vector<Shingle> without(const std::vector<Shingle> &shingles) const;

private:
    QHash<Shingle, int> m_papers;
    int m_count = 0;
};

} // namespace core
