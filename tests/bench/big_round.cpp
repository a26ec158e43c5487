// SPDX-License-Identifier: GPL-3.0-or-later
#include "big_round.h"

#include "core/criteria/criteria_reader.h"
#include "core/model/codes.h"
#include "core/model/round_rows.h"

#include <algorithm>
#include <random>

using namespace core;
using namespace Qt::StringLiterals;

namespace bench {

namespace {

/// 44 components marked by people: 40 of 2 points by the agency, 4 of 4 by the bodies; then the computed one of 4.
QByteArray componentJson(int number)
{
    const bool computed = number == Components - 1;
    const bool self = number < 40;
    const QByteArray maximum = self ? "2" : "4";
    const QByteArray rule = computed
        ? R"({"kind": "self_gap", "basis": "I", "bands": [{"max_gap": 2, "points": 4}, {"max_gap": 5, "points": 2}], "otherwise": 0})"
        : R"({"kind": "judgement", "step": 0.25, "guide": "x"})";
    return R"({"code": "c)" + QByteArray::number(number) + R"(", "title": "x", "max": )" + maximum
        + R"(, "groups": ["A"], "assessed_by": ")" + (self ? "self" : "joint") + R"(", "rule": )" + rule + R"(, "na": )"
        + (number % 5 == 0 && !computed ? R"({"allowed": true, "policy": "rescale"})" : R"({"allowed": false})") + '}';
}

RoundEditor unmarkedRound(int sheets, std::vector<Body> bodies)
{
    Round empty;
    empty.year = 2019;
    empty.phase = Phase::Joint;
    empty.set = bigSet();
    empty.bodies = std::move(bodies);
    RoundEditor editor(std::move(empty));
    for (SheetRow row : beginning(sheets).sheets) {
        row.phase = Phase::Joint;
        editor.put(row);
    }
    return editor;
}

} // namespace

QByteArray criteriaJson()
{
    // Nine criteria of five components: the gate by criterion reads the first.
    QByteArrayList criteria;
    for (int first = 0; first < Components; first += 5) {
        QByteArrayList components;
        for (int number = first; number < first + 5; ++number) {
            components.append(componentJson(number));
        }
        criteria.append(QByteArray(R"({"code": "K)")
                            .append(QByteArray::number(first / 5))
                            .append(R"(", "title": "x", "max": )")
                            .append(first < 40 ? "10" : "20")
                            .append(R"(, "components": [)")
                            .append(components.join(", "))
                            .append("]}"));
    }
    return QByteArray(R"({"schema": "dvcq-criteria/1", "id": "BENCH", "version": 1, "title": "x",
        "assessment_year": 2019, "scale": 100, "points": {"decimals": 2},
        "agency_groups": [{"code": "A", "name": "x"}],
        "bands": [{"code": "tot", "label": "x", "min": 80, "max_exclusive": null},
                  {"code": "kha", "label": "x", "min": 60, "max_exclusive": 80},
                  {"code": "yeu", "label": "x", "min": 0, "max_exclusive": 60}],
        "unrated": {"code": "none", "label": "x"},
        "gates": [{"code": "G1", "effect": "class_cap", "max_class": "kha", "when": {"flag": "f"}, "label": "x"},
                  {"code": "G2", "effect": "class_cap", "max_class": "kha", "when": {"criterion": "K0", "below_pct": 50},
                   "label": "x"}],
        "criteria": [)")
        .append(criteria.join(", "))
        .append("]}");
}

std::shared_ptr<const CriteriaSet> bigSet()
{
    static const auto Set = std::make_shared<const CriteriaSet>(readCriteriaSet(criteriaJson(), u"bench"_s).value());
    return Set;
}

Round bigRound(int sheets)
{
    RoundEditor editor = unmarkedRound(sheets, {{u"B"_s, u"x"_s, 0}});
    std::mt19937 random(7);
    for (int sheet = 0; sheet < sheets; ++sheet) {
        std::vector<Mark> &marks = editor.marksOf(sheet);
        for (int component = 0; component + 1 < Components; ++component) {
            const auto chance = static_cast<std::uint32_t>(random());
            const auto steps = static_cast<std::int64_t>(chance % (component < 40 ? 9 : 17));
            const bool absent = component % 5 == 0 && chance % 31 == 0;
            for (int source = 0; source < Sources; ++source) {
                if (source == 0 && component >= 40) {
                    continue;
                }
                marks[static_cast<std::size_t>(source) * Components + static_cast<std::size_t>(component)] =
                    absent ? Mark{0, MarkState::NotApplicable} : Mark::scored(Points::thousandths(250) * steps);
            }
        }
    }
    return editor.round();
}

Round sessionRound(int sheets)
{
    constexpr std::uint32_t OneIn = 400;
    RoundEditor editor = unmarkedRound(sheets, {{u"A"_s, u"x"_s, 0}, {u"B"_s, u"y"_s, 1}});
    std::mt19937 random(7);
    for (int sheet = 0; sheet < sheets; ++sheet) {
        std::vector<Mark> &marks = editor.marksOf(sheet);
        for (int component = 0; component + 1 < Components; ++component) {
            const auto chance = static_cast<std::uint32_t>(random());
            const auto steps = static_cast<std::int64_t>(chance % 7);
            for (int source = component < 40 ? 0 : 1; source <= 2; ++source) {
                const bool differs = source == 2 && chance % OneIn == 0;
                marks[static_cast<std::size_t>(source) * Components + static_cast<std::size_t>(component)] =
                    Mark::scored(Points::thousandths(250) * (steps + (differs ? 1 : 0)));
            }
        }
    }
    return editor.round();
}

Beginning beginning(int sheets)
{
    Beginning beginning;
    beginning.criteriaBytes = criteriaJson();
    beginning.set = bigSet();
    beginning.year = 2019;
    beginning.bodies = {{u"B"_s, u"x"_s, 0}};
    beginning.administrator = u"x"_s;
    for (int i = 0; i < sheets; ++i) {
        beginning.sheets.push_back({u"A%1"_s.arg(i), u"Cơ quan %1"_s.arg(i), {}, u"A"_s, i, Phase::Intake});
    }
    return beginning;
}

std::vector<MarkRow> rowsOf(const Round &round)
{
    std::vector<MarkRow> rows;
    for (const auto &sheet : round.sheets) {
        for (int source = 0; source < round.sourceCount(); ++source) {
            for (int component = 0; component < round.componentCount(); ++component) {
                if (auto row = markRowOf(round, *sheet, source, component)) {
                    rows.push_back(std::move(*row));
                }
            }
        }
    }
    return rows;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace bench
