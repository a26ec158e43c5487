// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_items.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::size_t MostWorlds = 1024;

Points pointsOf(const Choice &choice, const Component &component)
{
    const bool full = choice.mark.state == MarkState::NotApplicable && component.naPolicy == NaPolicy::Full;
    return full ? component.maximum : choice.mark.points();
}

} // namespace

OpenSheet::OpenSheet(const Scorer &scorer, const Sheet &sheet)
    : m_scorer(scorer), m_bodies(bodiesOf(scorer.round(), sheet)), m_base(sheet)
{
    for (const int component : scorer.componentsOf(sheet.group)) {
        if (!scorer.round().set->components[static_cast<std::size_t>(component)].isComputed()) {
            addMarks(sheet, component);
        }
    }
    addVerdicts(sheet);
}

void OpenSheet::addMarks(const Sheet &sheet, int component)
{
    const Round &round = m_scorer.round();
    const auto agreed = static_cast<std::size_t>(round.place(round.agreed(), component));
    if (sheet.marks[agreed].state != MarkState::Blank) {
        return;
    }
    const Component &the = round.set->components[static_cast<std::size_t>(component)];
    OpenItem item;
    item.component = component;
    for (const int body : m_bodies) {
        const int source = Round::sourceOf(body);
        const MarkText *text = sheet.text(round.place(source, component));
        item.choices.push_back({round.mark(sheet, source, component), text == nullptr ? Inputs{} : text->inputs, {}});
    }
    const Choice &first = item.choices.front();
    bool sameState = true;
    bool samePoints = true;
    Points lowest = pointsOf(first, the);
    Points highest = lowest;
    for (const Choice &choice : item.choices) {
        sameState = sameState && choice.mark.state == first.mark.state;
        samePoints = samePoints && choice.mark == first.mark
            && (!round.set->countMatters(component) || countOf(choice.inputs) == countOf(first.inputs));
        lowest = std::min(lowest, pointsOf(choice, the));
        highest = std::max(highest, pointsOf(choice, the));
    }
    if (sameState && samePoints) {
        m_base.marks[agreed] = first.mark; // alike: taken as it is
        m_base.setText(static_cast<int>(agreed), {first.inputs, {}});
        return;
    }
    item.gap = highest - lowest;
    item.kind = the.countsMissingEvidence ? DifferenceKind::Derived
        : sameState                       ? DifferenceKind::Points
                                          : DifferenceKind::State;
    m_items.push_back(std::move(item));
}

void OpenSheet::addVerdicts(const Sheet &sheet)
{
    for (std::size_t i = 0; i < sheet.citations.size(); ++i) {
        const Citation &citation = sheet.citations[i];
        if (citation.settled) {
            continue;
        }
        OpenItem item;
        item.component = citation.component;
        item.citation = static_cast<int>(i);
        item.kind = DifferenceKind::Verdict;
        for (const int body : m_bodies) {
            if (const auto &verdict = citation.verdicts[static_cast<std::size_t>(body)]) {
                item.choices.push_back({{}, {}, verdict});
            }
        }
        const auto differs = [&item](const Choice &one) { return one.verdict != item.choices.front().verdict; };
        if (std::any_of(item.choices.begin(), item.choices.end(), differs)) {
            m_items.push_back(std::move(item));
        }
    }
}

Standing OpenSheet::standingIn(const std::vector<int> &world)
{
    const Round &round = m_scorer.round();
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const OpenItem &item = m_items[i];
        const Choice &choice = item.choices[static_cast<std::size_t>(world[i])];
        if (item.citation >= 0) {
            m_base.citations[static_cast<std::size_t>(item.citation)].settled = choice.verdict;
            continue;
        }
        const int place = round.place(round.agreed(), item.component);
        m_base.marks[static_cast<std::size_t>(place)] = choice.mark;
        if (round.set->countMatters(item.component)) {
            m_base.setText(place, {choice.inputs, {}});
        }
    }
    return standingOf(m_scorer, m_base, round.agreed());
}

std::size_t OpenSheet::combinations() const
{
    std::size_t count = 1;
    for (const OpenItem &item : m_items) {
        count = std::min(count * item.choices.size(), MostWorlds + 1);
    }
    return count;
}

bool OpenSheet::triesAll() const
{
    return combinations() <= MostWorlds;
}

std::vector<std::vector<int>> OpenSheet::worlds() const
{
    return triesAll() ? allWorlds() : someWorlds();
}

std::vector<std::vector<int>> OpenSheet::allWorlds() const
{
    std::vector<std::vector<int>> worlds(combinations(), std::vector<int>(m_items.size(), 0));
    for (std::size_t n = 0; n < worlds.size(); ++n) {
        std::size_t rest = n;
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            worlds[n][i] = static_cast<int>(rest % m_items[i].choices.size());
            rest /= m_items[i].choices.size();
        }
    }
    return worlds;
}

std::vector<std::vector<int>> OpenSheet::someWorlds() const
{
    std::vector<std::vector<int>> worlds;
    std::vector<int> world(m_items.size(), 0);
    for (std::size_t body = 0; body < m_bodies.size(); ++body) {
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            world[i] = static_cast<int>(std::min(body, m_items[i].choices.size() - 1));
        }
        worlds.push_back(world);
    }
    for (const bool highest : {false, true}) {
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            const auto &choices = m_items[i].choices;
            const auto fewer = [](const Choice &a, const Choice &b) { return a.mark.thousandths < b.mark.thousandths; };
            const auto extreme = highest ? std::max_element(choices.begin(), choices.end(), fewer)
                                         : std::min_element(choices.begin(), choices.end(), fewer);
            world[i] = static_cast<int>(extreme - choices.begin());
        }
        worlds.push_back(world);
    }
    return worlds;
}

} // namespace core
