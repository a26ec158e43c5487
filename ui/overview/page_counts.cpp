// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_counts.h"

#include "ui/joint/agenda.h"
#include "ui/overview/work_lists.h"

namespace ui {

PageCounts countsOf(const core::Snapshot &snapshot)
{
    PageCounts counts{};
    const WorkLists lists(snapshot);
    if (snapshot.round.phase == core::Phase::Appraisal && lists.body() >= 0) {
        counts[static_cast<std::size_t>(PageKind::Scoring)] = static_cast<int>(lists.blanks().size());
    }
    if (snapshot.round.phase == core::Phase::Joint) {
        counts[static_cast<std::size_t>(PageKind::Joint)] =
            itemsOf(agendaOf(snapshot.round, snapshot.viewer, Language::Vietnamese).open);
    }
    return counts;
}

} // namespace ui
