// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/journal_json.h"
#include "ui/page/place.h"
#include "ui/words/language.h"

#include <memory>
#include <vector>

namespace ui {

/// One line of the journal, ready to be shown, searched and sorted.
struct JournalRow
{
    core::JournalLine line;
    QString searched;               ///< folded: when, who, what, why, and which rows it touched
    int who = 0, what = 0, why = 0; ///< places among all of them, as Vietnamese sorts them
    std::vector<QString> agencies;  ///< codes that it touched, each once
};

using JournalRows = std::vector<JournalRow>;

enum class JournalColumn { When, Who, What, Changes, Why };
constexpr int JournalColumns = 5;

/// Which lines are wanted, and in which order. Empty: all of them.
struct JournalQuery
{
    QString words; ///< each must be there, without regard to case and marks
    QString who;
    std::optional<core::Verb> what;
    QString agency;
    JournalColumn column = JournalColumn::When;
    Qt::SortOrder order = Qt::DescendingOrder;
};

// Pure, for a thread of their own: a journal has a hundred thousand lines.

/// In the order of the journal.
JournalRows rowsOf(std::vector<core::JournalLine> lines, Language language);
/// Positions in rows.
std::vector<std::size_t> found(const JournalRows &rows, const JournalQuery &query);

QString text(const core::JournalLine &line, JournalColumn column, Language language);
/// Where the person sees what the line changed; the page of the journal where there is no such place.
Place placeOf(const core::JournalLine &line);

} // namespace ui
