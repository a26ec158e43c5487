// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/end_to_end/stage.h"

#include <QRegularExpression>

#include <vector>

namespace tests {

/// Does what a line says, with what its words captured; answers what went wrong, empty: nothing.
using Acting = std::function<QString(Stage &, const QStringList &)>;

/// One kind of line in a script.
struct Step
{
    QRegularExpression words; ///< the whole line
    Acting act;
};

inline Step step(const QString &words, Acting act)
{
    return {QRegularExpression(QRegularExpression::anchoredPattern(words)), std::move(act)};
}

// What a script can say, by what it is about.
std::vector<Step> beginnings(); ///< which dossier, which windows
std::vector<Step> doings();     ///< keys
std::vector<Step> sights();     ///< what must be seen
std::vector<Step> ends();       ///< killed, closed, sound

/// Plays that line; what went wrong, empty: nothing.
QString play(Stage &stage, const QString &words);

} // namespace tests
