// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <random>

namespace tests {

using Dice = std::mt19937; ///< seeded by the spec, so that a page is the same everywhere

const QString &pick(const QStringList &list, Dice &dice);
int roll(int from, int to, Dice &dice); ///< both inclusive

/// Sentences of an agency's papers, of the wording of nobody.
const QStringList &vietnameseSentences();

QString vietnamesePage(Dice &dice, int sentences = 12);
/// English as it stands in project papers: loan words, ©, µ, §, names with marks.
QString englishPage(Dice &dice, int sentences = 12);
/// French, German, Spanish, Portuguese, Polish.
QString otherPage(Dice &dice, int sentences = 12);
/// Figures, units and signs with hardly a word.
QString tablePage(Dice &dice);

} // namespace tests
