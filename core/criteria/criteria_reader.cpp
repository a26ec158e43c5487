// SPDX-License-Identifier: GPL-3.0-or-later
#include "criteria_reader.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/criteria/fields.h"
#include "core/criteria/rule_reader.h"
#include "core/criteria/set_checks.h"
#include "core/model/codes.h"

#include <QSet>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t MostGroups = 50;
constexpr std::size_t MostBands = 20;
constexpr std::size_t MostGates = 64; // scoring keeps them in the bits of one word
constexpr std::size_t MostCriteria = 50;
constexpr std::size_t MostComponents = 500;
constexpr Points LargestScale = Points::whole(1'000'000); // sums of thousandths stay within 32 bits

class SetReader
{
public:
    SetReader(const JsonValue &root, const QString &name) : m_root(name + u": $"_s), m_top(root, m_root, m_problems) { }

    Checked<CriteriaSet> read()
    {
        if (m_top.oneOf(u"schema"_s, {u"dvcq-criteria/1"_s}); !m_problems.empty()) {
            return tl::unexpected(std::move(m_problems));
        }
        readHead();
        readGroups();
        readBands();
        readTree();
        readGates();
        readBonus();
        m_top.ignore({u"na_policies"_s, u"evidence_policy"_s});
        m_top.finish();
        if (m_problems.empty()) { // sums over what could not be read would only mislead
            checkBands(m_set, m_root, m_problems);
            checkSums(m_set, m_stated, m_root, m_problems);
        }
        if (!m_problems.empty()) {
            return tl::unexpected(std::move(m_problems));
        }
        return std::move(m_set);
    }

private:
    void readHead()
    {
        m_set.id = code(m_top, u"id"_s, m_ids);
        m_set.version = m_top.whole(u"version"_s, 1, 1'000'000);
        m_set.title = m_top.text(u"title"_s);
        m_set.notice = m_top.textOr(u"notice"_s);
        m_set.year = m_top.whole(u"assessment_year"_s, 2000, 2100);
        if (const JsonValue *value = m_top.object(u"points"_s)) {
            Fields points(*value, m_top.pathOf(u"points"_s), m_problems);
            m_set.decimals = points.whole(u"decimals"_s, 0, 3);
            points.ignore({u"storage"_s, u"rounding"_s, u"display_decimal_separator"_s});
            points.finish();
        }
        m_set.scale = m_top.points(u"scale"_s, m_set.decimals).value_or(Points());
        if (m_set.scale == Points() || m_set.scale > LargestScale) {
            m_top.report(ErrorCode::NumberOutOfRange, u"scale"_s, m_set.scale.text(m_set.decimals),
                         u"> 0, ≤ 1000000"_s);
        }
        m_stated.selfScored = m_top.pointsOr(u"self_scored_max"_s, m_set.decimals);
        m_stated.joint = m_top.pointsOr(u"joint_max"_s, m_set.decimals);
    }

    /// A code that is short and, among its kind, unique without regard to case.
    static QString code(Fields &fields, const QString &key, QSet<QString> &taken)
    {
        QString found = fields.text(key);
        if (found.size() > LongestCode) {
            fields.report(ErrorCode::TextTooLong, key, found, QString::number(LongestCode));
        }
        if (!found.isEmpty() && taken.contains(found.toLower())) {
            fields.report(ErrorCode::CodeTwice, key, found);
        }
        taken.insert(found.toLower());
        return found;
    }

    template <class Read>
    void each(Fields &fields, const QString &key, std::size_t most, Read read)
    {
        const auto &items = fields.list(key, most);
        for (std::size_t i = 0; i < items.size(); ++i) {
            Fields item(items[i], fields.pathOf(key) + u'[' + QString::number(i) + u']', m_problems);
            read(item);
            item.finish();
        }
    }

    void readGroups()
    {
        QSet<QString> taken;
        each(m_top, u"agency_groups"_s, MostGroups, [&](Fields &group) {
            m_set.groups.push_back({code(group, u"code"_s, taken), group.text(u"name"_s)});
            if (taken.contains(u"overall"_s)) { // the results' key for all of them
                group.report(ErrorCode::CodeReserved, u"code"_s, u"overall"_s);
            }
        });
    }

    void readBands()
    {
        QSet<QString> taken;
        each(m_top, u"bands"_s, MostBands, [&](Fields &band) {
            m_set.bands.push_back({code(band, u"code"_s, taken), band.text(u"label"_s),
                                   band.points(u"min"_s, m_set.decimals).value_or(Points()),
                                   band.pointsOr(u"max_exclusive"_s, m_set.decimals)});
            band.ignore({u"source"_s});
        });
        std::stable_sort(m_set.bands.begin(), m_set.bands.end(),
                         [](const Band &a, const Band &b) { return a.minimum > b.minimum; });
        if (const JsonValue *value = m_top.object(u"unrated"_s)) {
            Fields unrated(*value, m_top.pathOf(u"unrated"_s), m_problems);
            m_set.unratedCode = code(unrated, u"code"_s, taken);
            m_set.unratedLabel = unrated.text(u"label"_s);
            unrated.finish();
        }
    }

    void readTree()
    {
        QSet<QString> criteria;
        each(m_top, u"criteria"_s, MostCriteria, [&](Fields &fields) {
            m_set.criteria.push_back({code(fields, u"code"_s, criteria), fields.text(u"title"_s),
                                      fields.points(u"max"_s, m_set.decimals).value_or(Points()),
                                      fields.boolean(u"self_scored"_s, true)});
            fields.ignore({u"note"_s});
            each(fields, u"components"_s, MostComponents, [&](Fields &component) { readComponent(component); });
        });
        if (m_set.components.size() > MostComponents) {
            m_top.report(ErrorCode::NumberOutOfRange, u"criteria"_s, QString::number(m_set.components.size()),
                         u"1–"_s + QString::number(MostComponents));
        }
    }

    void readComponent(Fields &fields)
    {
        Component component;
        component.code = code(fields, u"code"_s, m_components);
        component.title = fields.text(u"title"_s);
        component.note = fields.textOr(u"note"_s);
        component.variantOf = fields.textOr(u"variant_of"_s);
        component.criterion = static_cast<int>(m_set.criteria.size()) - 1;
        component.maximum = fields.points(u"max"_s, m_set.decimals).value_or(Points());
        if (component.maximum == Points()) {
            fields.report(ErrorCode::NumberOutOfRange, u"max"_s, {}, u"> 0"_s);
        }
        component.groups = groupsOf(fields);
        component.assessedBy = fields.oneOf(u"assessed_by"_s, {u"self"_s, u"joint"_s}) == u"self"_s
            ? AssessedBy::Agency
            : AssessedBy::Bodies;
        if (const JsonValue *value = fields.object(u"rule"_s)) {
            Fields rule(*value, fields.pathOf(u"rule"_s), m_problems);
            component.rule = readRule(rule, {component.maximum, m_set.decimals}, m_problems);
        }
        if (component.isComputed() && component.assessedBy == AssessedBy::Agency) {
            fields.report(ErrorCode::RuleParameter, u"assessed_by"_s, u"self"_s, u"joint"_s);
        }
        readNotApplicable(fields, component);
        readEvidence(fields, component);
        component.countsMissingEvidence = countsMissingEvidence(fields, component);
        m_set.components.push_back(std::move(component));
    }

    std::vector<bool> groupsOf(Fields &fields)
    {
        std::vector<bool> groups(m_set.groups.size(), false);
        for (const JsonValue &value : fields.list(u"groups"_s, MostGroups)) {
            const int group = value.kind() == JsonValue::Kind::Text ? m_set.group(value.text()) : -1;
            if (group < 0) {
                fields.report(ErrorCode::GroupUnknown, u"groups"_s, value.text());
            } else if (groups[static_cast<std::size_t>(group)]) {
                fields.report(ErrorCode::CodeTwice, u"groups"_s, value.text());
            } else {
                groups[static_cast<std::size_t>(group)] = true;
            }
        }
        return groups;
    }

    void readNotApplicable(Fields &fields, Component &component)
    {
        const JsonValue *value = fields.object(u"na"_s, true);
        if (value == nullptr) {
            return;
        }
        Fields na(*value, fields.pathOf(u"na"_s), m_problems);
        const bool allowed = na.boolean(u"allowed"_s, false);
        component.naWhen = na.textOr(u"when"_s);
        if (!allowed) {
            if (na.has(u"policy"_s)) {
                na.report(ErrorCode::NotApplicablePolicy, u"policy"_s, {}, u"null"_s);
            }
            na.ignore({u"policy"_s});
        } else if (component.isComputed()) {
            na.report(ErrorCode::NotApplicablePolicy, u"allowed"_s, u"true"_s, u"false"_s);
            na.ignore({u"policy"_s});
        } else {
            const bool full = na.oneOf(u"policy"_s, {u"rescale"_s, u"full"_s}) == u"full"_s;
            component.naPolicy = full ? NaPolicy::Full : NaPolicy::Rescale;
        }
        na.finish();
    }

    void readEvidence(Fields &fields, Component &component)
    {
        if (!fields.has(u"evidence"_s) || fields.isEmptyList(u"evidence"_s)) {
            fields.ignore({u"evidence"_s});
            return;
        }
        each(fields, u"evidence"_s, 50, [&](Fields &item) {
            component.evidence.push_back({item.text(u"doc"_s), item.text(u"label"_s),
                                          item.boolean(u"required"_s, false), item.whole(u"min"_s, 0, 1000),
                                          item.oneOf(u"issuer"_s, {u"self"_s, u"superior"_s, u"other"_s})});
        });
    }

    static bool countsMissingEvidence(Fields &fields, const Component &component)
    {
        const auto *deduct = std::get_if<DeductRule>(&component.rule);
        if (fields.has(u"counts"_s)) {
            fields.oneOf(u"counts"_s, {u"missing_evidence"_s});
            if (deduct == nullptr) {
                fields.report(ErrorCode::RuleParameter, u"counts"_s, {}, u"deduct"_s);
            }
            return true;
        }
        fields.ignore({u"counts"_s});
        return deduct != nullptr && folded(deduct->item).contains(u"thieu tai lieu kiem chung"_s);
    }

    void readGates()
    {
        if (!m_top.has(u"gates"_s) || m_top.isEmptyList(u"gates"_s)) {
            m_top.ignore({u"gates"_s});
            return;
        }
        QSet<QString> taken;
        each(m_top, u"gates"_s, MostGates, [&](Fields &fields) {
            Gate gate;
            gate.code = code(fields, u"code"_s, taken);
            gate.label = fields.text(u"label"_s);
            if (fields.oneOf(u"effect"_s, {u"class_cap"_s, u"unrated"_s}) == u"class_cap"_s) {
                const QString cap = fields.text(u"max_class"_s);
                gate.cap = m_set.band(cap);
                if (*gate.cap < 0 && !cap.isEmpty()) {
                    fields.report(ErrorCode::GateTargetUnfit, u"max_class"_s, cap);
                }
            }
            fields.ignore({u"max_class"_s, u"source"_s});
            if (const JsonValue *value = fields.object(u"when"_s)) {
                Fields when(*value, fields.pathOf(u"when"_s), m_problems);
                gate.when = conditionOf(when);
                when.finish();
            }
            m_set.gates.push_back(std::move(gate));
        });
    }

    GateCondition conditionOf(Fields &when)
    {
        if (when.has(u"component"_s)) {
            return countCondition(when);
        }
        if (when.has(u"criterion"_s)) {
            const QString code = when.text(u"criterion"_s);
            const int criterion = m_set.criterion(code);
            if (criterion < 0) {
                when.report(ErrorCode::GateTargetUnknown, u"criterion"_s, code);
            }
            return CriterionBelow{criterion, percent(when, u"below_pct"_s)};
        }
        if (when.has(u"evidence_rate_below_pct"_s)) {
            return EvidenceRateBelow{percent(when, u"evidence_rate_below_pct"_s)};
        }
        return FlagIsSet{when.text(u"flag"_s)};
    }

    GateCondition countCondition(Fields &when)
    {
        const QString code = when.text(u"component"_s);
        const int component = m_set.component(code);
        if (component < 0) {
            when.report(ErrorCode::GateTargetUnknown, u"component"_s, code);
        } else {
            const Rule &rule = m_set.components[static_cast<std::size_t>(component)].rule;
            const bool counts = std::holds_alternative<DeductRule>(rule)
                || std::holds_alternative<DeductCappedRule>(rule) || std::holds_alternative<DeductWeightedRule>(rule)
                || std::holds_alternative<CountRule>(rule);
            if (!counts) {
                when.report(ErrorCode::GateTargetUnfit, u"component"_s, code);
            }
        }
        return ComponentCountAtLeast{component, when.whole(u"count_at_least"_s, 1, 1'000'000'000)};
    }

    static Percent percent(Fields &when, const QString &key)
    {
        const Percent found = when.points(key, 3).value_or(Percent());
        if (found == Percent() || found > Percent::whole(100)) {
            when.report(ErrorCode::NumberOutOfRange, key, found.text(3), u"0–100"_s);
        }
        return found;
    }

    void readBonus()
    {
        const JsonValue *value = m_top.object(u"bonus"_s, true);
        if (value == nullptr) {
            return;
        }
        Fields bonus(*value, m_top.pathOf(u"bonus"_s), m_problems);
        m_set.bonus.enabled = bonus.boolean(u"enabled"_s, false);
        m_set.bonus.maximum = bonus.points(u"max_points"_s, m_set.decimals).value_or(Points());
        m_set.bonus.totalCap = bonus.pointsOr(u"total_cap"_s, m_set.decimals);
        each(bonus, u"items"_s, 50, [&](Fields &item) {
            Component component;
            component.code = code(item, u"code"_s, m_components);
            component.title = item.text(u"label"_s);
            component.criterion = -1;
            component.maximum = item.points(u"points"_s, m_set.decimals).value_or(Points());
            component.groups.assign(m_set.groups.size(), true);
            component.assessedBy = AssessedBy::Agency;
            component.rule = BinaryRule{component.title, {}};
            if (m_set.bonus.enabled) {
                m_set.components.push_back(std::move(component));
            }
        });
        bonus.finish();
    }

    Problems m_problems;
    QString m_root;
    Fields m_top;
    CriteriaSet m_set;
    StatedSums m_stated;
    QSet<QString> m_ids, m_components;
};

} // namespace

Checked<CriteriaSet> readCriteriaSet(const QByteArray &bytes, const QString &name)
{
    const auto root = JsonValue::parse(bytes, name);
    if (!root) {
        return tl::unexpected(root.error());
    }
    return SetReader(*root, name).read();
}

} // namespace core
