// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/found.h"
#include "core/model/criteria_set.h"

#include <QString>

#include <optional>
#include <vector>

namespace core {

/// A component's code in a path: "SCT/4.1a/…", "TC 2.3 …", "IV.1a", "1-1 ke hoach".
struct CodeClue
{
    int component = 0; ///< position in the set
    bool inFolder = false;
    QString found;             ///< as it stands in the path
    Confidence confidence = 0; ///< less in a folder, less where the letter was left out or is the twin's
    bool operator==(const CodeClue &) const = default;
};

/// A paper's number in a file's name: "12-KH-SCT", "BC 15", "KH so 12".
struct NumberClue
{
    int number = 0;
    QString kind;  ///< abbreviation of documentKinds()
    QString found; ///< as it stands in the name
    bool operator==(const NumberClue &) const = default;
};

/// Codes that the set has and the group is asked; dates and versions ("v1.2", "15.2.2019") are no codes.
std::vector<CodeClue> codesInPath(const QString &path, const CriteriaSet &set, int group);

/// Criteria named by folders alone: "TC4", "Tieu chi IV". Positions in the set.
std::vector<int> criteriaInPath(const QString &path, const CriteriaSet &set);

std::optional<NumberClue> numberInName(const QString &path);

} // namespace core
