// SPDX-License-Identifier: GPL-3.0-or-later
#include "settle_verbs.h"

#include "core/dossier/verb_support.h"
#include "core/model/codes.h"
#include "core/model/round_rows.h"
#include "core/scoring/differences.h"

#include <algorithm>

namespace core {

namespace {

/// One component, or one document of it, of a sheet in session.
struct Matter
{
    const Sheet &sheet;
    int component = 0;
    QString document;
};

/// A settlement as it will stand; mark is empty where a verdict is settled.
struct Outcome
{
    SettlementRow settlement;
    std::optional<MarkRow> mark;
};

/// The bodies for which this person's word counts on the sheet; an administrator enters that of any.
std::vector<QString> spokenFor(const Round &round, const Person &person, const Sheet &sheet)
{
    std::vector<QString> bodies;
    for (const Body &body : round.bodies) {
        const Recusal *recusal = sheet.recusal(body.position);
        const bool leads = person.role == Role::Chair && person.body == body.code;
        const bool speaks = recusal == nullptr ? leads : recusal->substitute == person.number;
        if (speaks || person.role == Role::Administrator) {
            bodies.push_back(body.code);
        }
    }
    return bodies;
}

/// Makes the one command of a settling verb: values first, then who confirms them.
class Session
{
public:
    Session(const Round &whole, const Person &actor, const std::vector<Person> &confirming)
        : m_whole(whole), m_actor(actor), m_confirming(confirming), m_values(commandOf(whole, actor, Verb::Settle)),
          m_words(commandOf(whole, actor, Verb::Confirm))
    { }

    void agree(const Matter &matter, Outcome outcome)
    {
        const auto standing = settlementRowOf(m_whole, matter.sheet, matter.component, matter.document);
        const auto agreed = matter.document.isEmpty()
            ? markRowOf(m_whole, matter.sheet, m_whole.agreed(), matter.component)
            : std::nullopt;
        const bool changes = standing != outcome.settlement || agreed != outcome.mark;
        std::vector<ConfirmationRow> given =
            confirmationRowsOf(m_whole, matter.sheet, matter.component, matter.document);
        if (changes) {
            for (ConfirmationRow &row : given) {
                change<ConfirmationRow>(m_values, std::move(row), std::nullopt);
            }
            given.clear();
            for (ReservationRow &row : reservationRowsOf(m_whole, matter.sheet, matter.component, matter.document)) {
                change<ReservationRow>(m_values, std::move(row), std::nullopt);
            }
            change<MarkRow>(m_values, agreed, std::move(outcome.mark));
            change<SettlementRow>(m_values, standing, std::move(outcome.settlement));
        }
        confirm(matter, given);
    }

    Commands commands(const QString &reason)
    {
        if (!m_problems.empty()) {
            return tl::unexpected(std::move(m_problems));
        }
        m_values.reason = reason;
        return effective({std::move(m_values), std::move(m_words)});
    }

private:
    void confirm(const Matter &matter, const std::vector<ConfirmationRow> &given)
    {
        for (const Person &person : m_confirming) {
            const std::vector<QString> bodies = spokenFor(m_whole, person, matter.sheet);
            if (bodies.empty()) {
                m_problems.push_back(
                    {ErrorCode::PermissionDenied, matter.sheet.agency, QStringLiteral("confirm"), person.name});
            }
            for (const QString &body : bodies) {
                enter(matter, person, body, given);
            }
        }
    }

    void enter(const Matter &matter, const Person &person, const QString &body,
               const std::vector<ConfirmationRow> &given)
    {
        const QString &code = m_whole.set->components[static_cast<std::size_t>(matter.component)].code;
        ConfirmationRow row{matter.sheet.agency, code, matter.document, body, person.number, m_actor.number};
        const auto sameBody = [&row](const ConfirmationRow &other) { return other.body == row.body; };
        const auto entered = [&row](const AnyEdit &edit) {
            const auto *one = std::get_if<Edit<ConfirmationRow>>(&edit);
            return one != nullptr && one->row().agency == row.agency && one->row().component == row.component
                && one->row().document == row.document && one->row().body == row.body;
        };
        if (std::none_of(given.begin(), given.end(), sameBody)
            && std::none_of(m_words.edits.begin(), m_words.edits.end(), entered)) {
            change<ConfirmationRow>(m_words, std::nullopt, std::move(row));
        }
    }

    const Round &m_whole;
    const Person &m_actor;
    const std::vector<Person> &m_confirming;
    Command m_values, m_words;
    Problems m_problems;
};

Checked<Matter> matterOf(const Round &whole, const QString &agency, const QString &component)
{
    const int sheet = whole.sheetOf(agency);
    if (sheet < 0) {
        return refusal(ErrorCode::AgencyUnknown, {}, agency);
    }
    const int position = whole.set->component(component);
    if (position < 0) {
        return refusal(ErrorCode::ComponentUnknown, {}, component);
    }
    const Sheet &found = *whole.sheets[static_cast<std::size_t>(sheet)];
    const Component &the = whole.set->components[static_cast<std::size_t>(position)];
    if (!the.appliesTo(found.group)) {
        return refusal(ErrorCode::ComponentOfOtherGroup, agency, component);
    }
    if (the.isComputed()) {
        return refusal(ErrorCode::ComponentComputed, agency, component);
    }
    if (found.phase != Phase::Joint) {
        return refusal(ErrorCode::WrongPhase, agency, codeOf(found.phase), codeOf(Phase::Joint));
    }
    return Matter{found, position, {}};
}

/// What of a request's value contradicts the set or, for a count that a gate reads, does not say enough.
std::optional<Error> faultOf(const Round &whole, const Matter &matter, const MarkSettlement &request,
                             const Inputs &inputs)
{
    const Component &the = whole.set->components[static_cast<std::size_t>(matter.component)];
    const int decimals = whole.set->decimals;
    if (!request.points) {
        return the.naPolicy == NaPolicy::NotAllowed
            ? std::optional(Error{ErrorCode::NotApplicableRefused, request.agency, the.code, {}})
            : std::nullopt;
    }
    if (!request.points->fits(decimals)) {
        return Error{ErrorCode::TooManyDecimals, request.agency, request.points->text(3), QString::number(decimals)};
    }
    if (*request.points > the.maximum) {
        return Error{ErrorCode::PointsAboveMaximum, request.agency, request.points->text(decimals),
                     the.maximum.text(decimals)};
    }
    if (const auto *judgement = std::get_if<JudgementRule>(&the.rule);
        judgement != nullptr && request.points->thousandths() % judgement->step.thousandths() != 0) {
        return Error{ErrorCode::PointsOffStep, request.agency, request.points->text(decimals),
                     judgement->step.text(decimals)};
    }
    if (whole.set->countMatters(matter.component) && !countOf(inputs)) {
        return Error{ErrorCode::InputsValue, request.agency, the.code, QStringLiteral("count")};
    }
    return {};
}

/// Inputs of the first body in order that gave this value.
std::optional<Inputs> adopted(const Round &whole, const Matter &matter, const Mark &mark)
{
    for (const int body : bodiesOf(whole, matter.sheet)) {
        const int source = Round::sourceOf(body);
        if (whole.mark(matter.sheet, source, matter.component) == mark) {
            const MarkText *text = matter.sheet.text(whole.place(source, matter.component));
            return text == nullptr ? Inputs{} : text->inputs;
        }
    }
    return {};
}

SettlementRow settlementOf(const Round &whole, const Matter &matter, SettledAs as, const QString &reason)
{
    return {matter.sheet.agency,
            whole.set->components[static_cast<std::size_t>(matter.component)].code,
            matter.document,
            as,
            {},
            reason,
            basisOf(whole, matter.sheet, matter.component, matter.document)};
}

/// The agreed mark is the body's, with its inputs.
Outcome adoption(const Round &whole, const Matter &matter, int body, SettledAs as)
{
    auto mark = markRowOf(whole, matter.sheet, Round::sourceOf(body), matter.component);
    mark->source = AgreedSource.toString();
    mark->text.reason.clear();
    return {settlementOf(whole, matter, as, {}), std::move(mark)};
}

bool verdictsOpen(const Round &whole, const Sheet &sheet)
{
    const std::vector<Difference> open = differences(Scorer(whole));
    return std::any_of(open.begin(), open.end(), [&sheet](const Difference &difference) {
        return difference.sheet == sheet.position && difference.kind == DifferenceKind::Verdict;
    });
}

} // namespace

Commands settle(const Round &whole, const Person &actor, const MarkSettlement &request,
                const std::vector<Person> &confirming)
{
    const auto matter = matterOf(whole, request.agency, request.component);
    if (!matter) {
        return tl::unexpected(matter.error());
    }
    if (request.reason.trimmed().isEmpty()) {
        return refusal(ErrorCode::ReasonMissing);
    }
    const Mark mark = request.points ? Mark::scored(*request.points) : Mark{0, MarkState::NotApplicable};
    const bool given = !std::holds_alternative<std::monostate>(request.inputs);
    const Inputs inputs = given ? request.inputs : adopted(whole, *matter, mark).value_or(Inputs{});
    if (auto fault = faultOf(whole, *matter, request, inputs)) {
        return tl::unexpected(Problems{std::move(*fault)});
    }
    const Component &the = whole.set->components[static_cast<std::size_t>(matter->component)];
    if (the.countsMissingEvidence && verdictsOpen(whole, matter->sheet)) {
        return refusal(ErrorCode::CauseOpen, request.agency, request.component);
    }
    Session session(whole, actor, confirming);
    session.agree(*matter,
                  {settlementOf(whole, *matter, SettledAs::Decision, request.reason),
                   MarkRow{request.agency, AgreedSource.toString(), request.component, mark, {inputs, {}}}});
    return session.commands(request.reason);
}

Commands settle(const Round &whole, const Person &actor, const VerdictSettlement &request,
                const std::vector<Person> &confirming)
{
    auto matter = matterOf(whole, request.agency, request.component);
    if (!matter) {
        return tl::unexpected(matter.error());
    }
    if (citationOf(matter->sheet, matter->component, request.document) == nullptr) {
        return refusal(ErrorCode::DocumentUnknown, request.agency + u' ' + request.component, request.document);
    }
    if (request.reason.trimmed().isEmpty()) {
        return refusal(ErrorCode::ReasonMissing);
    }
    const Matter document{matter->sheet, matter->component, request.document};
    SettlementRow row = settlementOf(whole, document, SettledAs::Decision, request.reason);
    row.verdict = request.verdict;
    Session session(whole, actor, confirming);
    session.agree(document, {std::move(row), std::nullopt});
    return session.commands(request.reason);
}

Commands settleAlike(const Round &whole, const Person &actor, const std::vector<Person> &confirming)
{
    Session session(whole, actor, confirming);
    for (const auto &sheet : whole.sheets) {
        if (sheet->phase != Phase::Joint) {
            continue;
        }
        const std::vector<int> open = alikeAndOpen(whole, *sheet);
        for (const int component : open) {
            const Matter matter{*sheet, component, {}};
            session.agree(matter, adoption(whole, matter, bodiesOf(whole, *sheet).front(), SettledAs::Alike));
        }
        // Those agreed before as alike may still wait for a confirmation.
        for (const Settlement &settlement : sheet->settlements) {
            if (settlement.as == SettledAs::Alike && !confirming.empty() && rests(whole, *sheet, settlement)) {
                const Matter matter{*sheet, settlement.component, settlement.document};
                session.agree(matter,
                              {*settlementRowOf(whole, *sheet, matter.component, matter.document),
                               markRowOf(whole, *sheet, whole.agreed(), matter.component)});
            }
        }
    }
    return session.commands({});
}

Commands confirmSettled(const Round &whole, const Person &actor, const std::vector<SettledItem> &items,
                        const std::vector<Person> &confirming)
{
    Session session(whole, actor, confirming);
    for (const SettledItem &item : items) {
        const auto found = matterOf(whole, item.agency, item.component);
        if (!found) {
            return tl::unexpected(found.error());
        }
        const Matter matter{found->sheet, found->component, item.document};
        auto standing = settlementRowOf(whole, matter.sheet, matter.component, matter.document);
        if (!standing) {
            return refusal(ErrorCode::NotSettled, {}, item.component, item.agency);
        }
        if (!rests(whole, matter.sheet, *matter.sheet.settlement(matter.component, matter.document))) {
            return refusal(ErrorCode::BasisChanged, {}, item.component, item.agency);
        }
        auto mark =
            item.document.isEmpty() ? markRowOf(whole, matter.sheet, whole.agreed(), matter.component) : std::nullopt;
        session.agree(matter, {std::move(*standing), std::move(mark)});
    }
    return session.commands({});
}

std::vector<SettledItem> waitingFor(const Round &round, const Sheet &sheet, const Person &person)
{
    std::vector<SettledItem> items;
    const std::vector<QString> bodies = spokenFor(round, person, sheet);
    for (const Settlement &settlement : sheet.settlements) {
        const auto lacks = [&settlement](const QString &body) {
            return std::none_of(settlement.confirmations.begin(), settlement.confirmations.end(),
                                [&body](const Confirmation &given) { return given.body == body; });
        };
        if (sheet.phase == Phase::Joint && std::any_of(bodies.begin(), bodies.end(), lacks)
            && rests(round, sheet, settlement)) {
            items.push_back({sheet.agency, round.set->components[static_cast<std::size_t>(settlement.component)].code,
                             settlement.document});
        }
    }
    return items;
}

std::vector<SettledItem> waitingFor(const Round &round, const Person &person)
{
    std::vector<SettledItem> items;
    for (const auto &sheet : round.sheets) {
        const std::vector<SettledItem> here = waitingFor(round, *sheet, person);
        items.insert(items.end(), here.begin(), here.end());
    }
    return items;
}

Commands settleSoleBody(const Round &whole, const Person &actor, const QString &agency,
                        const std::vector<Person> &confirming)
{
    const int position = whole.sheetOf(agency);
    if (position < 0) {
        return refusal(ErrorCode::AgencyUnknown, {}, agency);
    }
    const Sheet &sheet = *whole.sheets[static_cast<std::size_t>(position)];
    const std::vector<int> bodies = bodiesOf(whole, sheet);
    if (sheet.recusals.empty() || bodies.size() != 1) {
        return refusal(ErrorCode::NoSoleBody, {}, agency);
    }
    if (sheet.phase != Phase::Joint) {
        return refusal(ErrorCode::WrongPhase, agency, codeOf(sheet.phase), codeOf(Phase::Joint));
    }
    Session session(whole, actor, confirming);
    for (int component = 0; component < whole.componentCount(); ++component) {
        const Component &the = whole.set->components[static_cast<std::size_t>(component)];
        const MarkState state = whole.mark(sheet, Round::sourceOf(bodies.front()), component).state;
        const Settlement *standing = sheet.settlement(component);
        const bool decided = standing != nullptr && standing->as == SettledAs::Decision;
        if (the.appliesTo(sheet.group) && !the.isComputed() && !decided
            && (state == MarkState::Scored || state == MarkState::NotApplicable)) {
            const Matter matter{sheet, component, {}};
            session.agree(matter, adoption(whole, matter, bodies.front(), SettledAs::SoleBody));
        }
    }
    return session.commands({});
}

Commands reserve(const Round &whole, const Person &actor, const ReservationRequest &request)
{
    const SettledItem &item = request.item;
    const auto matter = matterOf(whole, item.agency, item.component);
    if (!matter) {
        return tl::unexpected(matter.error());
    }
    if (whole.bodyOf(request.body) < 0) {
        return refusal(ErrorCode::BodyUnknown, {}, request.body);
    }
    if (matter->sheet.settlement(matter->component, item.document) == nullptr) {
        return refusal(ErrorCode::NotSettled, {}, item.component, item.agency);
    }
    std::optional<ReservationRow> standing;
    for (ReservationRow &row : reservationRowsOf(whole, matter->sheet, matter->component, item.document)) {
        if (row.body == request.body) {
            standing = std::move(row);
        }
    }
    const QString text = request.text.trimmed();
    ReservationRow row{item.agency, item.component, item.document, request.body, actor.number, text};
    Command command = commandOf(whole, actor, Verb::Reserve, text);
    change<ReservationRow>(command, std::move(standing), text.isEmpty() ? std::nullopt : std::optional(std::move(row)));
    return effective({std::move(command)});
}

} // namespace core
