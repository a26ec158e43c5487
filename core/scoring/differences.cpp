// SPDX-License-Identifier: GPL-3.0-or-later
#include "differences.h"

#include "core/base/digest.h"
#include "core/model/codes.h"
#include "core/scoring/open_items.h"

#include <algorithm>
#include <bit>

namespace core {

namespace {

/// Class and total, in the order of ranks: lower is better.
struct Place
{
    int line = 0;
    Points total;
    friend bool operator<(const Place &a, const Place &b)
    {
        return a.line != b.line ? a.line < b.line : a.total > b.total;
    }
};

Place placeOf(const CriteriaSet &set, const Standing &standing)
{
    return {standing.final.unrated ? static_cast<int>(set.bands.size()) : standing.final.band,
            standing.tally.total.value_or(Points())};
}

int lineOf(const CriteriaSet &set, const Standing &standing)
{
    return placeOf(set, standing).line;
}

/// Where a sheet may end, once everything on it is settled.
struct Range
{
    int sheet = 0;
    bool known = false;
    Place best, worst;
};

class Queue
{
public:
    explicit Queue(const Scorer &scorer) : m_scorer(scorer), m_ranges(scorer.round().sheets.size()) { }

    std::vector<Difference> take()
    {
        // Ranges of all sheets come first: ranks are compared against them.
        std::vector<OpenSheet> open;
        std::vector<int> positions;
        for (const auto &sheet : m_scorer.round().sheets) {
            if (inSession(*sheet)) {
                OpenSheet one(m_scorer, *sheet);
                m_ranges[static_cast<std::size_t>(sheet->position)] = rangeOf(one, sheet->position);
                if (!one.items().empty()) {
                    open.push_back(std::move(one));
                    positions.push_back(sheet->position);
                }
            }
        }
        for (std::size_t i = 0; i < open.size(); ++i) {
            addSheet(open[i], positions[i]);
        }
        sortQueue();
        std::vector<Difference> queue;
        for (Line &line : m_lines) {
            queue.push_back(std::move(line.difference));
        }
        return queue;
    }

private:
    struct Line
    {
        Difference difference;
        std::size_t openItems = 0;
    };

    bool inSession(const Sheet &sheet) const
    {
        const std::vector<int> bodies = bodiesOf(m_scorer.round(), sheet);
        return sheet.phase >= Phase::Joint && !bodies.empty()
            && std::none_of(bodies.begin(), bodies.end(), [&sheet](int body) {
                   return sheet.hidden[static_cast<std::size_t>(Round::sourceOf(body))];
               });
    }

    Range rangeOf(OpenSheet &open, int position) const
    {
        Range range{position, false, {}, {}};
        for (const auto &world : open.worlds()) {
            const Standing standing = open.standingIn(world);
            if (!standing.hasClass) {
                continue;
            }
            const Place place = placeOf(*m_scorer.round().set, standing);
            range.best = !range.known || place < range.best ? place : range.best;
            range.worst = !range.known || range.worst < place ? place : range.worst;
            range.known = true;
        }
        return range;
    }

    void addSheet(OpenSheet &open, int position)
    {
        const auto worlds = open.worlds();
        for (std::size_t i = 0; i < open.items().size(); ++i) {
            const OpenItem &item = open.items()[i];
            Difference difference;
            difference.sheet = position;
            difference.component = item.component;
            difference.kind = item.kind;
            difference.gap = item.gap;
            if (item.citation >= 0) {
                difference.document = open.base().citations[static_cast<std::size_t>(item.citation)].document;
            }
            judge(open, i, worlds, difference);
            if (item.kind == DifferenceKind::Derived) {
                difference.consequence = Consequence::None;
            }
            if (item.kind != DifferenceKind::Verdict || difference.gate >= 0) {
                m_lines.push_back({std::move(difference), open.items().size()});
            }
        }
        addComputed(open, position);
    }

    /// What follows from this item alone, whatever the others become.
    void judge(OpenSheet &open, std::size_t item, const std::vector<std::vector<int>> &worlds, Difference &difference)
    {
        const CriteriaSet &set = *m_scorer.round().set;
        bool first = true;
        bool decidesClass = false;
        for (const auto &world : worlds) {
            if (open.triesAll() && world[item] != 0) {
                continue; // the same choices of the others, met once
            }
            std::vector<Standing> outcomes;
            auto varied = world;
            for (std::size_t choice = 0; choice < open.items()[item].choices.size(); ++choice) {
                varied[item] = static_cast<int>(choice);
                outcomes.push_back(open.standingIn(varied));
            }
            for (const Standing &outcome : outcomes) {
                widen(difference, outcome, first);
                first = false;
                compareGates(difference, outcomes.front(), outcome);
                compareRanks(difference, outcomes.front(), outcome);
                decidesClass = decidesClass || lineOf(set, outcome) != lineOf(set, outcomes.front());
            }
        }
        difference.consequence = difference.gate >= 0 ? Consequence::Gate
            : decidesClass                            ? Consequence::Class
            : difference.bestRank != 0                ? Consequence::Rank
                                                      : Consequence::None;
    }

    void widen(Difference &difference, const Standing &outcome, bool first) const
    {
        const Points total = outcome.tally.total.value_or(Points());
        const int line = lineOf(*m_scorer.round().set, outcome);
        difference.lowest = first ? total : std::min(difference.lowest, total);
        difference.highest = first ? total : std::max(difference.highest, total);
        difference.bestBand = first ? line : std::min(difference.bestBand, line);
        difference.worstBand = first ? line : std::max(difference.worstBand, line);
    }

    static void compareGates(Difference &difference, const Standing &a, const Standing &b)
    {
        const std::uint64_t moved = a.gates.hold ^ b.gates.hold;
        if (moved != 0 && difference.gate < 0) {
            difference.gate = std::countr_zero(moved);
        }
    }

    void compareRanks(Difference &difference, const Standing &a, const Standing &b) const
    {
        if (!a.hasClass || !b.hasClass) {
            return;
        }
        for (const bool highest : {false, true}) {
            const int rankA = rankIn(difference.sheet, a, highest);
            const int rankB = rankIn(difference.sheet, b, highest);
            if (rankA != rankB && difference.bestRank == 0) {
                difference.bestRank = std::min(rankA, rankB);
                difference.worstRank = std::max(rankA, rankB);
            }
        }
    }

    int rankIn(int sheet, const Standing &standing, bool othersAtBest) const
    {
        const Round &round = m_scorer.round();
        const int group = round.sheets[static_cast<std::size_t>(sheet)]->group;
        const Place own = placeOf(*round.set, standing);
        return 1 + static_cast<int>(std::count_if(m_ranges.begin(), m_ranges.end(), [&](const Range &other) {
                   return other.known && other.sheet != sheet
                       && round.sheets[static_cast<std::size_t>(other.sheet)]->group == group
                       && (othersAtBest ? other.best : other.worst) < own;
               }));
    }

    /// self_gap is nobody's mark: where the bodies' own come out differently it is shown, not asked.
    void addComputed(const OpenSheet &open, int position)
    {
        const Round &round = m_scorer.round();
        const Sheet &sheet = *round.sheets[static_cast<std::size_t>(position)];
        std::vector<SheetDetail> details;
        for (const int body : bodiesOf(round, sheet)) {
            details.push_back(m_scorer.detail(sheet, Round::sourceOf(body)));
        }
        for (const int component : m_scorer.componentsOf(sheet.group)) {
            const auto at = static_cast<std::size_t>(component);
            if (!round.set->components[at].isComputed()) {
                continue;
            }
            const auto fewer = [at](const SheetDetail &a, const SheetDetail &b) {
                return a.cells[at].points < b.cells[at].points;
            };
            const auto [low, high] = std::minmax_element(details.begin(), details.end(), fewer);
            if (low->cells[at].points != high->cells[at].points) {
                Difference difference;
                difference.sheet = position;
                difference.component = component;
                difference.kind = DifferenceKind::Derived;
                difference.gap = high->cells[at].points - low->cells[at].points;
                m_lines.push_back({std::move(difference), open.items().size()});
            }
        }
    }

    void sortQueue()
    {
        const auto block = [](const Difference &difference) {
            if (difference.kind == DifferenceKind::Derived) {
                return 3;
            }
            return difference.consequence <= Consequence::Class ? 0 : static_cast<int>(difference.consequence) - 1;
        };
        std::stable_sort(m_lines.begin(), m_lines.end(), [&block](const Line &a, const Line &b) {
            const int blockA = block(a.difference);
            const int blockB = block(b.difference);
            if (blockA != blockB || blockA == 3) {
                return blockA < blockB;
            }
            const Points widthA = a.difference.highest - a.difference.lowest;
            const Points widthB = b.difference.highest - b.difference.lowest;
            return std::tie(a.openItems, widthA, a.difference.gap) < std::tie(b.openItems, widthB, b.difference.gap);
        });
    }

    const Scorer &m_scorer;
    std::vector<Range> m_ranges;
    std::vector<Line> m_lines;
};

} // namespace

std::vector<Difference> differences(const Scorer &scorer)
{
    return Queue(scorer).take();
}

std::vector<int> bodiesOf(const Round &round, const Sheet &sheet)
{
    std::vector<int> bodies;
    for (const Body &body : round.bodies) {
        if (sheet.recusal(body.position) == nullptr) {
            bodies.push_back(body.position);
        }
    }
    return bodies;
}

bool alike(const Round &round, const Sheet &sheet, int component)
{
    const std::vector<int> bodies = bodiesOf(round, sheet);
    if (bodies.size() < 2) {
        return false;
    }
    const auto countIn = [&](int body) {
        const MarkText *text = sheet.text(round.place(Round::sourceOf(body), component));
        return text == nullptr ? std::nullopt : countOf(text->inputs);
    };
    const Mark &first = round.mark(sheet, Round::sourceOf(bodies.front()), component);
    if (first.state == MarkState::Blank || first.state == MarkState::Abstained) {
        return false;
    }
    return std::all_of(bodies.begin(), bodies.end(), [&](int body) {
        return round.mark(sheet, Round::sourceOf(body), component) == first
            && (!round.set->countMatters(component) || countIn(body) == countIn(bodies.front()));
    });
}

std::vector<int> alikeAndOpen(const Round &round, const Sheet &sheet)
{
    std::vector<int> open = unsettled(round, sheet);
    std::erase_if(open, [&](int component) { return !alike(round, sheet, component); });
    return open;
}

std::vector<int> unsettled(const Round &round, const Sheet &sheet)
{
    std::vector<int> open;
    for (int i = 0; i < round.componentCount(); ++i) {
        const Component &component = round.set->components[static_cast<std::size_t>(i)];
        if (component.appliesTo(sheet.group) && !component.isComputed() && !component.isBonus()
            && round.mark(sheet, round.agreed(), i).state == MarkState::Blank) {
            open.push_back(i);
        }
    }
    return open;
}

QByteArray basisOf(const Round &round, const Sheet &sheet, int component, const QString &document)
{
    QString text;
    for (const int body : bodiesOf(round, sheet)) {
        text += round.bodies[static_cast<std::size_t>(body)].code + u'\t';
        if (!document.isEmpty()) {
            const auto citation =
                std::find_if(sheet.citations.begin(), sheet.citations.end(), [&](const Citation &one) {
                    return one.component == component && one.document == document;
                });
            const auto verdict =
                citation == sheet.citations.end() ? std::nullopt : citation->verdicts[static_cast<std::size_t>(body)];
            text += (verdict ? codeOf(*verdict) : QString()) + u'\n';
            continue;
        }
        const int source = Round::sourceOf(body);
        const Mark &mark = round.mark(sheet, source, component);
        const MarkText *words = sheet.text(round.place(source, component));
        text += codeOf(mark.state) + u'\t' + QString::number(mark.thousandths) + u'\t'
            + (words == nullptr ? QString() : inputsText(words->inputs)) + u'\n';
    }
    return sha256(text.toUtf8());
}

bool rests(const Round &round, const Sheet &sheet, const Settlement &settlement)
{
    return settlement.basis == basisOf(round, sheet, settlement.component, settlement.document);
}

} // namespace core
