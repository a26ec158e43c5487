// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/round.h"
#include "core/model/rows.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace core {

/// Reads marks in the CSV form of DESIGN §7 (agency,component,source,state,points,inputs,reason) against a round.
///
/// Where only inputs are given the rule gives the points; where both are given and differ, the mark is an override and
/// needs a reason. Reports every problem with its row: see DESIGN §7 for what is refused. A row that says "blank" is
/// returned as a blank mark: it empties the place. Codes are matched exactly after NFC.
[[nodiscard]] Checked<std::vector<MarkRow>> readMarks(const QByteArray &bytes, const QString &name, const Round &round);

/// All marks of the round that stand (not blank), or of one source, in the same form, ordered by sheet, component,
/// source. A sample's table has one more column, notice.
QByteArray writeMarks(const Round &round, std::optional<int> source = {});

} // namespace core
