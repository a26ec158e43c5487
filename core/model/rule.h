// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/points.h"

#include <QDate>
#include <QString>

#include <variant>
#include <vector>

namespace core {

/// An exact count of thousandths of a per cent; read and compared like points.
using Percent = Points;

/// A day of whatever year the round has.
struct MonthDay
{
    int month = 1;
    int day = 1;

    /// 29 February is 1 March in a year without one.
    QDate in(int year) const
    {
        const QDate date(year, month, day);
        return date.isValid() ? date : QDate(year, month, 1).addDays(day - 1);
    }
    auto operator<=>(const MonthDay &) const = default;
};

// The fourteen kinds of rule (DOMAIN §2.3). What each earns is core/scoring's; which parameters are sane is
// core/criteria's.

struct BinaryRule ///< all or nothing
{
    QString pass, fail;
    bool operator==(const BinaryRule &) const = default;
};

struct Level
{
    QString label;
    Points points;
    bool operator==(const Level &) const = default;
};

struct LevelsRule ///< one level is picked
{
    std::vector<Level> levels;
    bool operator==(const LevelsRule &) const = default;
};

struct DateLevel
{
    MonthDay until; ///< inclusive
    Points points;
    bool operator==(const DateLevel &) const = default;
};

struct DateLevelsRule ///< by the date of the first evidence document; levels by date
{
    std::vector<DateLevel> levels;
    Points otherwise;
    bool operator==(const DateLevelsRule &) const = default;
};

struct ChecklistRule ///< the sum of the parts that are there
{
    std::vector<Level> parts;
    bool operator==(const ChecklistRule &) const = default;
};

struct RatioRule ///< max × min(numerator ÷ denominator, cap)
{
    QString numerator, denominator;
    Percent cap;
    bool operator==(const RatioRule &) const = default;
};

struct RatioBand
{
    Percent minimum; ///< inclusive
    Points points;
    bool operator==(const RatioBand &) const = default;
};

struct RatioBandsRule ///< bands by minimum, highest first
{
    QString numerator, denominator;
    std::vector<RatioBand> bands;
    Points otherwise;
    bool operator==(const RatioBandsRule &) const = default;
};

struct DeductRule ///< max − perItem × count, not below 0
{
    QString item;
    Points perItem;
    bool operator==(const DeductRule &) const = default;
};

struct DeductCappedRule ///< max − min(maximum deduction, perItem × count)
{
    QString item;
    Points perItem;
    Points maximumDeduction;
    bool operator==(const DeductCappedRule &) const = default;
};

struct DeductWeightedRule ///< the same over several items, each with its weight
{
    std::vector<Level> items;
    Points maximumDeduction;
    bool operator==(const DeductWeightedRule &) const = default;
};

struct Submission
{
    QString label;
    MonthDay due;
    Points perWorkingDay;
    Points maximumLate;
    Points missing;
    bool operator==(const Submission &) const = default;
};

struct LateRule ///< a deduction for each submission that is late or missing, not below 0 together
{
    std::vector<Submission> submissions;
    bool operator==(const LateRule &) const = default;
};

struct CountRule ///< perItem × count, not above maximumPoints
{
    QString item;
    Points perItem;
    Points maximumPoints;
    bool operator==(const CountRule &) const = default;
};

struct ExternalRule ///< max × value ÷ the source's scale
{
    QString source;
    Points sourceScale;
    bool operator==(const ExternalRule &) const = default;
};

struct JudgementRule ///< points only, on the step
{
    Points step;
    QString guide;
    bool operator==(const JudgementRule &) const = default;
};

struct GapBand
{
    Points maximumGap; ///< inclusive
    Points points;
    bool operator==(const GapBand &) const = default;
};

struct SelfGapRule ///< computed from the self and the appraised points; bands by gap, smallest first
{
    QString basis;
    std::vector<GapBand> bands;
    Points otherwise;
    bool operator==(const SelfGapRule &) const = default;
};

using Rule =
    std::variant<BinaryRule, LevelsRule, DateLevelsRule, ChecklistRule, RatioRule, RatioBandsRule, DeductRule,
                 DeductCappedRule, DeductWeightedRule, LateRule, CountRule, ExternalRule, JudgementRule, SelfGapRule>;

} // namespace core
