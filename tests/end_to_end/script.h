// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace tests {

/// One line of a script, in words: what somebody does or sees.
struct Line
{
    int number = 0; ///< in the file, from 1
    QString words;
};

/// A file *.keys: a step a line; what follows # is for the reader. "sit as NAME" and
/// "at COMPONENT enter FIELD then FIELD" stand for several lines. nullopt where it cannot be read or holds no step.
std::optional<std::vector<Line>> readScript(const QString &file);

/// "1,5" out of `"1,5"`.
QString unquoted(const QString &words);

} // namespace tests
