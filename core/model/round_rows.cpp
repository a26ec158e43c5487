// SPDX-License-Identifier: GPL-3.0-or-later
#include "round_rows.h"

#include <algorithm>

namespace core {

namespace {

const QString &codeOf(const Round &round, int component)
{
    return round.set->components[static_cast<std::size_t>(component)].code;
}

const QString &bodyCode(const Round &round, int body)
{
    return round.bodies[static_cast<std::size_t>(body)].code;
}

} // namespace

RoundRow rowOf(const Round &round)
{
    return {round.year, round.set->id, round.set->version, round.phase, round.sample};
}

SheetRow rowOf(const Round &round, const Sheet &sheet)
{
    return {sheet.agency,   sheet.name, sheet.shortName, round.set->groups[static_cast<std::size_t>(sheet.group)].code,
            sheet.position, sheet.phase};
}

std::optional<MarkRow> markRowOf(const Round &round, const Sheet &sheet, int source, int component)
{
    const Mark &mark = round.mark(sheet, source, component);
    const MarkText *text = sheet.text(round.place(source, component));
    if (mark == Mark{} && text == nullptr) {
        return {};
    }
    return MarkRow{sheet.agency, round.sourceCode(source), codeOf(round, component), mark,
                   text == nullptr ? MarkText{} : *text};
}

std::optional<CommitmentRow> commitmentRowOf(const Round &round, const Sheet &sheet, int body)
{
    const Commitment *commitment = sheet.commitment(body);
    if (commitment == nullptr) {
        return {};
    }
    return CommitmentRow{sheet.agency, bodyCode(round, body), commitment->digest, commitment->blanks};
}

std::optional<RecusalRow> recusalRowOf(const Round &round, const Sheet &sheet, int body)
{
    const Recusal *recusal = sheet.recusal(body);
    if (recusal == nullptr) {
        return {};
    }
    return RecusalRow{sheet.agency, bodyCode(round, body), recusal->substitute, recusal->reason};
}

std::optional<CheckRow> checkRowOf(const Round &round, const Sheet &sheet, const Citation &citation, int body)
{
    const auto &verdict = citation.verdicts[static_cast<std::size_t>(body)];
    if (!verdict) {
        return {};
    }
    return CheckRow{sheet.agency,      codeOf(round, citation.component),
                    citation.document, bodyCode(round, body),
                    *verdict,          citation.reasons[static_cast<std::size_t>(body)]};
}

std::optional<SettlementRow> settlementRowOf(const Round &round, const Sheet &sheet, int component,
                                             const QString &document)
{
    const Settlement *settlement = sheet.settlement(component, document);
    if (settlement == nullptr) {
        return {};
    }
    const Citation *citation = document.isEmpty() ? nullptr : citationOf(sheet, component, document);
    return SettlementRow{sheet.agency,
                         codeOf(round, component),
                         document,
                         settlement->as,
                         citation == nullptr ? std::nullopt : citation->settled,
                         settlement->reason,
                         settlement->basis};
}

std::vector<ConfirmationRow> confirmationRowsOf(const Round &round, const Sheet &sheet, int component,
                                                const QString &document)
{
    std::vector<ConfirmationRow> rows;
    if (const Settlement *settlement = sheet.settlement(component, document)) {
        for (const Confirmation &one : settlement->confirmations) {
            rows.push_back({sheet.agency, codeOf(round, component), document, one.body, one.person, one.enteredBy});
        }
    }
    return rows;
}

std::vector<ReservationRow> reservationRowsOf(const Round &round, const Sheet &sheet, int component,
                                              const QString &document)
{
    std::vector<ReservationRow> rows;
    if (const Settlement *settlement = sheet.settlement(component, document)) {
        for (const Reservation &one : settlement->reservations) {
            rows.push_back({sheet.agency, codeOf(round, component), document, one.body, one.person, one.text});
        }
    }
    return rows;
}

std::optional<FactRow> factRowOf(const Round &round, const Sheet &sheet, int component)
{
    const Fact *fact = sheet.fact(component);
    if (fact == nullptr) {
        return {};
    }
    return FactRow{sheet.agency, codeOf(round, component), fact->inputs, fact->paper};
}

std::optional<AssignmentRow> assignmentRowOf(const Round &round, const Sheet &sheet, const Assignment &assignment)
{
    if (std::find(sheet.assignments.begin(), sheet.assignments.end(), assignment) == sheet.assignments.end()) {
        return {};
    }
    return AssignmentRow{assignment.person, sheet.agency,
                         assignment.component < 0 ? QString() : codeOf(round, assignment.component)};
}

const Citation *citationOf(const Sheet &sheet, int component, const QString &document)
{
    const auto found = std::find_if(sheet.citations.begin(), sheet.citations.end(), [&](const Citation &citation) {
        return citation.component == component && citation.document == document;
    });
    return found == sheet.citations.end() ? nullptr : &*found;
}

} // namespace core
