// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/round.h"
#include "core/model/rows.h"
#include "core/report/journal_json.h"
#include "ui/look/tokens.h"
#include "ui/words/language.h"

#include <QString>

#include <optional>
#include <vector>

namespace ui {

// What is said about marks on the page of marks. Pure.

/// "◇ Điểm tự chấm", "▲ Điểm SNV".
QString markOwner(const core::Round &round, int source, Language language);
/// The colour that goes with it.
QColor ownerColor(int source, const Tokens &tokens);

/// A mark in a line: "2,00 (7 ÷ 9), lý do: …"; "chưa chấm" for none.
QString markInWords(const core::Round &round, const std::optional<core::MarkRow> &mark, Language language);

/// Who entered a mark there last, by name; empty where nobody did.
QString lastAuthor(const std::vector<core::JournalLine> &lines, const core::MarkRow &mark);

} // namespace ui
