// SPDX-License-Identifier: GPL-3.0-or-later
#include "fact_verbs.h"

#include "core/dossier/verb_support.h"
#include "core/model/round_rows.h"
#include "core/scoring/rules.h"

namespace core {

Commands setFact(const Round &whole, const Person &actor, const FactRequest &request)
{
    const int position = whole.sheetOf(request.agency);
    const int component = whole.set->component(request.component);
    if (position < 0) {
        return refusal(ErrorCode::AgencyUnknown, {}, request.agency);
    }
    if (component < 0) {
        return refusal(ErrorCode::ComponentUnknown, {}, request.component);
    }
    const Sheet &sheet = *whole.sheets[static_cast<std::size_t>(position)];
    const Component &the = whole.set->components[static_cast<std::size_t>(component)];
    if (!takesFact(the) || !the.appliesTo(sheet.group)) {
        return refusal(ErrorCode::FactUnfit, request.agency, request.component);
    }
    std::optional<FactRow> wanted;
    if (!std::holds_alternative<std::monostate>(request.inputs)) {
        const RuleTerms terms{the.maximum, whole.set->decimals, whole.year, &whole.calendar};
        if (!pointsFor(the.rule, request.inputs, terms)) {
            return refusal(ErrorCode::InputsKind, request.agency, inputsText(request.inputs));
        }
        wanted = FactRow{request.agency, request.component, request.inputs, request.paper.simplified()};
        if (wanted->paper.isEmpty()) {
            return refusal(ErrorCode::PaperMissing, request.agency);
        }
    }
    Command command = commandOf(whole, actor, Verb::SetFact);
    change<FactRow>(command, factRowOf(whole, sheet, component), std::move(wanted));
    return effective({std::move(command)});
}

} // namespace core
