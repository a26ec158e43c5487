// SPDX-License-Identifier: GPL-3.0-or-later
#include "matter.h"

#include "core/access/permissions.h"
#include "core/model/round_rows.h"
#include "core/scoring/supposition.h"

#include <algorithm>

namespace ui {

using core::MarkState;

Matter::Matter(std::shared_ptr<const core::Snapshot> snapshot, AgendaItem item)
    : m_snapshot(std::move(snapshot)), m_item(std::move(item))
{ }

const core::Sheet &Matter::sheet() const
{
    return *round().sheets[static_cast<std::size_t>(m_item.sheet)];
}

const core::Component &Matter::component() const
{
    return round().set->components[static_cast<std::size_t>(m_item.component)];
}

const core::Citation *Matter::citation() const
{
    return core::citationOf(sheet(), m_item.component, m_item.document);
}

bool Matter::mayAgree() const
{
    return !isComputed()
        && core::permitted(m_snapshot->viewer.role, core::Verb::Settle, core::Relation::Common, sheet().phase);
}

std::optional<Matter::Value> Matter::valueOf(int body) const
{
    if (isWholeSheet() || sheet().recusal(body) != nullptr) {
        return {};
    }
    if (isVerdict()) {
        const auto &verdict =
            citation() == nullptr ? std::nullopt : citation()->verdicts[static_cast<std::size_t>(body)];
        return verdict ? std::optional(Value{{}, verdict}) : std::nullopt;
    }
    const int source = core::Round::sourceOf(body);
    if (isComputed()) {
        const core::SheetDetail detail = core::Scorer(round()).detail(sheet(), source);
        return Value{core::Mark::scored(detail.cells[static_cast<std::size_t>(m_item.component)].points), {}};
    }
    const core::Mark &mark = round().mark(sheet(), source, m_item.component);
    const bool given = mark.state == MarkState::Scored || mark.state == MarkState::NotApplicable;
    return given ? std::optional(Value{mark, {}}) : std::nullopt;
}

std::optional<Matter::Value> Matter::self() const
{
    if (isWholeSheet() || isVerdict() || isComputed() || component().assessedBy != core::AssessedBy::Agency) {
        return {};
    }
    return Value{round().mark(sheet(), core::Round::Self, m_item.component), {}};
}

std::optional<Matter::Value> Matter::agreed() const
{
    if (isWholeSheet() || isComputed()) {
        return {};
    }
    if (isVerdict()) {
        const bool settled = citation() != nullptr && citation()->settled;
        return settled ? std::optional(Value{{}, citation()->settled}) : std::nullopt;
    }
    const core::Mark &mark = round().mark(sheet(), round().agreed(), m_item.component);
    return mark.state == MarkState::Blank ? std::nullopt : std::optional(Value{mark, {}});
}

std::vector<std::pair<int, Matter::Value>> Matter::values() const
{
    std::vector<std::pair<int, Value>> given;
    for (const core::Body &body : round().bodies) {
        if (const auto value = valueOf(body.position)) {
            given.emplace_back(body.position, *value);
        }
    }
    return given;
}

const core::Settlement *Matter::settlement() const
{
    const auto all = settlements();
    return all.empty() ? nullptr : all.front();
}

std::vector<const core::Settlement *> Matter::settlements() const
{
    std::vector<const core::Settlement *> found;
    if (!isWholeSheet()) {
        if (const core::Settlement *one = sheet().settlement(m_item.component, m_item.document)) {
            found.push_back(one);
        }
        return found;
    }
    for (const core::Settlement &one : sheet().settlements) {
        if (one.as != core::SettledAs::Decision) {
            found.push_back(&one);
        }
    }
    return found;
}

bool Matter::rests() const
{
    const core::Settlement *one = isWholeSheet() ? nullptr : settlement();
    return one == nullptr || core::rests(round(), sheet(), *one);
}

bool Matter::isRaised(const Value &value) const
{
    const auto own = self();
    return own && !value.verdict && value.mark.state == MarkState::Scored && own->mark.state == MarkState::Scored
        && value.mark.points() > own->mark.points();
}

std::optional<int> Matter::missingEvidence() const
{
    if (isWholeSheet() || isVerdict() || !component().countsMissingEvidence) {
        return {};
    }
    const core::EvidenceRate rate = core::evidenceRate(round(), sheet(), round().agreed());
    return rate.checked && rate.undecided == 0 ? std::optional(rate.of - rate.valid) : std::nullopt;
}

bool Matter::isUnchecked() const
{
    return !core::evidenceRate(round(), sheet(), round().agreed()).checked;
}

core::Standing Matter::standingWith(const Value &value) const
{
    core::Supposition supposed{m_item.sheet, m_item.component, value.mark, {}, m_item.document, value.verdict};
    for (const auto &[body, given] : values()) { // its inputs, which a gate may count
        const core::MarkText *text = sheet().text(round().place(core::Round::sourceOf(body), m_item.component));
        if (text != nullptr && given == value) {
            supposed.inputs = text->inputs;
            break;
        }
    }
    return core::standingIf(core::Scorer(round()), supposed);
}

core::Standing Matter::standing() const
{
    const core::Scorer scorer(round());
    const std::vector<int> bodies = core::bodiesOf(round(), sheet());
    if (settlement() == nullptr && bodies.size() == 1) {
        return core::standingOf(scorer, sheet(), core::Round::sourceOf(bodies.front()));
    }
    return core::standings(scorer, round().agreed())[static_cast<std::size_t>(m_item.sheet)];
}

int Matter::agenciesInGroup() const
{
    return static_cast<int>(std::count_if(round().sheets.begin(), round().sheets.end(),
                                          [this](const auto &one) { return one->group == sheet().group; }));
}

Seen seenOf(const core::Round &round, const AgendaItem &item)
{
    if (item.component < 0) {
        return {};
    }
    const core::Sheet &sheet = *round.sheets[static_cast<std::size_t>(item.sheet)];
    return {core::settlementRowOf(round, sheet, item.component, item.document),
            item.document.isEmpty() ? core::markRowOf(round, sheet, round.agreed(), item.component) : std::nullopt};
}

} // namespace ui
