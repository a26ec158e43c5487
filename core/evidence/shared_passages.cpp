// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/reuse.h"

#include <QHash>

#include <algorithm>

namespace core {
namespace {

constexpr std::size_t FewestWords = 8;
constexpr std::size_t MostPlaces = 64; ///< of one shingle; beyond, it is a refrain

using Words = std::vector<ContentWord>;

std::size_t commonLength(const Words &first, std::size_t i, const Words &second, std::size_t j)
{
    std::size_t length = 0;
    while (i + length < first.size() && j + length < second.size()
           && first[i + length].hash == second[j + length].hash) {
        ++length;
    }
    return length;
}

TextRange placeOf(const Words &words, std::size_t start, std::size_t length)
{
    const TextRange from = words[start].place;
    return {from.start, words[start + length - 1].place.end() - from.start};
}

} // namespace

std::vector<SharedPassage> sharedPassages(const QString &first, const QString &second)
{
    const Words left = contentWords(first);
    const Words right = contentWords(second);
    QHash<Shingle, std::vector<std::size_t>> places;
    const auto leftShingles = shinglesOf(left);
    for (std::size_t i = 0; i < leftShingles.size(); ++i) {
        if (auto &known = places[leftShingles[i]]; known.size() < MostPlaces) {
            known.push_back(i);
        }
    }
    const auto rightShingles = shinglesOf(right);
    std::vector<SharedPassage> passages;
    for (std::size_t j = 0; j < rightShingles.size();) {
        std::size_t longest = 0;
        std::size_t at = 0;
        for (const std::size_t i : places.value(rightShingles[j])) {
            if (const std::size_t length = commonLength(left, i, right, j); length > longest) {
                longest = length;
                at = i;
            }
        }
        if (longest >= FewestWords) {
            passages.push_back({placeOf(left, at, longest), placeOf(right, j, longest), static_cast<int>(longest)});
        }
        j += longest >= FewestWords ? longest : 1;
    }
    return passages;
}

} // namespace core
