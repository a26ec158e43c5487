// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/snapshot.h"
#include "core/report/journal_json.h"
#include "ui/joint/matter_words.h"

namespace ui {

/// One thing that happened to an item.
struct HistoryLine
{
    core::Instant at = 0;
    QString who;
    QString what;
    bool operator==(const HistoryLine &) const = default;
};

struct History
{
    std::vector<HistoryLine> lines; ///< newest first
    Times confirmedAt;              ///< of the words that stand now
};

/// What the journal says of one item of the session: marks, what was agreed, confirmations. Pure; reads every line.
History historyOf(const std::vector<core::JournalLine> &journal, const core::Snapshot &snapshot, const AgendaItem &item,
                  Language language);

} // namespace ui
