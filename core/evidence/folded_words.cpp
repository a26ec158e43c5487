// SPDX-License-Identifier: GPL-3.0-or-later
#include "folded_words.h"

#include "core/base/text.h"

#include <QSet>

#include <algorithm>

namespace core {

QStringList foldedWords(QStringView text)
{
    const QString whole = normalised(text.toString());
    QStringList words;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty()) {
            words << folded(word);
            word.clear();
        }
    };
    for (const QChar character : whole) {
        const bool changes = !word.isEmpty()
            && ((character.isUpper() && word.back().isLower()) || character.isDigit() != word.back().isDigit());
        if (changes || !character.isLetterOrNumber()) {
            finish();
        }
        if (character.isLetterOrNumber()) {
            word += character;
        }
    }
    finish();
    return words;
}

QStringList wordPairs(const QStringList &words)
{
    QStringList pairs;
    for (qsizetype i = 1; i < words.size(); ++i) {
        pairs << QString(words[i - 1] + u' ' + words[i]);
    }
    pairs.removeDuplicates();
    return pairs;
}

Confidence likeness(QStringView a, QStringView b)
{
    const QStringList left = wordPairs(foldedWords(a));
    const QStringList right = wordPairs(foldedWords(b));
    const qsizetype fewer = std::min(left.size(), right.size());
    if (fewer == 0) {
        return 0;
    }
    const QSet<QString> known(right.begin(), right.end());
    const auto shared = std::ranges::count_if(left, [&](const QString &pair) { return known.contains(pair); });
    return static_cast<Confidence>(100 * shared / fewer);
}

} // namespace core
