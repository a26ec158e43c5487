// SPDX-License-Identifier: GPL-3.0-or-later
#include "phase_verbs.h"

#include "core/access/permissions.h"
#include "core/dossier/mark_verbs.h"
#include "core/dossier/verb_support.h"
#include "core/model/codes.h"
#include "core/model/round_editor.h"
#include "core/model/round_rows.h"
#include "core/scoring/differences.h"

#include <algorithm>

namespace core {

namespace {

Phase next(Phase phase, Phase aim)
{
    if (phase == Phase::Reply && aim == Phase::Published) {
        return Phase::Published; // the round has no approval
    }
    return static_cast<Phase>(static_cast<int>(phase) + 1);
}

/// Never sent in, or for another cause not to be rated whatever its marks.
bool isUnratedByFlag(const Round &round, const Sheet &sheet)
{
    return std::any_of(round.set->gates.begin(), round.set->gates.end(), [&sheet](const Gate &gate) {
        const auto *when = std::get_if<FlagIsSet>(&gate.when);
        return when != nullptr && !gate.cap && sheet.hasFlag(when->flag);
    });
}

void askIntake(const Round &round, const Sheet &sheet, Problems &missing)
{
    const auto blanks = blanksOf(round, sheet, Round::Self);
    if (!blanks.empty() && !isUnratedByFlag(round, sheet)) {
        missing.push_back({ErrorCode::NotSelfMarked, {}, sheet.agency, QString::number(blanks.size())});
    }
}

void askConfirmed(const Round &round, const Sheet &sheet, const Settlement &settlement, Problems &missing)
{
    for (const Body &body : round.bodies) {
        const auto given = [&body](const Confirmation &one) { return one.body == body.code; };
        if (std::none_of(settlement.confirmations.begin(), settlement.confirmations.end(), given)) {
            const QString &component = round.set->components[static_cast<std::size_t>(settlement.component)].code;
            missing.push_back(
                {ErrorCode::NotConfirmed, settlement.document, component, sheet.agency + u' ' + body.code});
        }
    }
}

void askJoint(const Round &round, const Sheet &sheet, const std::vector<Difference> &open, Problems &missing)
{
    for (const int component : unsettled(round, sheet)) {
        missing.push_back(
            {ErrorCode::NotSettled, {}, round.set->components[static_cast<std::size_t>(component)].code, sheet.agency});
    }
    for (const Difference &difference : open) {
        if (difference.sheet == sheet.position && difference.kind == DifferenceKind::Verdict) {
            const QString &code = round.set->components[static_cast<std::size_t>(difference.component)].code;
            missing.push_back({ErrorCode::NotSettled, difference.document, code, sheet.agency});
        }
    }
    for (const Settlement &settlement : sheet.settlements) {
        if (!rests(round, sheet, settlement)) {
            const QString &code = round.set->components[static_cast<std::size_t>(settlement.component)].code;
            missing.push_back({ErrorCode::BasisChanged, settlement.document, code, sheet.agency});
            continue;
        }
        askConfirmed(round, sheet, settlement, missing);
    }
}

/// Goes forward on a scratch round, so that each step sees what the one before has done.
class Forward
{
public:
    Forward(const Round &whole, const Person &actor, const StepRequest &request)
        : m_editor(whole), m_actor(actor), m_request(request)
    { }

    Commands commands()
    {
        for (int phase = 0; phase < static_cast<int>(m_request.to) && m_missing.empty(); ++phase) {
            stepFrom(static_cast<Phase>(phase));
        }
        if (!m_missing.empty()) {
            return tl::unexpected(std::move(m_missing));
        }
        return effective(std::move(m_commands));
    }

private:
    const Round &round() const { return m_editor.round(); }

    std::vector<int> sheetsIn(Phase phase) const
    {
        std::vector<int> sheets;
        for (const auto &sheet : round().sheets) {
            if (sheet->phase == phase && !m_request.except.contains(sheet->agency)) {
                sheets.push_back(sheet->position);
            }
        }
        return sheets;
    }

    void stepFrom(Phase phase)
    {
        const std::vector<int> sheets = sheetsIn(phase);
        if (sheets.empty() && round().phase != phase) {
            return;
        }
        if (phase == Phase::Appraisal) {
            commit(sheets);
        } else if (!m_request.leaveOpen) {
            ask(phase, sheets);
        }
        if (m_missing.empty()) {
            move(sheets, next(phase, m_request.to));
        }
    }

    void ask(Phase phase, const std::vector<int> &sheets)
    {
        const auto open = phase == Phase::Joint ? differences(Scorer(round())) : std::vector<Difference>{};
        for (const int position : sheets) {
            const Sheet &sheet = *round().sheets[static_cast<std::size_t>(position)];
            if (phase == Phase::Intake) {
                askIntake(round(), sheet, m_missing);
            } else if (phase == Phase::Joint) {
                askJoint(round(), sheet, open, m_missing);
            }
        }
    }

    void commit(const std::vector<int> &sheets)
    {
        for (const Body &body : round().bodies) {
            const auto uncommitted = [&](int position) {
                const Sheet &sheet = *round().sheets[static_cast<std::size_t>(position)];
                return sheet.commitment(body.position) == nullptr && sheet.recusal(body.position) == nullptr;
            };
            std::vector<int> open;
            std::copy_if(sheets.begin(), sheets.end(), std::back_inserter(open), uncommitted);
            if (!open.empty()) {
                commitOnBehalf(body, open);
            }
        }
    }

    void commitOnBehalf(const Body &body, const std::vector<int> &open)
    {
        const Relation relation = m_actor.body == body.code ? Relation::OwnBody : Relation::OtherBody;
        if (!permitted(m_actor.role, Verb::Commit, relation, Phase::Appraisal)) {
            for (const int position : open) {
                const QString &agency = round().sheets[static_cast<std::size_t>(position)]->agency;
                m_missing.push_back({ErrorCode::NotCommitted, {}, agency, body.code});
            }
            return;
        }
        auto commands = commitMarks(round(), m_actor, body.position, open, m_request.leaveOpen);
        if (commands) {
            take(std::move(commands->front()));
        } else {
            m_missing.insert(m_missing.end(), commands.error().begin(), commands.error().end());
        }
    }

    void move(const std::vector<int> &sheets, Phase to)
    {
        Command command = commandOf(round(), m_actor, Verb::StepForward, m_request.reason);
        RoundRow after = rowOf(round());
        after.phase = std::max(after.phase, to);
        change<RoundRow>(command, rowOf(round()), std::move(after));
        for (const int position : sheets) {
            const SheetRow before = rowOf(round(), *round().sheets[static_cast<std::size_t>(position)]);
            SheetRow moved = before;
            moved.phase = to;
            change<SheetRow>(command, before, std::move(moved));
        }
        take(std::move(command));
    }

    void take(Command command)
    {
        for (const AnyEdit &edit : command.edits) {
            m_editor.apply(edit);
        }
        m_commands.push_back(std::move(command));
    }

    RoundEditor m_editor;
    const Person &m_actor;
    const StepRequest &m_request;
    std::vector<Command> m_commands;
    Problems m_missing;
};

Commands stepBack(const Round &whole, const Person &actor, const StepRequest &request)
{
    if (request.reason.trimmed().isEmpty()) {
        return refusal(ErrorCode::ReasonMissing);
    }
    Command command = commandOf(whole, actor, Verb::StepBack, request.reason);
    RoundRow after = rowOf(whole);
    after.phase = request.to;
    change<RoundRow>(command, rowOf(whole), std::move(after));
    std::vector<Command> commands;
    for (const Body &body : whole.bodies) {
        commands.push_back(commandOf(whole, actor, Verb::StepBack, request.reason));
        for (const auto &sheet : whole.sheets) {
            // Back in appraisal a body works again: what it had committed no longer holds.
            if (request.to <= Phase::Appraisal && sheet->phase > request.to
                && !request.except.contains(sheet->agency)) {
                change<CommitmentRow>(commands.back(), commitmentRowOf(whole, *sheet, body.position), std::nullopt);
            }
        }
    }
    for (const auto &sheet : whole.sheets) {
        if (sheet->phase > request.to && !request.except.contains(sheet->agency)) {
            SheetRow moved = rowOf(whole, *sheet);
            moved.phase = request.to;
            change<SheetRow>(command, rowOf(whole, *sheet), std::move(moved));
        }
    }
    commands.push_back(std::move(command));
    return effective(std::move(commands));
}

} // namespace

Commands step(const Round &whole, const Person &actor, const StepRequest &request)
{
    for (const QString &agency : request.except) {
        if (whole.sheetOf(agency) < 0) {
            return refusal(ErrorCode::AgencyUnknown, {}, agency);
        }
    }
    return request.to < whole.phase ? stepBack(whole, actor, request) : Forward(whole, actor, request).commands();
}

} // namespace core
