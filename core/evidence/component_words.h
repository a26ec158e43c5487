// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/found.h"
#include "core/model/criteria_set.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace core {

/// What each component of a set speaks of, so that a paper's words can be held against it. Words that many components
/// share count little.
class ComponentWords
{
public:
    /// Components that do not apply to the group have no words.
    ComponentWords(const CriteriaSet &set, int group);

    struct Match
    {
        Confidence likeness = 0;
        QStringList shared; ///< word pairs, the rarest first, three at most
    };

    /// By position of component. Abbreviations of the field ("QCDC", "TTND") are written out first.
    std::vector<Match> matches(const QString &text) const;

private:
    std::vector<QSet<QString>> m_pairs; ///< by position of component
    std::vector<double> m_lengths;      ///< of the weight vectors
    QHash<QString, double> m_weights;
};

} // namespace core
