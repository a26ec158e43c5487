// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/round.h"
#include "ui/look/chip.h"
#include "ui/words/language.h"

#include <QMetaType>

#include <utility>
#include <vector>

namespace ui {

/// Which way a reviewer goes through the marks.
enum class Walk {
    ByAgency,    ///< one agency, all its components
    ByComponent, ///< one component, all agencies that it applies to: first those that the person is asked to appraise
    ByFact,      ///< one shared figure, all agencies that it applies to
};

/// One line of the list of marks: a heading, or a component (of an agency) with its mark.
struct MarkLine
{
    bool heading = false;
    int sheet = -1, component = -1; ///< positions; -1 on headings
    int source = 0;
    QString code, title;
    QString sign;  ///< "✓ ○ ✎ ⊘ – !"
    QString state; ///< what the sign says
    QString value; ///< "1,50" or "–"
    QString maximum;
    Tone tone = Tone::Quiet;
    bool blank = false;
    bool own = false; ///< the person is asked to appraise it
};

using SheetAndComponent = std::pair<int, int>;

/// What is listed.
struct Listing
{
    Walk walk = Walk::ByAgency;
    int at = 0; ///< the sheet or the component
    int source = 0;
    bool onlyBlank = false;
    std::vector<SheetAndComponent> drafts{};     ///< typed, not yet saved
    std::vector<SheetAndComponent> collisions{}; ///< two entries wait for a choice
    int person = 0;                              ///< whose work it is
    bool operator==(const Listing &) const = default;
};

/// The lines of one agency's sheet or of one component. Pure.
std::vector<MarkLine> markLines(const core::Round &round, const Listing &listing, Language language);

/// Does somebody of this source enter a mark there?
bool isMarked(const core::Round &round, int source, const core::Sheet &sheet, int component);

} // namespace ui

Q_DECLARE_METATYPE(ui::MarkLine)
