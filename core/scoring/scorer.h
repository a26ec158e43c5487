// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/round.h"

#include <optional>
#include <vector>

namespace core {

/// What stands in one cell of a source's column.
enum class CellState : std::uint8_t {
    NotScored, ///< the source gives no mark here: another group's component, or the agency on what the bodies assess
    Blank,
    Scored,
    Full,          ///< not applicable, counts its maximum
    NotApplicable, ///< not applicable, out of points and maximum
    Abstained,
};

struct Cell
{
    CellState state = CellState::NotScored;
    Points points; ///< 0 unless Scored or Full
    bool operator==(const Cell &) const = default;
};

/// Points out of a maximum.
struct Sum
{
    Points points, maximum;
    bool applicable = false; ///< false: every component is absent, and "–" is shown, never 0 of 0
    bool operator==(const Sum &) const = default;
};

/// One source's sums on one sheet (DESIGN §7, "Arithmetic, exactly").
struct Tally
{
    Points raw;               ///< sum of the rounded components, without bonus
    Points bonus;             ///< of the items earned, at most Bonus::maximum
    Points applicableMaximum; ///< blank components are in it
    int marked = 0; ///< components that this source scores and has marked, not applicable and self_gap included
    int blank = 0;
    int abstained = 0;         ///< in neither
    std::optional<Points> gap; ///< |Σ self − Σ this|; none until all else is marked, or where the set asks for none
    std::optional<Points> total; ///< raw × scale ÷ applicable maximum half-up, bonus added as the set says; none where
                                 ///< nothing is left: all not applicable or all abstained
    bool operator==(const Tally &) const = default;
};

/// The same sheet and source in full, for whoever shows it.
struct SheetDetail
{
    Tally tally;
    std::vector<Cell> cells;   ///< by component
    std::vector<Sum> criteria; ///< by criterion, over what this source scores
};

/// Sums of the sheets of one round. Holds what follows from the set alone, so that a sheet costs no allocation.
///
/// The round must outlive it. Safe to use from several threads.
class Scorer
{
public:
    explicit Scorer(const Round &round);

    const Round &round() const { return *m_round; }

    Tally tally(const Sheet &sheet, int source) const;
    SheetDetail detail(const Sheet &sheet, int source) const;
    /// What one criterion adds up to; tally is the same sheet's and source's.
    Sum criterion(const Sheet &sheet, int source, const Tally &tally, int criterion) const;

    /// The class of a total, before gates.
    int band(Points total) const;

    /// Positions of the components that this group's sheets hold, in the set's order, bonus items last.
    const std::vector<int> &componentsOf(int group) const;

private:
    /// Of one source's marks of a sheet, before rules.
    struct Quick
    {
        std::int64_t sum = 0; ///< thousandths
        int scored = 0;       ///< -1 where a mark is neither scored nor blank
    };
    struct Item ///< as narrow as the sums allow: a round's worth of sheets runs over it
    {
        int component = 0;
        std::int32_t maximum = 0; ///< thousandths
        bool full = false;        ///< what not applicable means
        bool computed = false;    ///< by a self_gap rule
        bool ofBodies = false;    ///< the agency does not mark it
        int criterion = 0;
    };
    struct Plan
    {
        std::vector<Item> items; ///< marked by people, those of the agency first
        std::size_t ofAgency = 0;
        std::int64_t maximumOfAgency = 0, maximumOfAll = 0; ///< of items, thousandths
        std::vector<Item> computed, bonus;
        std::vector<std::vector<Item>> byCriterion; ///< items and computed ones
        std::vector<int> components;
    };

    const Plan &planOf(const Sheet &sheet) const { return m_plans[static_cast<std::size_t>(sheet.group)]; }
    static Quick quickly(const Round &round, const Sheet &sheet, int source);
    static std::size_t marksWanted(const Plan &plan, int source);
    Tally tallyAllScored(const Sheet &sheet, int source, const Quick &quick) const;
    static Cell cellOf(const Mark &mark, const Item &item);
    Cell computedCell(const Tally &people, const Item &item) const;
    static Tally withoutComputed(const Tally &tally, const Plan &plan);
    static std::int64_t gapIn(const Mark &self, const Mark &theirs, const Item &item);
    Points gapOf(const Sheet &sheet, int source, const Quick &theirs) const;
    void addComputed(const Sheet &sheet, int source, const Quick &quick, Tally &tally) const;
    void addBonus(const Sheet &sheet, int source, Tally &tally) const;
    void complete(Tally &tally) const;

    const Round *m_round;
    std::vector<Plan> m_plans; ///< by group
};

} // namespace core
