// SPDX-License-Identifier: GPL-3.0-or-later
#include "admission.h"

#include "core/access/permissions.h"
#include "core/model/codes.h"

#include <algorithm>
#include <set>

namespace core {

namespace {

/// What the permission table is asked for one edit.
struct Question
{
    Verb verb;
    Relation relation;
    Phase phase;
    QString agency; ///< empty where the edit is no sheet's
    friend bool operator<(const Question &a, const Question &b)
    {
        return std::tie(a.verb, a.relation, a.phase, a.agency) < std::tie(b.verb, b.relation, b.phase, b.agency);
    }
};

class Asking
{
public:
    Asking(const Round &round, const Person &actor, Verb askedAs) : m_round(round), m_actor(actor), m_verb(askedAs) { }

    template <class Row>
    Question about(const Edit<Row> &edit) const
    {
        if constexpr (std::is_same_v<Row, CredentialRow>) {
            const bool own = edit.row().person == m_actor.number;
            return {m_verb, own ? Relation::Oneself : Relation::Common, m_round.phase, {}};
        } else if constexpr (requires(const Row &row) { row.agency; }) {
            const QString &agency = edit.row().agency;
            return {verbFor(edit), relationTo(edit), phaseOf(agency), agency};
        }
        return {m_verb, Relation::Common, m_round.phase, {}};
    }

private:
    template <class Row>
    Verb verbFor(const Edit<Row> & /*edit*/) const
    {
        return m_verb;
    }

    // A word entered along with a settlement is still a word; taking it away is part of changing the value.
    Verb verbFor(const Edit<ConfirmationRow> &edit) const { return edit.after ? Verb::Confirm : m_verb; }

    Relation toBody(const QString &code) const
    {
        return m_actor.body == code ? Relation::OwnBody : Relation::OtherBody;
    }

    /// Only what a body or an agency enters on its own is asked about by owner; the rest is the committee's.
    bool byOwner() const
    {
        return m_verb == Verb::ImportMarks || m_verb == Verb::ImportChecks || m_verb == Verb::Commit;
    }

    template <class Row>
    Relation relationTo(const Edit<Row> & /*edit*/) const
    {
        return Relation::Common;
    }

    Relation relationTo(const Edit<CitationRow> & /*edit*/) const
    {
        return byOwner() ? Relation::Agency : Relation::Common;
    }

    Relation relationTo(const Edit<MarkRow> &edit) const
    {
        if (!byOwner()) {
            return Relation::Common;
        }
        return edit.row().source == SelfSource ? Relation::Agency : toBody(edit.row().source);
    }

    Relation relationTo(const Edit<CheckRow> &edit) const
    {
        return byOwner() ? toBody(edit.row().body) : Relation::Common;
    }

    Relation relationTo(const Edit<CommitmentRow> &edit) const
    {
        return byOwner() ? toBody(edit.row().body) : Relation::Common;
    }

    Relation relationTo(const Edit<ConfirmationRow> &edit) const
    {
        if (!edit.after) {
            return Relation::Common;
        }
        const int sheet = m_round.sheetOf(edit.row().agency);
        const int body = m_round.bodyOf(edit.row().body);
        const Recusal *recusal = sheet < 0 ? nullptr : m_round.sheets[static_cast<std::size_t>(sheet)]->recusal(body);
        const bool own = edit.row().person == m_actor.number;
        if (recusal != nullptr) {
            return own && recusal->substitute == m_actor.number ? Relation::Substitute : Relation::OtherBody;
        }
        return own ? toBody(edit.row().body) : Relation::OtherBody;
    }

    /// A body's own opinion; that it falls with another value is part of changing that.
    Relation relationTo(const Edit<ReservationRow> &edit) const
    {
        return m_verb == Verb::Reserve ? toBody(edit.row().body) : Relation::Common;
    }

    Phase phaseOf(const QString &agency) const
    {
        const int sheet = m_round.sheetOf(agency);
        return sheet < 0 ? m_round.phase : m_round.sheets[static_cast<std::size_t>(sheet)]->phase;
    }

    const Round &m_round;
    const Person &m_actor;
    Verb m_verb;
};

std::optional<Error> answer(const Person &actor, const Question &question)
{
    if (permitted(actor.role, question.verb, question.relation, question.phase)) {
        return {};
    }
    const auto lines = permissions();
    const auto otherwise = std::find_if(lines.begin(), lines.end(), [&](const Permission &line) {
        return line.role == actor.role && line.verb == question.verb && line.relation == question.relation;
    });
    if (otherwise == lines.end()) {
        return Error{ErrorCode::PermissionDenied, question.agency, codeOf(question.verb),
                     codeOf(actor.role) + u' ' + codeOf(question.phase)};
    }
    return Error{ErrorCode::WrongPhase, question.agency, codeOf(question.phase),
                 codeOf(question.phase < otherwise->first ? otherwise->first : otherwise->last)};
}

/// A recused body gives neither marks nor verdicts.
std::optional<Error> recused(const Round &round, const QString &agency, const QString &bodyCode)
{
    const int sheet = round.sheetOf(agency);
    const int body = round.bodyOf(bodyCode);
    if (sheet < 0 || body < 0 || round.sheets[static_cast<std::size_t>(sheet)]->recusal(body) == nullptr) {
        return {};
    }
    return Error{ErrorCode::BodyRecused, agency, bodyCode, {}};
}

std::optional<Error> recused(const Round &round, const AnyEdit &edit)
{
    if (const auto *mark = std::get_if<Edit<MarkRow>>(&edit)) {
        const bool speaks = mark->after && mark->after->mark.state != MarkState::Abstained;
        return speaks ? recused(round, mark->after->agency, mark->after->source) : std::nullopt;
    }
    if (const auto *check = std::get_if<Edit<CheckRow>>(&edit)) {
        return check->after ? recused(round, check->after->agency, check->after->body) : std::nullopt;
    }
    return {};
}

} // namespace

Problems objections(const Round &round, const Person &actor, const Command &command, Verb askedAs)
{
    if (!maySignIn(actor.role)) {
        return {{ErrorCode::PermissionDenied, {}, codeOf(askedAs), codeOf(actor.role) + u' ' + codeOf(round.phase)}};
    }
    Problems problems;
    const auto object = [&problems](std::optional<Error> error) {
        if (error && std::find(problems.begin(), problems.end(), *error) == problems.end()) {
            problems.push_back(std::move(*error));
        }
    };
    const Asking asking(round, actor, askedAs);
    std::set<Question> asked;
    for (const AnyEdit &edit : command.edits) {
        Question question = std::visit([&asking](const auto &one) { return asking.about(one); }, edit);
        if (asked.insert(question).second) {
            object(answer(actor, question));
        }
        object(recused(round, edit));
    }
    return problems;
}

QString codeOf(Verb verb)
{
    constexpr std::array Codes = {u"create",    u"add_person",   u"import_holidays", u"set_flag", u"clear_flag",
                                  u"recuse",    u"import_marks", u"import_checks",   u"commit",   u"step_forward",
                                  u"step_back", u"settle",       u"confirm",         u"undo",     u"move_to_group",
                                  u"set_fact",  u"assign",       u"set_password",    u"reserve"};
    return QString::fromUtf16(Codes.at(static_cast<std::size_t>(verb)));
}

} // namespace core
