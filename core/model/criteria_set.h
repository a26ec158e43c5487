// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/rule.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace core {

struct AgencyGroup
{
    QString code, name;
    bool operator==(const AgencyGroup &) const = default;
};

/// A class and the totals that earn it: minimum ≤ total < maximum.
struct Band
{
    QString code, label;
    Points minimum;
    std::optional<Points> maximum; ///< none for the best class
    bool operator==(const Band &) const = default;
};

struct ComponentCountAtLeast
{
    int component = 0; ///< position in CriteriaSet::components
    std::int64_t count = 0;
    bool operator==(const ComponentCountAtLeast &) const = default;
};

struct FlagIsSet
{
    QString flag;
    bool operator==(const FlagIsSet &) const = default;
};

struct CriterionBelow ///< of the criterion's applicable maximum
{
    int criterion = 0;
    Percent percent;
    bool operator==(const CriterionBelow &) const = default;
};

struct EvidenceRateBelow
{
    Percent percent;
    bool operator==(const EvidenceRateBelow &) const = default;
};

using GateCondition = std::variant<ComponentCountAtLeast, FlagIsSet, CriterionBelow, EvidenceRateBelow>;

/// A condition that limits the class whatever the points are ("điều kiện khống chế").
struct Gate
{
    QString code, label;
    GateCondition when;
    std::optional<int> cap; ///< position in CriteriaSet::bands of the best class left; none: not rated
    bool operator==(const Gate &) const = default;
};

enum class NaPolicy {
    NotAllowed,
    Full,    ///< the component counts its maximum
    Rescale, ///< the component leaves points and maximum; the total is rescaled
};

enum class AssessedBy {
    Agency, ///< "self": the agency marks it, then the bodies
    Bodies, ///< "joint": the bodies alone
};

struct ExpectedDocument
{
    QString kind; ///< abbreviation of Nghị định 30/2020, or CV BIEU ANH WEB KHAC
    QString label;
    bool required = false;
    int minimum = 1;
    QString issuer; ///< self, superior or other
    bool operator==(const ExpectedDocument &) const = default;
};

struct Component
{
    QString code, title, note, variantOf;
    int criterion = 0; ///< position in CriteriaSet::criteria; -1 for a bonus item
    Points maximum;
    std::vector<bool> groups; ///< by position in CriteriaSet::groups: does it apply?
    AssessedBy assessedBy = AssessedBy::Agency;
    Rule rule;
    NaPolicy naPolicy = NaPolicy::NotAllowed;
    QString naWhen;
    std::vector<ExpectedDocument> evidence;
    bool countsMissingEvidence = false; ///< its count follows from the verdicts on evidence (8.3 of the sample)

    bool isBonus() const { return criterion < 0; }
    bool isComputed() const { return std::holds_alternative<SelfGapRule>(rule); }
    bool appliesTo(int group) const { return groups[static_cast<std::size_t>(group)]; }
    bool operator==(const Component &) const = default;
};

/// Does this component rest on a figure that is entered once for all sources: a date of receipt, a published index,
/// disciplinary cases?
inline bool takesFact(const Component &component)
{
    return std::holds_alternative<LateRule>(component.rule) || std::holds_alternative<ExternalRule>(component.rule)
        || std::holds_alternative<DeductWeightedRule>(component.rule);
}

struct Criterion
{
    QString code, title;
    Points maximum;
    bool selfScored = true;
    bool operator==(const Criterion &) const = default;
};

/// Points beyond the tree, where the set has them.
struct Bonus
{
    bool enabled = false;
    Points maximum;                 ///< of all items together
    std::optional<Points> totalCap; ///< none: a total may pass the scale
    bool operator==(const Bonus &) const = default;
};

/// A versioned criteria set as a decision issued it; frozen once a round uses it. Made by core/criteria's reader only,
/// which has seen to it that all positions are valid and all sums are right.
struct CriteriaSet
{
    QString id, title, notice;
    int version = 1;
    int year = 0;
    Points scale;
    int decimals = 2; ///< shown and kept, 0–3
    std::vector<AgencyGroup> groups;
    std::vector<Band> bands; ///< best first, whatever the file's order
    QString unratedCode, unratedLabel;
    std::vector<Gate> gates;
    Bonus bonus;
    std::vector<Criterion> criteria;
    std::vector<Component> components; ///< in tree order; bonus items, if enabled, at the end

    /// Positions by code; -1 where there is none.
    int group(QStringView code) const;
    int band(QStringView code) const;
    int criterion(QStringView code) const;
    int component(QStringView code) const;

    /// Flags that a gate reads, in the set's order, each once.
    std::vector<QString> flags() const;
    /// True where a gate reads this component's count.
    bool countMatters(int component) const;

    bool operator==(const CriteriaSet &) const = default;
};

} // namespace core
