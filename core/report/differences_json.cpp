// SPDX-License-Identifier: GPL-3.0-or-later
#include "differences_json.h"

#include "core/model/codes.h"
#include "core/model/round_rows.h"
#include "core/report/json_writer.h"
#include "core/scoring/differences.h"

#include <array>

namespace core {

namespace {

constexpr std::array Kinds = {"points", "state", "verdict", "derived"};
constexpr std::array Consequences = {"gate", "class", "rank", "none"};

Json markOf(const Scorer &scorer, const Sheet &sheet, const Difference &difference, int body)
{
    const Round &round = scorer.round();
    if (difference.kind == DifferenceKind::Verdict) {
        const Citation *citation = citationOf(sheet, difference.component, difference.document);
        const auto &verdict = citation->verdicts[static_cast<std::size_t>(body)];
        return verdict ? json(codeOf(*verdict)) : Json();
    }
    const int source = Round::sourceOf(body);
    const Component &component = round.set->components[static_cast<std::size_t>(difference.component)];
    if (component.isComputed()) {
        const Cell cell = scorer.detail(sheet, source).cells[static_cast<std::size_t>(difference.component)];
        return cell.state == CellState::Scored ? json(cell.points.text(round.set->decimals)) : Json("blank");
    }
    const Mark &mark = round.mark(sheet, source, difference.component);
    return json(mark.state == MarkState::Scored ? mark.points().text(round.set->decimals) : codeOf(mark.state));
}

} // namespace

QByteArray differencesJson(const Round &round)
{
    const Scorer scorer(round);
    Json queue = Json::array();
    for (const Difference &difference : differences(scorer)) {
        const Sheet &sheet = *round.sheets[static_cast<std::size_t>(difference.sheet)];
        Json line = {
            {"agency", sheet.agency.toStdString()},
            {"component", round.set->components[static_cast<std::size_t>(difference.component)].code.toStdString()},
            {"kind", Kinds.at(static_cast<std::size_t>(difference.kind))}};
        if (!difference.document.isEmpty()) {
            line["document"] = json(difference.document);
        }
        line["marks"] = Json::object();
        for (const int body : bodiesOf(round, sheet)) {
            line["marks"][round.bodies[static_cast<std::size_t>(body)].code.toStdString()] =
                markOf(scorer, sheet, difference, body);
        }
        line["consequence"] = Consequences.at(static_cast<std::size_t>(difference.consequence));
        queue.push_back(std::move(line));
    }
    Json all = Json::object();
    if (round.sample) {
        all["notice"] = json(sampleNotice());
    }
    all["differences"] = std::move(queue);
    return bytesOf(all);
}

} // namespace core
