// SPDX-License-Identifier: GPL-3.0-or-later
#include "work_lists.h"

#include "core/dossier/mark_verbs.h"
#include "core/dossier/settle_verbs.h"
#include "core/scoring/differences.h"
#include "core/tables/mark_check.h"

#include <algorithm>

namespace ui {

using core::MarkState;
using core::Round;
using core::Sheet;

namespace {

int sourceOf(const Round &round, const core::Person &viewer)
{
    const bool ofBody = viewer.role == core::Role::Reviewer || viewer.role == core::Role::Chair;
    const int body = ofBody ? round.bodyOf(viewer.body) : -1;
    return body < 0 ? Round::Self : Round::sourceOf(body);
}

} // namespace

WorkLists::WorkLists(const core::Snapshot &snapshot)
    : m_snapshot(snapshot), m_round(snapshot.round), m_viewer(snapshot.viewer),
      m_source(sourceOf(snapshot.round, snapshot.viewer)),
      m_isAssigned(std::any_of(m_round.sheets.begin(), m_round.sheets.end(),
                               [this](const auto &sheet) { return sheet->isAssigned(m_viewer.number); }))
{ }

bool WorkLists::takesPart(const Sheet &sheet) const
{
    return m_source == Round::Self || sheet.recusal(body()) == nullptr;
}

bool WorkLists::isMine(const Sheet &sheet, int component) const
{
    const auto asked = [&](const core::Assignment &one) {
        return one.person == m_viewer.number && (one.component < 0 || one.component == component);
    };
    return takesPart(sheet)
        && (!m_isAssigned || std::any_of(sheet.assignments.begin(), sheet.assignments.end(), asked));
}

bool WorkLists::hasReviewer(const Sheet &sheet, const core::Body &body) const
{
    return std::any_of(m_snapshot.people.begin(), m_snapshot.people.end(), [&](const core::Person &person) {
        return person.body == body.code && sheet.isAssigned(person.number);
    });
}

std::vector<WorkRow> WorkLists::components(const Wanted &wanted) const
{
    std::vector<WorkRow> rows;
    for (const auto &sheet : m_round.sheets) {
        for (int component = 0; component < m_round.componentCount(); ++component) {
            if (wanted(*sheet, component)) {
                rows.push_back({sheet->position, component, {}, {}});
            }
        }
    }
    return rows;
}

std::vector<WorkRow> WorkLists::sheets(const std::function<bool(const Sheet &)> &wanted) const
{
    std::vector<WorkRow> rows;
    for (const auto &sheet : m_round.sheets) {
        if (wanted(*sheet)) {
            rows.push_back({sheet->position, -1, {}, {}});
        }
    }
    return rows;
}

std::vector<WorkRow> WorkLists::allBlanks() const
{
    std::vector<WorkRow> rows;
    for (const auto &sheet : m_round.sheets) {
        if (takesPart(*sheet)) {
            for (const int component : core::blanksOf(m_round, *sheet, m_source)) {
                rows.push_back({sheet->position, component, {}, {}});
            }
        }
    }
    return rows;
}

std::vector<WorkRow> WorkLists::blanks() const
{
    std::vector<WorkRow> rows = allBlanks();
    std::erase_if(rows, [this](const WorkRow &row) {
        return !isMine(*m_round.sheets[static_cast<std::size_t>(row.sheet)], row.component);
    });
    return rows;
}

bool WorkLists::isWhole(const std::vector<WorkRow> &rows) const
{
    const Sheet &sheet = *m_round.sheets[static_cast<std::size_t>(rows.front().sheet)];
    return rows.size() == core::blanksOf(m_round, sheet, m_source).size();
}

std::vector<WorkRow> WorkLists::drafts(const std::vector<core::Draft> &drafts) const
{
    std::vector<WorkRow> rows;
    for (const core::Draft &draft : drafts) {
        const int sheet = m_round.sheetOf(draft.agency);
        const bool there = draft.person == m_viewer.number && draft.source == m_source && sheet >= 0
            && draft.component < m_round.componentCount();
        if (there) {
            rows.push_back({sheet, draft.component, {}, {}});
        }
    }
    return rows;
}

std::vector<WorkRow> WorkLists::proposals() const
{
    return components([this](const Sheet &sheet, int component) {
        return m_source != Round::Self && isMine(sheet, component)
            && m_round.mark(sheet, Round::Self, component).state == MarkState::NotApplicable
            && m_round.mark(sheet, m_source, component).state == MarkState::Blank
            && m_round.marks(m_source, component, sheet.group);
    });
}

std::vector<WorkRow> WorkLists::unexplained() const
{
    return components([this](const Sheet &sheet, int component) {
        const core::Mark &mark = m_round.mark(sheet, m_source, component);
        if (m_source == Round::Self || mark.state != MarkState::Scored) {
            return false;
        }
        const core::MarkText *text = sheet.text(m_round.place(m_source, component));
        const auto fault =
            core::markFault(m_round, {&sheet, m_source, component}, mark, text == nullptr ? core::MarkText() : *text);
        return fault && fault->code == core::ErrorCode::ReasonMissing;
    });
}

std::vector<WorkRow> WorkLists::notHandedIn() const
{
    return sheets([this](const Sheet &sheet) { return !core::blanksOf(m_round, sheet, Round::Self).empty(); });
}

std::vector<WorkRow> WorkLists::uncommitted(int body, bool complete) const
{
    return sheets([&](const Sheet &sheet) {
        return sheet.recusal(body) == nullptr && sheet.commitment(body) == nullptr
            && (!complete || core::blanksOf(m_round, sheet, Round::sourceOf(body)).empty());
    });
}

std::vector<WorkRow> WorkLists::unassigned() const
{
    std::vector<WorkRow> rows;
    for (const auto &sheet : m_round.sheets) {
        QStringList without;
        for (const core::Body &body : m_round.bodies) {
            if (sheet->recusal(body.position) == nullptr && !hasReviewer(*sheet, body)) {
                without.append(body.name);
            }
        }
        if (!without.isEmpty()) {
            rows.push_back({sheet->position, -1, {}, without.join(QStringLiteral(", "))});
        }
    }
    return rows;
}

std::vector<WorkRow> WorkLists::missingFacts() const
{
    return components([this](const Sheet &sheet, int component) {
        const core::Component &the = m_round.set->components[static_cast<std::size_t>(component)];
        return core::takesFact(the) && the.appliesTo(sheet.group) && sheet.fact(component) == nullptr;
    });
}

std::vector<WorkRow> WorkLists::alike() const
{
    std::vector<WorkRow> rows;
    for (const auto &sheet : m_round.sheets) {
        if (sheet->phase == core::Phase::Joint) {
            for (const int component : core::alikeAndOpen(m_round, *sheet)) {
                rows.push_back({sheet->position, component, {}, {}});
            }
        }
    }
    return rows;
}

std::vector<WorkRow> WorkLists::waitingForMe() const
{
    std::vector<WorkRow> rows;
    for (const core::SettledItem &item : core::waitingFor(m_round, m_viewer)) {
        rows.push_back({m_round.sheetOf(item.agency), m_round.set->component(item.component), item.document, {}});
    }
    return rows;
}

std::vector<WorkRow> WorkLists::unconfirmed() const
{
    std::vector<WorkRow> rows;
    for (const auto &sheet : m_round.sheets) {
        for (const core::Settlement &settlement : sheet->settlements) {
            QStringList missing;
            for (const core::Body &body : m_round.bodies) {
                const auto gave = [&body](const core::Confirmation &one) { return one.body == body.code; };
                if (std::none_of(settlement.confirmations.begin(), settlement.confirmations.end(), gave)) {
                    missing.append(body.code);
                }
            }
            if (!missing.isEmpty() && sheet->phase == core::Phase::Joint && core::rests(m_round, *sheet, settlement)) {
                rows.push_back(
                    {sheet->position, settlement.component, settlement.document, missing.join(QStringLiteral(", "))});
            }
        }
    }
    return rows;
}

std::vector<WorkRow> WorkLists::reserved() const
{
    std::vector<WorkRow> rows;
    for (const auto &sheet : m_round.sheets) {
        for (const core::Settlement &settlement : sheet->settlements) {
            QStringList opinions;
            for (const core::Reservation &one : settlement.reservations) {
                if (one.body != m_viewer.body) {
                    opinions.append(one.body + QStringLiteral(": ") + one.text);
                }
            }
            if (!opinions.isEmpty()) {
                rows.push_back(
                    {sheet->position, settlement.component, settlement.document, opinions.join(QStringLiteral(" · "))});
            }
        }
    }
    return rows;
}

std::vector<WorkRow> WorkLists::aboveSelf() const
{
    return components([this](const Sheet &sheet, int component) {
        const core::Mark &self = m_round.mark(sheet, Round::Self, component);
        const core::Mark &agreed = m_round.mark(sheet, m_round.agreed(), component);
        if (self.state != MarkState::Scored || agreed.state != MarkState::Scored || agreed.points() <= self.points()) {
            return false;
        }
        const core::Settlement *settlement = sheet.settlement(component);
        return settlement != nullptr && settlement->reason.trimmed().isEmpty();
    });
}

bool hasCommitted(const WorkLists &lists, int body)
{
    return lists.uncommitted(body, false).empty();
}

} // namespace ui
