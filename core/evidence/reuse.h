// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/shingles.h"

#include <QString>

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace core {

/// MinHash of a set of shingles (Broder 1997): the share of equal minima estimates the resemblance of two sets.
struct Fingerprint
{
    static constexpr std::size_t Size = 128;
    std::array<std::uint64_t, Size> minima{};
    bool empty = true; ///< of a paper that has no wording of its own
    bool operator==(const Fingerprint &) const = default;
};

Fingerprint fingerprintOf(const std::vector<Shingle> &shingles);

/// Estimated |a ∩ b| ⁄ |a ∪ b| in per cent; 0 where either is empty.
int resemblance(const Fingerprint &a, const Fingerprint &b);

/// Two papers with the same or nearly the same text.
struct Reuse
{
    std::size_t first = 0, second = 0; ///< positions in the order of adding
    int percent = 0;                   ///< of the shorter paper's own wording that stands in the other, counted exactly
    bool operator==(const Reuse &) const = default;
};

/// Looks for reuse across agencies and years. Add every paper whose text is known, last year's too; the more papers of
/// a form there are, the better the form is told from what was written into it.
class ReuseDetector
{
public:
    static constexpr int LeastPercent = 50;
    static constexpr std::size_t FewestShingles = 30; ///< shared ones; two sentences alike are no reuse

    /// Its position.
    std::size_t add(const QString &text);

    /// Pairs in order. Candidates come from fingerprints in bands, so that not every paper is held against every other:
    /// of pairs that resemble each other by 60 % about 99 in 100 are met, by 40 % about half. A short paper quoted
    /// whole in one more than twice as long may be missed.
    std::vector<Reuse> findings() const;

private:
    std::vector<std::vector<Shingle>> m_papers; ///< distinct
    SharedForm m_form;
};

/// The same passage in two texts, for showing side by side.
struct SharedPassage
{
    TextRange inFirst, inSecond; ///< in the NFC form of each
    int words = 0;
    bool operator==(const SharedPassage &) const = default;
};

/// The longest common runs of eight words or more, in the second text's order, none overlapping another there. Figures
/// and marks may differ; what contentWords leaves out is left out here.
std::vector<SharedPassage> sharedPassages(const QString &first, const QString &second);

} // namespace core
