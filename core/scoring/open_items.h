// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/differences.h"

#include <optional>
#include <vector>

namespace core {

// What a session has still to decide on one sheet, and what would follow. Private to this room.

/// One way in which an item could be settled.
struct Choice
{
    Mark mark; ///< of a component
    Inputs inputs;
    std::optional<Verdict> verdict; ///< of a document
};

/// A component or document that is open; by body that takes part: which choice is its own.
struct OpenItem
{
    int component = 0;
    int citation = -1; ///< position in Sheet::citations
    DifferenceKind kind = DifferenceKind::Points;
    Points gap;
    std::vector<Choice> choices; ///< by body that takes part, alike ones repeated
};

/// A sheet with everything agreed that is settled or alike, and its open items.
class OpenSheet
{
public:
    OpenSheet(const Scorer &scorer, const Sheet &sheet);

    const std::vector<OpenItem> &items() const { return m_items; }
    const Sheet &base() const { return m_base; }

    /// Where the sheet would stand; world[i] is the choice of item i.
    Standing standingIn(const std::vector<int> &world);
    /// The worlds to try: all of them where they are few.
    std::vector<std::vector<int>> worlds() const;
    bool triesAll() const;

private:
    void addMarks(const Sheet &sheet, int component);
    void addVerdicts(const Sheet &sheet);
    std::size_t combinations() const;
    std::vector<std::vector<int>> allWorlds() const;
    std::vector<std::vector<int>> someWorlds() const;

    const Scorer &m_scorer;
    std::vector<int> m_bodies;
    Sheet m_base;
    std::vector<OpenItem> m_items;
};

} // namespace core
