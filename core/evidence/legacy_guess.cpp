// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/evidence/legacy_encoding.h"
#include "core/evidence/syllable.h"

#include <algorithm>

namespace core {
namespace {

/// How a text's words fare under each reading.
struct Tally
{
    int words = 0;
    int marked = 0;         ///< words with anything beyond ASCII
    int unicode = 0;        ///< of them, words with letters that no legacy encoding shows
    int asTheyAre = 0;      ///< of them, Vietnamese syllables already
    int tcvn3 = 0, vni = 0; ///< of them, syllables once read so
};

bool changesToSyllable(QStringView word, LegacyEncoding encoding)
{
    const QString read = fromLegacy(word, encoding);
    return read != word && isSyllable(read);
}

Tally tallied(const QString &text)
{
    Tally tally;
    for (const QStringView word : wordsWithSigns(text)) {
        ++tally.words;
        if (!isBeyondAscii(word)) {
            continue;
        }
        ++tally.marked;
        const bool unicode = std::ranges::any_of(word, [](QChar letter) { return letter.unicode() > 0xFF; });
        tally.unicode += unicode ? 1 : 0;
        tally.asTheyAre += isSyllable(word) ? 1 : 0;
        tally.tcvn3 += changesToSyllable(word, LegacyEncoding::Tcvn3) ? 1 : 0;
        tally.vni += changesToSyllable(word, LegacyEncoding::Vni) ? 1 : 0;
    }
    return tally;
}

} // namespace

std::optional<LegacyGuess> guessLegacy(const QString &text)
{
    constexpr int FewestHits = 4;
    const Tally tally = tallied(normalised(text));
    const int hits = std::max(tally.tcvn3, tally.vni);
    const bool enough = hits >= FewestHits && hits * 4 >= tally.marked * 3;
    const bool vietnameseIsMarked = tally.marked * 5 >= tally.words; // in Vietnamese about two words in three are
    const bool unicodeAlready = tally.unicode * 10 > tally.marked || tally.asTheyAre * 2 > hits;
    if (!enough || !vietnameseIsMarked || unicodeAlready) {
        return {};
    }
    const auto encoding = tally.tcvn3 >= tally.vni ? LegacyEncoding::Tcvn3 : LegacyEncoding::Vni;
    const int misses = tally.marked - hits + std::min(tally.tcvn3, tally.vni);
    return LegacyGuess{encoding, std::clamp(100 * hits / (hits + misses + 1), 0, 99)};
}

} // namespace core
