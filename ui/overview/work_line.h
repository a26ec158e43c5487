// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/place.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace ui {

/// One thing to be done: a component of a sheet, a document of it, or all of a sheet. Positions in the round; -1: none.
struct WorkRow
{
    int sheet = -1, component = -1;
    QString document;
    QString about; ///< what else is to be said of it
    bool operator==(const WorkRow &) const = default;
};

/// What a line of work is about: its icon.
enum class WorkSign : std::uint8_t {
    Mark,
    Draft,
    NotApplicable,
    Reason,
    People,
    Fact,
    Intake,
    Agree,
    Confirm,
    Commit,
    Step,
    Wait,
    Done,    ///< also of a checklist: ✓
    Missing, ///< of a checklist: ○
};

/// One line of work or of a checklist: how many, of what, and where that list is.
struct WorkLine
{
    WorkSign sign = WorkSign::Mark;
    int count = 0; ///< equals the rows of the list that it opens; 0 on lines that only say something
    QString text;
    QString action; ///< what opening it is called: "Chấm tiếp"
    std::optional<Place> place;
    std::vector<WorkRow> rows;          ///< where place is the overview itself: the list
    PageKind opens = PageKind::Scoring; ///< where one of rows is
};

} // namespace ui
