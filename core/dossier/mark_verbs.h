// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/command.h"
#include "core/model/round.h"
#include "core/tables/checks_table.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace core {

// What the agencies and each body enter on their own. Each makes commands for Dossier::enact, one for each stream of
// the journal that it touches.

/// Marks as read by readMarks, each in place of the one that stands; no commands where all stand already, which is no
/// refusal: the actor may not be allowed to know. A body's commitment of a sheet falls when a mark of it is entered.
[[nodiscard]] Checked<std::vector<Command>> importMarks(const Round &whole, const Person &actor,
                                                        const std::vector<MarkRow> &rows, const QString &reason);

/// One mark as its author wants it, in place of what the author was shown; either empty for none. Conflict where
/// another one stands by now. Drops the body's commitment of the sheet like importMarks.
[[nodiscard]] Checked<std::vector<Command>> enterMark(const Round &whole, const Person &actor,
                                                      const std::optional<MarkRow> &shown,
                                                      const std::optional<MarkRow> &wanted);

/// Lists of evidence and verdicts as read by readChecks.
[[nodiscard]] Checked<std::vector<Command>> importChecks(const Round &whole, const Person &actor,
                                                         const CheckTable &table, const QString &reason);

/// The body's word that its marks of these sheets are final; refused where a component is blank unless leaveOpen.
[[nodiscard]] Checked<std::vector<Command>> commitMarks(const Round &whole, const Person &actor, int body,
                                                        const std::vector<int> &sheets, bool leaveOpen);

/// SHA-256 of a body's marks on a sheet, what a commitment holds.
QByteArray digestOf(const Round &round, const Sheet &sheet, int body);

/// Components that the source has yet to mark.
std::vector<int> blanksOf(const Round &round, const Sheet &sheet, int source);

} // namespace core
