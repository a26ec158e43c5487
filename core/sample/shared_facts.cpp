// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared_facts.h"

#include "core/dossier/fact_verbs.h"
#include "core/model/codes.h"

#include <map>
#include <optional>
#include <utility>

namespace core {

using namespace Qt::StringLiterals;

namespace {

QString paperOf(const Rule &rule)
{
    if (std::holds_alternative<LateRule>(rule)) {
        return u"Sổ văn bản đến (giả định)"_s;
    }
    return std::holds_alternative<ExternalRule>(rule) ? u"Quyết định công bố chỉ số (giả định)"_s
                                                      : u"Báo cáo xử lý kỷ luật (giả định)"_s;
}

/// By agency and component: what every body that gave figures gave; nothing where they differ.
using Figures = std::map<std::pair<QString, QString>, std::optional<Inputs>>;

Figures commonFigures(const Round &whole, const std::vector<MarkRow> &marks)
{
    Figures figures;
    for (const MarkRow &row : marks) {
        const int component = whole.set->component(row.component);
        const bool ofBody = row.source != SelfSource;
        if (!ofBody || std::holds_alternative<std::monostate>(row.text.inputs)
            || !takesFact(whole.set->components[static_cast<std::size_t>(component)])) {
            continue;
        }
        const auto [found, isNew] = figures.try_emplace({row.agency, row.component}, row.text.inputs);
        if (!isNew && found->second != row.text.inputs) {
            found->second.reset();
        }
    }
    return figures;
}

} // namespace

Checked<std::vector<Command>> sharedFacts(const Round &whole, const Person &actor, const std::vector<MarkRow> &marks)
{
    std::vector<Command> commands;
    for (const auto &[place, inputs] : commonFigures(whole, marks)) {
        const auto &[agency, code] = place;
        if (!inputs) {
            continue;
        }
        const Component &component = whole.set->components[static_cast<std::size_t>(whole.set->component(code))];
        auto made = setFact(whole, actor, {agency, code, *inputs, paperOf(component.rule)});
        if (!made) {
            return made;
        }
        if (commands.empty()) {
            commands = std::move(*made);
        } else {
            auto &edits = made->front().edits;
            commands.front().edits.insert(commands.front().edits.end(), edits.begin(), edits.end());
        }
    }
    return commands;
}

} // namespace core
