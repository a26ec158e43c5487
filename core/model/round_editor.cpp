// SPDX-License-Identifier: GPL-3.0-or-later
#include "round_editor.h"

#include "core/model/codes.h"

#include <algorithm>
#include <atomic>
#include <tuple>

namespace core {

namespace {

template <class Row>
concept OfRound = requires(RoundEditor editor, const Row &row)
{
    editor.put(row);
};

template <class Row>
concept Removable = requires(RoundEditor editor, const Row &row)
{
    editor.remove(row);
};

template <class Items, class Less>
typename Items::iterator placeOf(Items &items, const typename Items::value_type &item, Less less)
{
    return std::lower_bound(items.begin(), items.end(), item, less);
}

bool byDocument(const Citation &a, const Citation &b)
{
    return std::tie(a.component, a.document) < std::tie(b.component, b.document);
}

bool byMatter(const Settlement &a, const Settlement &b)
{
    return std::tie(a.component, a.document) < std::tie(b.component, b.document);
}

Citation &citationIn(Sheet &sheet, int component, const QString &document, std::size_t bodies)
{
    Citation wanted;
    wanted.component = component;
    wanted.document = document;
    wanted.verdicts.resize(bodies);
    wanted.reasons.resize(bodies);
    const auto place = placeOf(sheet.citations, wanted, byDocument);
    if (place != sheet.citations.end() && place->component == component && place->document == document) {
        return *place;
    }
    return *sheet.citations.insert(place, std::move(wanted));
}

void dropEmptyCitations(Sheet &sheet)
{
    const auto given = [](const auto &verdict) { return verdict.has_value(); };
    std::erase_if(sheet.citations, [&given](const Citation &citation) {
        return !citation.listed && !citation.settled
            && std::none_of(citation.verdicts.begin(), citation.verdicts.end(), given);
    });
}

Settlement *settlementIn(Sheet &sheet, int component, const QString &document)
{
    const auto found = std::find_if(sheet.settlements.begin(), sheet.settlements.end(), [&](const Settlement &one) {
        return one.component == component && one.document == document;
    });
    return found == sheet.settlements.end() ? nullptr : &*found;
}

bool byPosition(const std::shared_ptr<const Sheet> &a, const std::shared_ptr<const Sheet> &b)
{
    return std::tie(a->position, a->agency) < std::tie(b->position, b->agency);
}

/// Keeps items by that field, whatever the order in which they come.
template <class Items, class Key>
void replace(Items &items, typename Items::value_type item, Key key)
{
    const auto less = [key](const auto &a, const auto &b) { return a.*key < b.*key; };
    const auto place = placeOf(items, item, less);
    if (place != items.end() && (*place).*key == item.*key) {
        *place = std::move(item);
    } else {
        items.insert(place, std::move(item));
    }
}

} // namespace

RoundEditor::RoundEditor(Round round) : m_round(std::move(round))
{
    settleOrder();
    for (int i = 0; i < m_round.componentCount(); ++i) {
        m_components.insert(m_round.set->components[static_cast<std::size_t>(i)].code, i);
    }
}

void RoundEditor::settleOrder()
{
    std::sort(m_round.sheets.begin(), m_round.sheets.end(), byPosition);
    m_round.positions.clear();
    for (std::size_t i = 0; i < m_round.sheets.size(); ++i) {
        m_round.positions.insert(m_round.sheets[i]->agency, static_cast<int>(i));
    }
}

Sheet &RoundEditor::sheetAt(int position)
{
    auto &shared = m_round.sheets[static_cast<std::size_t>(position)];
    if (shared.use_count() > 1) {
        shared = std::make_shared<const Sheet>(*shared);
    } else {
        // A reader on another thread may just have let go: what it read happened before what is written now.
        std::atomic_thread_fence(std::memory_order_acquire);
    }
    // No one else holds it; the pointer is const for those who will.
    return const_cast<Sheet &>(*shared); // NOLINT(cppcoreguidelines-pro-type-const-cast)
}

std::vector<Mark> &RoundEditor::marksOf(int sheet)
{
    return sheetAt(sheet).marks;
}

void RoundEditor::put(const Body &row)
{
    Q_ASSERT(m_round.sheets.empty() || m_round.bodyOf(row.code) == row.position);
    std::erase_if(m_round.bodies, [&row](const Body &body) { return body.code == row.code; });
    replace(m_round.bodies, row, &Body::position);
}

void RoundEditor::put(const RoundRow &row)
{
    m_round.year = row.year;
    m_round.phase = row.phase;
    m_round.sample = row.sample;
}

void RoundEditor::put(const SheetRow &row)
{
    if (m_round.sheetOf(row.agency) < 0) {
        Sheet blank = m_round.blankSheet();
        blank.agency = row.agency;
        m_round.positions.insert(row.agency, static_cast<int>(m_round.sheets.size()));
        m_round.sheets.push_back(std::make_shared<const Sheet>(std::move(blank)));
    }
    Sheet &sheet = this->sheet(row.agency);
    sheet.name = row.name;
    sheet.shortName = row.shortName;
    sheet.group = m_round.set->group(row.group);
    sheet.position = row.position;
    sheet.phase = row.phase;
    if (!isInOrder(m_round.positions.value(row.agency))) {
        settleOrder();
    }
}

bool RoundEditor::isInOrder(int sheet) const
{
    const auto at = m_round.sheets.begin() + sheet;
    return (at == m_round.sheets.begin() || byPosition(*(at - 1), *at))
        && (at + 1 == m_round.sheets.end() || byPosition(*at, *(at + 1)));
}

void RoundEditor::put(const Holiday &row)
{
    std::vector<Holiday> holidays = m_round.calendar.holidays();
    holidays.push_back(row);
    m_round.calendar = Calendar(std::move(holidays));
}

void RoundEditor::put(const FlagRow &row)
{
    Sheet &sheet = this->sheet(row.agency);
    if (!sheet.hasFlag(row.flag)) {
        sheet.flags.insert(std::upper_bound(sheet.flags.begin(), sheet.flags.end(), row.flag), row.flag);
    }
}

void RoundEditor::put(const RecusalRow &row)
{
    const int body = m_round.bodyOf(row.body);
    replace(sheet(row.agency).recusals, {body, row.substitute, row.reason}, &Recusal::body);
}

void RoundEditor::put(const MarkRow &row)
{
    Sheet &sheet = this->sheet(row.agency);
    const int place = m_round.place(m_round.source(row.source), componentOf(row.component));
    sheet.marks[static_cast<std::size_t>(place)] = row.mark;
    sheet.setText(place, row.text);
}

void RoundEditor::put(const CitationRow &row)
{
    citationIn(sheet(row.agency), componentOf(row.component), row.document, m_round.bodies.size()).listed = true;
}

void RoundEditor::put(const CheckRow &row)
{
    Citation &citation = citationIn(sheet(row.agency), componentOf(row.component), row.document, m_round.bodies.size());
    const auto body = static_cast<std::size_t>(m_round.bodyOf(row.body));
    citation.verdicts[body] = row.verdict;
    citation.reasons[body] = row.reason;
}

void RoundEditor::put(const SettlementRow &row)
{
    Sheet &sheet = this->sheet(row.agency);
    const int component = componentOf(row.component);
    if (!row.document.isEmpty()) {
        citationIn(sheet, component, row.document, m_round.bodies.size()).settled = row.verdict;
    }
    if (Settlement *standing = settlementIn(sheet, component, row.document)) {
        standing->as = row.as;
        standing->reason = row.reason;
        standing->basis = row.basis;
        return;
    }
    Settlement settlement{component, row.document, row.as, row.reason, row.basis, {}, {}};
    sheet.settlements.insert(placeOf(sheet.settlements, settlement, byMatter), std::move(settlement));
}

void RoundEditor::put(const ConfirmationRow &row)
{
    Sheet &sheet = this->sheet(row.agency);
    if (Settlement *settlement = settlementIn(sheet, componentOf(row.component), row.document)) {
        replace(settlement->confirmations, {row.body, row.person, row.enteredBy}, &Confirmation::body);
    }
}

void RoundEditor::put(const CommitmentRow &row)
{
    const int body = m_round.bodyOf(row.body);
    replace(sheet(row.agency).commitments, {body, row.digest, row.blanks}, &Commitment::body);
}

void RoundEditor::put(const FactRow &row)
{
    replace(sheet(row.agency).facts, {componentOf(row.component), row.inputs, row.paper}, &Fact::component);
}

Assignment RoundEditor::assignmentOf(const AssignmentRow &row) const
{
    return {row.person, row.component.isEmpty() ? -1 : componentOf(row.component)};
}

void RoundEditor::put(const AssignmentRow &row)
{
    auto &assignments = sheet(row.agency).assignments;
    const Assignment assignment = assignmentOf(row);
    const auto place = std::lower_bound(assignments.begin(), assignments.end(), assignment);
    if (place == assignments.end() || *place != assignment) {
        assignments.insert(place, assignment);
    }
}

void RoundEditor::put(const ReservationRow &row)
{
    Sheet &sheet = this->sheet(row.agency);
    if (Settlement *settlement = settlementIn(sheet, componentOf(row.component), row.document)) {
        replace(settlement->reservations, {row.body, row.person, row.text}, &Reservation::body);
    }
}

void RoundEditor::remove(const SheetRow &row)
{
    const auto index = m_round.positions.value(row.agency);
    Q_ASSERT(m_round.positions.contains(row.agency));
    m_round.sheets.erase(m_round.sheets.begin() + index);
    settleOrder();
}

void RoundEditor::remove(const Holiday &row)
{
    std::vector<Holiday> holidays = m_round.calendar.holidays();
    std::erase_if(holidays, [&row](const Holiday &holiday) { return holiday.date == row.date; });
    m_round.calendar = Calendar(std::move(holidays));
}

void RoundEditor::remove(const FlagRow &row)
{
    std::erase(sheet(row.agency).flags, row.flag);
}

void RoundEditor::remove(const RecusalRow &row)
{
    const int body = m_round.bodyOf(row.body);
    std::erase_if(sheet(row.agency).recusals, [body](const Recusal &recusal) { return recusal.body == body; });
}

void RoundEditor::remove(const MarkRow &row)
{
    MarkRow blank = row;
    blank.mark = {};
    blank.text = {};
    put(blank);
}

void RoundEditor::remove(const CitationRow &row)
{
    Sheet &sheet = this->sheet(row.agency);
    citationIn(sheet, componentOf(row.component), row.document, m_round.bodies.size()).listed = false;
    dropEmptyCitations(sheet);
}

void RoundEditor::remove(const CheckRow &row)
{
    Sheet &sheet = this->sheet(row.agency);
    Citation &citation = citationIn(sheet, componentOf(row.component), row.document, m_round.bodies.size());
    const auto body = static_cast<std::size_t>(m_round.bodyOf(row.body));
    citation.verdicts[body].reset();
    citation.reasons[body].clear();
    dropEmptyCitations(sheet);
}

void RoundEditor::remove(const SettlementRow &row)
{
    Sheet &sheet = this->sheet(row.agency);
    const int component = componentOf(row.component);
    std::erase_if(sheet.settlements,
                  [&](const Settlement &one) { return one.component == component && one.document == row.document; });
    if (!row.document.isEmpty()) {
        citationIn(sheet, component, row.document, m_round.bodies.size()).settled.reset();
        dropEmptyCitations(sheet);
    }
}

void RoundEditor::remove(const ConfirmationRow &row)
{
    if (Settlement *settlement = settlementIn(sheet(row.agency), componentOf(row.component), row.document)) {
        std::erase_if(settlement->confirmations, [&row](const Confirmation &one) { return one.body == row.body; });
    }
}

void RoundEditor::remove(const CommitmentRow &row)
{
    const int body = m_round.bodyOf(row.body);
    std::erase_if(sheet(row.agency).commitments,
                  [body](const Commitment &commitment) { return commitment.body == body; });
}

void RoundEditor::remove(const FactRow &row)
{
    const int component = componentOf(row.component);
    std::erase_if(sheet(row.agency).facts, [component](const Fact &fact) { return fact.component == component; });
}

void RoundEditor::remove(const AssignmentRow &row)
{
    std::erase(sheet(row.agency).assignments, assignmentOf(row));
}

void RoundEditor::remove(const ReservationRow &row)
{
    if (Settlement *settlement = settlementIn(sheet(row.agency), componentOf(row.component), row.document)) {
        std::erase_if(settlement->reservations, [&row](const Reservation &one) { return one.body == row.body; });
    }
}

void RoundEditor::apply(const AnyEdit &edit)
{
    std::visit(
        [this]<class Row>(const Edit<Row> &one) {
            if (one.after) {
                if constexpr (OfRound<Row>) {
                    put(*one.after);
                }
            } else if constexpr (Removable<Row>) {
                remove(*one.before);
            }
        },
        edit);
}

} // namespace core
