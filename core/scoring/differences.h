// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/standings.h"

#include <QString>

#include <optional>
#include <vector>

namespace core {

enum class DifferenceKind {
    Points, ///< or a count that a gate reads
    State,
    Verdict, ///< on a document, and it moves a gate
    Derived, ///< computed: nobody is asked. 8.3 of the sample follows from verdicts, self_gap from marks
};

/// What hangs on it, heaviest first.
enum class Consequence { Gate, Class, Rank, None };

/// A component in which the bodies that take part differ, or a document whose verdicts do, not settled yet.
struct Difference
{
    int sheet = 0;
    int component = 0;
    QString document; ///< for a verdict
    DifferenceKind kind = DifferenceKind::Points;
    Consequence consequence = Consequence::None;

    // What words are made of.
    Points gap;                      ///< between the highest and the lowest points
    Points lowest, highest;          ///< totals of the agency by what is chosen here
    int worstBand = 0, bestBand = 0; ///< classes between which it decides
    int gate = -1;                   ///< the gate that it decides
    int bestRank = 0, worstRank = 0; ///< in its group
    bool operator==(const Difference &) const = default;
};

/// Open differences of the sheets in session whose bodies are all visible, in the order in which the session takes
/// them: those that decide a gate or a class, those that decide a rank, the others, and at the end the derived ones.
/// Within a block: sheets with the fewest open items first, since there one word decides; then the narrowest range of
/// totals, the closest call; then the smallest gap; then the round's order.
///
/// A consequence holds if for some choice of the sheet's other open items this one alone makes it. Every combination is
/// tried up to 1,024; beyond, each body's choice throughout and the lowest and highest of all. A rank is compared with
/// the group's other sheets at their lowest and at their highest.
std::vector<Difference> differences(const Scorer &scorer);

/// Bodies that take part in a sheet's appraisal: all but the recused.
std::vector<int> bodiesOf(const Round &round, const Sheet &sheet);

/// Same state, same points and, where a gate reads it, the same count; neither blank nor abstained. With fewer than two
/// bodies taking part nothing is alike.
bool alike(const Round &round, const Sheet &sheet, int component);

/// The components of a sheet that `settle --all-equal` would settle now: alike and not yet agreed.
std::vector<int> alikeAndOpen(const Round &round, const Sheet &sheet);

/// What is still to be agreed before the sheet may leave the joint phase, computed components left out: components
/// without an agreed mark, in the set's order.
std::vector<int> unsettled(const Round &round, const Sheet &sheet);

/// SHA-256 of what a settlement rests on: the bodies' marks on the component or verdicts on the document.
QByteArray basisOf(const Round &round, const Sheet &sheet, int component, const QString &document);
/// False once they are others than those on which it was agreed: it has to be agreed anew, nobody confirms it as it is.
bool rests(const Round &round, const Sheet &sheet, const Settlement &settlement);

} // namespace core
