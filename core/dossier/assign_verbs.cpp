// SPDX-License-Identifier: GPL-3.0-or-later
#include "assign_verbs.h"

#include "core/dossier/verb_support.h"
#include "core/model/round_rows.h"

namespace core {

Commands assign(const Round &whole, const Person &actor, const AssignmentRequest &request)
{
    const int component = request.component.isEmpty() ? -1 : whole.set->component(request.component);
    if (component < 0 && !request.component.isEmpty()) {
        return refusal(ErrorCode::ComponentUnknown, {}, request.component);
    }
    const int body = whole.bodyOf(request.person.body);
    Problems problems;
    Command command = commandOf(whole, actor, Verb::Assign);
    for (const QString &agency : request.agencies) {
        const int position = whole.sheetOf(agency);
        if (position < 0) {
            problems.push_back({ErrorCode::AgencyUnknown, {}, agency, {}});
            continue;
        }
        const Sheet &sheet = *whole.sheets[static_cast<std::size_t>(position)];
        if (request.assigned && body >= 0 && sheet.recusal(body) != nullptr) {
            problems.push_back({ErrorCode::BodyRecused, agency, request.person.body, request.person.name});
            continue;
        }
        AssignmentRow row{request.person.number, agency, request.component};
        change<AssignmentRow>(command, assignmentRowOf(whole, sheet, {request.person.number, component}),
                              request.assigned ? std::optional(std::move(row)) : std::nullopt);
    }
    if (!problems.empty()) {
        return tl::unexpected(std::move(problems));
    }
    return effective({std::move(command)});
}

} // namespace core
