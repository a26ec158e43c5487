// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/round.h"
#include "core/report/results_table.h"
#include "ui/look/chip.h"
#include "ui/words/language.h"

#include <QStringList>

#include <vector>

namespace ui {

/// A word or two beside a result: just enough, short by, converted, limited, standing in.
struct ResultNote
{
    QString text;
    Tone tone = Tone::Quiet;
};

/// Heaviest first. tied: another agency of the list has the same rank.
std::vector<ResultNote> notesOf(const core::Round &round, const core::ResultLine &line, bool tied, Language language);

/// How the agency came to its class, a sentence each: total and conversion, band, conditions with their words, what is
/// short, who stood in, ranks, what is still open.
QStringList explanationOf(const core::Round &round, const core::ResultLine &line, Language language);

} // namespace ui
