// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/round.h"
#include "core/scoring/statistics.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace core {

/// One agency's line of the table of results, as values: whoever shows it makes the words.
struct ResultLine
{
    int sheet = 0;
    QString code, name, shortName;
    int group = 0;
    std::optional<Points> selfRaw; ///< with selfMaximum: "77,40/86", never rescaled
    Points selfMaximum;
    std::vector<std::optional<Points>> bodies; ///< totals by body; none where hidden, recused or not marked
    std::optional<Points> raw;                 ///< agreed
    Points maximum;
    std::optional<Points> total;
    QString classCode, classLabel;   ///< empty where there is none
    QString classBeforeGates;        ///< code
    QStringList gates, gatesPending; ///< codes
    int rankInGroup = 0, rankOverall = 0;
    bool provisional = false;
    bool capped = false;    ///< a gate changed the class
    bool converted = false; ///< the total was rescaled
};

struct ResultsTable
{
    std::vector<ResultLine> lines; ///< by the round's order of sheets
    ClassCounts overall;
    std::vector<ClassCounts> groups;
};

ResultsTable resultsTable(const Round &round);

} // namespace core
