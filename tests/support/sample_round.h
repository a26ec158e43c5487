// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/round_editor.h"

#include <QByteArray>
#include <QString>

namespace tests {

/// A file under resources/, read or the program ends.
QByteArray resource(const QString &path);

/// The sample's set, as the reader gives it.
std::shared_ptr<const core::CriteriaSet> sampleSet();

/// The sample's 35 agencies, nothing marked, bodies SNV and BDV, phase joint so that nothing is hidden.
core::RoundEditor blankRound();

/// The same with the marks of the eight agencies of the story.
core::RoundEditor storyRound();

/// Settles one component as the session would: points, or not applicable without them.
void agree(core::RoundEditor &editor, const QString &agency, const QString &component,
           std::optional<core::Points> points);

/// Everything that both bodies marked alike on the sheet or, where one is recused, what the other marked.
void agreeAlike(core::RoundEditor &editor, const QString &agency);

/// The settlements of the story for all eight.
void settleStory(core::RoundEditor &editor);

/// Evidence of the fund (QPTDRMT): of 36 self-scored components with points SNV finds 29 valid, BDV 28.
void checkFund(core::RoundEditor &editor);

const core::Sheet &sheetOf(const core::Round &round, const QString &agency);

} // namespace tests
