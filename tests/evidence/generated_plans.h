// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/evidence/generated_pages.h"

#include <QString>
#include <QStringList>

namespace tests {

/// A plan filled into the form that all agencies use: a third of its words is the form's.
struct GeneratedPlan
{
    QString agency;
    int year = 2019;
    QStringList own; ///< its own sentences, spread over the form's three parts

    QString text() const;
};

GeneratedPlan aPlan(Dice &dice, int year = 2019);

/// The same plan a year on: a new date and number, one or two sentences written anew.
GeneratedPlan carriedOver(GeneratedPlan plan, Dice &dice);

QString ownSentence(Dice &dice);

} // namespace tests
