// SPDX-License-Identifier: GPL-3.0-or-later
#include "scorer.h"

#include "core/scoring/rules.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

const Mark *marksOf(const Round &round, const Sheet &sheet, int source)
{
    return sheet.marks.data() + round.place(source, 0);
}

void add(Sum &sum, const Cell &cell, std::int32_t maximum)
{
    if (cell.state == CellState::NotScored || cell.state == CellState::NotApplicable
        || cell.state == CellState::Abstained) {
        return;
    }
    sum.applicable = true;
    sum.points += cell.points;
    sum.maximum += Points::thousandths(maximum);
}

} // namespace

Scorer::Scorer(const Round &round) : m_round(&round), m_plans(round.set->groups.size())
{
    for (std::size_t group = 0; group < m_plans.size(); ++group) {
        Plan &plan = m_plans[group];
        plan.byCriterion.resize(round.set->criteria.size());
        for (int i = 0; i < round.componentCount(); ++i) {
            const Component &component = round.set->components[static_cast<std::size_t>(i)];
            if (!component.appliesTo(static_cast<int>(group))) {
                continue;
            }
            plan.components.push_back(i);
            const Item item{i,
                            static_cast<std::int32_t>(component.maximum.thousandths()),
                            component.naPolicy == NaPolicy::Full,
                            component.isComputed(),
                            component.assessedBy == AssessedBy::Bodies,
                            component.criterion};
            if (!component.isBonus()) {
                plan.byCriterion[static_cast<std::size_t>(item.criterion)].push_back(item);
            }
            if (component.isBonus()) {
                plan.bonus.push_back(item);
            } else if (component.isComputed()) {
                plan.computed.push_back(item);
            } else if (component.assessedBy == AssessedBy::Agency) {
                plan.maximumOfAgency += item.maximum;
                plan.maximumOfAll += item.maximum;
                plan.items.insert(plan.items.begin() + static_cast<std::ptrdiff_t>(plan.ofAgency++), item);
            } else {
                plan.maximumOfAll += item.maximum;
                plan.items.push_back(item);
            }
        }
    }
}

// In one pass without a branch. Places that the source does not mark are blank and 0.
Scorer::Quick Scorer::quickly(const Round &round, const Sheet &sheet, int source)
{
    // A round's worth of marks runs through here. All in 32 bits, which no sum of points leaves (a set's scale is at
    // most a million), so that the compiler takes several at once.
    const Mark *marks = marksOf(round, sheet, source);
    const int count = round.componentCount();
    std::uint32_t sum = 0;
    std::uint32_t states = 0;
    std::uint32_t met = 0;
    for (int i = 0; i < count; ++i) {
        const auto state = static_cast<std::uint32_t>(marks[i].state);
        sum += static_cast<std::uint32_t>(marks[i].thousandths);
        states += state;
        met |= state;
    }
    const bool plain = met <= static_cast<std::uint32_t>(MarkState::Scored); // each state is 0 or 1
    return {sum, plain ? static_cast<int>(states) : -1};
}

Tally Scorer::tallyAllScored(const Sheet &sheet, int source, const Quick &quick) const
{
    const Plan &plan = planOf(sheet);
    Tally tally;
    tally.raw = Points::thousandths(quick.sum);
    tally.applicableMaximum = Points::thousandths(source == Round::Self ? plan.maximumOfAgency : plan.maximumOfAll);
    tally.marked = static_cast<int>(marksWanted(plan, source));
    if (source != Round::Self && !plan.computed.empty()) {
        addComputed(sheet, source, quick, tally);
    }
    complete(tally);
    return tally;
}

Tally Scorer::tally(const Sheet &sheet, int source) const
{
    const Plan &plan = planOf(sheet);
    const Quick quick = quickly(*m_round, sheet, source);
    if (plan.bonus.empty() && quick.scored == static_cast<int>(marksWanted(plan, source))) {
        return tallyAllScored(sheet, source, quick);
    }
    const Mark *marks = marksOf(*m_round, sheet, source);
    const std::size_t count = marksWanted(plan, source);
    std::int64_t raw = 0;
    std::int64_t maximum = 0;
    std::array<int, 4> states{};
    for (std::size_t i = 0; i < count; ++i) {
        const Item &item = plan.items[i];
        const Mark mark = marks[item.component];
        ++states[static_cast<std::size_t>(mark.state)];
        const bool full = mark.state == MarkState::NotApplicable && item.full;
        const bool counts = mark.state <= MarkState::Scored || full;
        raw += full ? item.maximum : mark.thousandths;
        maximum += counts ? item.maximum : 0;
    }
    Tally tally;
    tally.raw = Points::thousandths(raw);
    tally.applicableMaximum = Points::thousandths(maximum);
    tally.blank = states[static_cast<std::size_t>(MarkState::Blank)];
    tally.abstained = states[static_cast<std::size_t>(MarkState::Abstained)];
    tally.marked = static_cast<int>(count) - tally.blank - tally.abstained;
    if (source != Round::Self && !plan.computed.empty()) {
        addComputed(sheet, source, quick, tally);
    }
    if (!plan.bonus.empty()) {
        addBonus(sheet, source, tally);
    }
    complete(tally);
    return tally;
}

std::size_t Scorer::marksWanted(const Plan &plan, int source)
{
    return source == Round::Self ? plan.ofAgency : plan.items.size();
}

std::int64_t Scorer::gapIn(const Mark &self, const Mark &theirs, const Item &item)
{
    const bool absent = self.state == MarkState::NotApplicable || theirs.state == MarkState::NotApplicable;
    if ((absent && !item.full) || theirs.state == MarkState::Abstained) {
        return 0;
    }
    const auto counted = [&item](const Mark &mark) {
        return mark.state == MarkState::NotApplicable ? item.maximum : mark.thousandths;
    };
    return counted(self) - counted(theirs);
}

Points Scorer::gapOf(const Sheet &sheet, int source, const Quick &theirs) const
{
    const Plan &plan = planOf(sheet);
    const Mark *self = marksOf(*m_round, sheet, Round::Self);
    const Mark *appraised = marksOf(*m_round, sheet, source);
    if (plan.bonus.empty() && theirs.scored == static_cast<int>(plan.items.size())) {
        // Where everybody scored everything, two sums and the few components of the bodies are all there is to it.
        const Quick own = quickly(*m_round, sheet, Round::Self);
        if (own.scored == static_cast<int>(plan.ofAgency)) {
            std::int64_t gap = own.sum - theirs.sum;
            for (std::size_t i = plan.ofAgency; i < plan.items.size(); ++i) {
                gap += appraised[plan.items[i].component].thousandths;
            }
            return Points::thousandths(gap < 0 ? -gap : gap);
        }
    }
    std::int64_t gap = 0;
    for (std::size_t i = 0; i < plan.ofAgency; ++i) {
        const Item &item = plan.items[i];
        gap += gapIn(self[item.component], appraised[item.component], item);
    }
    return Points::thousandths(gap < 0 ? -gap : gap);
}

Cell Scorer::computedCell(const Tally &people, const Item &item) const
{
    if (people.gap) {
        const Component &component = m_round->set->components[static_cast<std::size_t>(item.component)];
        return {CellState::Scored, pointsForGap(std::get<SelfGapRule>(component.rule), *people.gap)};
    }
    const bool allAbstained = people.marked == 0 && people.blank == 0 && people.abstained > 0;
    return {allAbstained ? CellState::Abstained : CellState::Blank, {}};
}

void Scorer::addComputed(const Sheet &sheet, int source, const Quick &quick, Tally &tally) const
{
    if (tally.blank == 0 && tally.marked > 0) {
        tally.gap = gapOf(sheet, source, quick);
    }
    const Tally people = tally; // one computed component does not unblank another
    for (const Item &item : planOf(sheet).computed) {
        const Cell cell = computedCell(people, item);
        if (cell.state == CellState::Abstained) {
            ++tally.abstained;
            continue;
        }
        tally.raw += cell.points;
        tally.applicableMaximum += Points::thousandths(item.maximum);
        (cell.state == CellState::Blank ? tally.blank : tally.marked) += 1;
    }
}

void Scorer::addBonus(const Sheet &sheet, int source, Tally &tally) const
{
    const Mark *marks = marksOf(*m_round, sheet, source);
    for (const Item &item : planOf(sheet).bonus) {
        tally.bonus += marks[item.component].points();
    }
    tally.bonus = std::min(tally.bonus, m_round->set->bonus.maximum);
}

void Scorer::complete(Tally &tally) const
{
    const CriteriaSet &set = *m_round->set;
    if (tally.applicableMaximum == Points()) {
        return;
    }
    Points total = tally.applicableMaximum == set.scale
        ? tally.raw.roundedHalfUp(set.decimals)
        : scaledHalfUp(tally.raw, set.scale.thousandths(), tally.applicableMaximum.thousandths(), set.decimals);
    total += tally.bonus;
    if (tally.bonus > Points() && set.bonus.totalCap) {
        total = std::min(total, std::max(*set.bonus.totalCap, total - tally.bonus));
    }
    tally.total = total;
}

Cell Scorer::cellOf(const Mark &mark, const Item &item)
{
    switch (mark.state) {
    case MarkState::Blank:
        return {CellState::Blank, {}};
    case MarkState::Scored:
        return {CellState::Scored, mark.points()};
    case MarkState::NotApplicable:
        return item.full ? Cell{CellState::Full, Points::thousandths(item.maximum)}
                         : Cell{CellState::NotApplicable, {}};
    case MarkState::Abstained:
        return {CellState::Abstained, {}};
    }
    Q_UNREACHABLE();
}

SheetDetail Scorer::detail(const Sheet &sheet, int source) const
{
    const Plan &plan = planOf(sheet);
    const Mark *marks = marksOf(*m_round, sheet, source);
    SheetDetail detail{tally(sheet, source), std::vector<Cell>(m_round->set->components.size()),
                       std::vector<Sum>(m_round->set->criteria.size())};
    const auto show = [&detail](const Item &item, const Cell &cell) {
        detail.cells[static_cast<std::size_t>(item.component)] = cell;
        if (item.criterion >= 0) {
            add(detail.criteria[static_cast<std::size_t>(item.criterion)], cell, item.maximum);
        }
    };
    const std::size_t count = marksWanted(plan, source);
    for (std::size_t i = 0; i < count; ++i) {
        show(plan.items[i], cellOf(marks[plan.items[i].component], plan.items[i]));
    }
    for (const Item &item : plan.bonus) {
        show(item, cellOf(marks[item.component], item));
    }
    if (source != Round::Self) {
        for (const Item &item : plan.computed) {
            show(item, computedCell(withoutComputed(detail.tally, plan), item));
        }
    }
    return detail;
}

Sum Scorer::criterion(const Sheet &sheet, int source, const Tally &tally, int criterion) const
{
    const Plan &plan = planOf(sheet);
    const Mark *marks = marksOf(*m_round, sheet, source);
    Sum sum;
    for (const Item &item : plan.byCriterion[static_cast<std::size_t>(criterion)]) {
        if (source == Round::Self && item.ofBodies) {
            continue;
        }
        const Cell cell =
            item.computed ? computedCell(withoutComputed(tally, plan), item) : cellOf(marks[item.component], item);
        add(sum, cell, item.maximum);
    }
    return sum;
}

Tally Scorer::withoutComputed(const Tally &tally, const Plan &plan)
{
    const auto computed = static_cast<int>(plan.computed.size());
    Tally people = tally;
    if (!tally.gap && tally.abstained >= computed && tally.marked == 0 && tally.blank == 0) {
        people.abstained -= computed;
    } else if (!tally.gap) {
        people.blank -= computed;
    } else {
        people.marked -= computed;
    }
    return people;
}

int Scorer::band(Points total) const
{
    const std::vector<Band> &bands = m_round->set->bands;
    const auto found =
        std::find_if(bands.begin(), bands.end(), [total](const Band &band) { return total >= band.minimum; });
    return static_cast<int>(std::min(found, bands.end() - 1) - bands.begin());
}

const std::vector<int> &Scorer::componentsOf(int group) const
{
    return m_plans[static_cast<std::size_t>(group)].components;
}

} // namespace core
