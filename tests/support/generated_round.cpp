// SPDX-License-Identifier: GPL-3.0-or-later
#include "generated_round.h"

#include "core/criteria/criteria_reader.h"
#include "core/model/codes.h"
#include "core/model/round_editor.h"

#include <random>

using namespace core;
using namespace Qt::StringLiterals;

namespace tests {

namespace {

/// Chance that is the same with every compiler: the standard's distributions are not.
class Chance
{
public:
    explicit Chance(std::uint32_t seed) : m_engine(seed) { }

    int below(int bound) { return static_cast<int>(m_engine() % static_cast<std::uint32_t>(bound)); }
    bool oneIn(int times) { return below(times) == 0; }

private:
    std::mt19937 m_engine;
};

QByteArray number(std::int64_t thousandths)
{
    return Points::thousandths(thousandths).text(2).toLatin1();
}

constexpr int Quarter = 250;

class SetWriter
{
public:
    explicit SetWriter(std::uint32_t seed) : m_chance(seed), m_groups(1 + m_chance.below(3)) { }

    QByteArray write()
    {
        QByteArrayList criteria;
        const int count = 2 + m_chance.below(5);
        for (int i = 0; i < count; ++i) {
            criteria.append(criterion(i));
        }
        criteria.append(R"({"code": "GAP", "title": "x", "max": 4, "components": [)"
                        + component("gap", 4000, groups(), "self", gapRule(), "") + "]}");
        m_scale += 4000;
        const QByteArray scale = number(m_scale);
        const QByteArray good = number(m_scale / 5 * 4);
        return R"({"schema": "dvcq-criteria/1", "id": "GENERATED", "version": 1, "title": "x", "assessment_year": 2019,
            "points": {"decimals": 2}, "scale": )"
            + scale + R"(, "agency_groups": [)" + groupObjects()
            + R"(], "bands": [{"code": "hi", "label": "x", "min": )" + good
            + R"(, "max_exclusive": null}, {"code": "lo", "label": "x", "min": 0, "max_exclusive": )" + good
            + R"(}], "unrated": {"code": "none", "label": "x"}, "gates": [{"code": "G", "effect": "class_cap",
            "max_class": "lo", "label": "x", "when": {"criterion": "K0", "below_pct": 50}}],
            "bonus": {"enabled": )"
            + (m_chance.oneIn(3) ? "true" : "false") + R"(, "max_points": 2, "total_cap": )"
            + (m_chance.oneIn(2) ? scale : QByteArray("null"))
            + R"(, "items": [{"code": "T1", "label": "x", "points": 1},
            {"code": "T2", "label": "x", "points": 1.5}]}, "criteria": [)"
            + criteria.join(", ") + "]}";
    }

private:
    QByteArray groups(int from = 0, int to = 3) const
    {
        QByteArrayList codes;
        for (int group = from; group < std::min(to, m_groups); ++group) {
            codes.append("\"" + QByteArray(1, static_cast<char>('A' + group)) + "\"");
        }
        return codes.join(", ");
    }

    QByteArray groupObjects() const
    {
        QByteArrayList objects;
        for (int group = 0; group < m_groups; ++group) {
            objects.append(R"({"code": )" + groups(group, group + 1) + R"(, "name": "x"})");
        }
        return objects.join(", ");
    }

    static QByteArray gapRule()
    {
        return R"({"kind": "self_gap", "basis": "I", "bands": [{"max_gap": 2, "points": 4}, {"max_gap": 5, "points": 2}],
            "otherwise": 0})";
    }

    QByteArray component(const QByteArray &code, std::int64_t maximum, const QByteArray &groups, const QByteArray &by,
                         const QByteArray &rule, const QByteArray &twin)
    {
        const bool absent = by == "self" && !rule.contains("self_gap") && m_chance.oneIn(4);
        const QByteArray policy = m_chance.oneIn(2) ? "full" : "rescale";
        return R"({"code": ")" + code + R"(", "title": "x", "max": )" + number(maximum) + R"(, "groups": [)" + groups
            + R"(], "assessed_by": ")" + (rule.contains("self_gap") ? "joint" : by) + R"(", "rule": )" + rule
            + (twin.isEmpty() ? QByteArray() : R"(, "variant_of": ")" + twin + '"') + R"(, "na": )"
            + (absent ? R"({"allowed": true, "policy": ")" + policy + R"("})" : QByteArray(R"({"allowed": false})"))
            + '}';
    }

    QByteArray criterion(int position)
    {
        const QByteArray rule = R"({"kind": "judgement", "step": 0.25, "guide": "x"})";
        QByteArrayList components;
        std::int64_t sum = 0;
        const int count = 1 + m_chance.below(6);
        for (int i = 0; i < count; ++i) {
            const std::int64_t maximum = Quarter * (1 + m_chance.below(20));
            const QByteArray code = "c" + QByteArray::number(position) + '.' + QByteArray::number(i);
            const QByteArray by = m_chance.oneIn(6) ? "joint" : "self";
            if (m_groups > 1 && m_chance.oneIn(4)) {
                components.append(component(code + 'a', maximum, groups(0, 1), by, rule, code));
                components.append(component(code + 'b', maximum, groups(1), by, rule, code));
            } else {
                components.append(component(code, maximum, groups(), by, rule, {}));
            }
            sum += maximum;
        }
        m_scale += sum;
        return R"({"code": "K)" + QByteArray::number(position) + R"(", "title": "x", "max": )" + number(sum)
            + R"(, "components": [)" + components.join(", ") + "]}";
    }

    Chance m_chance;
    int m_groups;
    std::int64_t m_scale = 0;
};

Mark anyMark(Chance &chance, const Component &component, bool body)
{
    if (component.naPolicy != NaPolicy::NotAllowed && chance.oneIn(5)) {
        return {0, MarkState::NotApplicable};
    }
    if (body && !component.isBonus() && chance.oneIn(40)) {
        return {0, MarkState::Abstained};
    }
    const std::int64_t maximum = component.maximum.thousandths();
    if (component.isBonus()) {
        return Mark::scored(chance.oneIn(2) ? component.maximum : Points());
    }
    return Mark::scored(Points::thousandths(Quarter * chance.below(static_cast<int>(maximum / Quarter) + 1)));
}

} // namespace

std::shared_ptr<const CriteriaSet> generatedSet(std::uint32_t seed)
{
    auto set = readCriteriaSet(SetWriter(seed).write(), u"generated"_s);
    if (!set) {
        const Error &error = set.error().front();
        qFatal("seed %u: %d %s %s %s", seed, static_cast<int>(error.code), qPrintable(error.where),
               qPrintable(error.value), qPrintable(error.detail));
    }
    return std::make_shared<const CriteriaSet>(std::move(*set));
}

Round GeneratedRound::round() const
{
    Round empty;
    empty.year = 2019;
    empty.phase = Phase::Joint;
    empty.set = set;
    empty.bodies = {{u"A"_s, u"x"_s, 0}, {u"B"_s, u"x"_s, 1}};
    RoundEditor editor(std::move(empty));
    for (const SheetRow &sheet : sheets) {
        editor.put(sheet);
    }
    for (const MarkRow &mark : marks) {
        editor.put(mark);
    }
    return editor.round();
}

GeneratedRound generatedRound(std::uint32_t seed, bool alike)
{
    Chance chance(seed + 1);
    GeneratedRound round{generatedSet(seed), {}, {}};
    const int agencies = 1 + chance.below(12);
    for (int i = 0; i < agencies; ++i) {
        const int group = chance.below(static_cast<int>(round.set->groups.size()));
        round.sheets.push_back(
            {u"S%1"_s.arg(i), u"x"_s, {}, round.set->groups[static_cast<std::size_t>(group)].code, i, Phase::Joint});
        for (const Component &component : round.set->components) {
            if (!component.appliesTo(group) || component.isComputed()) {
                continue;
            }
            const Mark shared = anyMark(chance, component, false);
            for (const QString &source : {u"self"_s, u"A"_s, u"B"_s, u"agreed"_s}) {
                const bool self = source == u"self"_s;
                if (!self || component.assessedBy == AssessedBy::Agency) {
                    const Mark mark = alike || source == u"agreed"_s ? shared : anyMark(chance, component, !self);
                    round.marks.push_back({round.sheets.back().agency, source, component.code, mark, {}});
                }
            }
        }
    }
    return round;
}

} // namespace tests
