// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_reader.h"

#include "core/base/text.h"

#include <QHash>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t MostItems = 100;
constexpr int PercentDecimals = 3;

class RuleReader
{
public:
    RuleReader(Fields &fields, const RuleFrame &frame, Problems &problems)
        : m_fields(fields), m_frame(frame), m_problems(problems)
    { }

    Rule binary() { return BinaryRule{m_fields.text(u"pass"_s), m_fields.text(u"fail"_s)}; }

    Rule levels()
    {
        LevelsRule rule{labelled(u"levels"_s)};
        bestIsMaximum(u"levels"_s, rule.levels);
        return rule;
    }

    Rule dateLevels()
    {
        DateLevelsRule rule;
        each(u"levels"_s, [&](Fields &level) {
            rule.levels.push_back({day(level, u"until"_s), pointsOf(level, u"points"_s)});
        });
        std::sort(rule.levels.begin(), rule.levels.end(),
                  [](const DateLevel &a, const DateLevel &b) { return a.until < b.until; });
        rule.otherwise = pointsOf(m_fields, u"otherwise"_s);
        bestIsMaximum(u"levels"_s, rule.levels);
        falls(u"levels"_s, rule.levels, rule.otherwise,
              [](const DateLevel &a, const DateLevel &b) { return a.until == b.until; });
        return rule;
    }

    Rule checklist()
    {
        ChecklistRule rule{labelled(u"parts"_s)};
        Points sum;
        for (const Level &part : rule.parts) {
            sum += part.points;
        }
        if (!rule.parts.empty() && sum != m_frame.maximum) {
            m_fields.report(ErrorCode::RuleBestNotMaximum, u"parts"_s, shown(sum), shown(m_frame.maximum));
        }
        return rule;
    }

    Rule ratio()
    {
        RatioRule rule{m_fields.text(u"numerator"_s), m_fields.text(u"denominator"_s), Percent::whole(100)};
        if (m_fields.has(u"cap_pct"_s)) {
            rule.cap = m_fields.points(u"cap_pct"_s, PercentDecimals).value_or(rule.cap);
        }
        m_fields.ignore({u"cap_pct"_s});
        if (rule.cap != Percent::whole(100)) { // less would never give the maximum, more would pass it
            m_fields.report(ErrorCode::RuleParameter, u"cap_pct"_s, shown(rule.cap), u"100"_s);
        }
        return rule;
    }

    Rule ratioBands()
    {
        RatioBandsRule rule{m_fields.text(u"numerator"_s), m_fields.text(u"denominator"_s), {}, {}};
        each(u"bands"_s, [&](Fields &band) {
            const auto minimum = band.points(u"min_pct"_s, PercentDecimals).value_or(Percent());
            if (minimum > Percent::whole(100)) {
                band.report(ErrorCode::RuleParameter, u"min_pct"_s, shown(minimum), u"0–100"_s);
            }
            rule.bands.push_back({minimum, pointsOf(band, u"points"_s)});
        });
        std::sort(rule.bands.begin(), rule.bands.end(),
                  [](const RatioBand &a, const RatioBand &b) { return a.minimum > b.minimum; });
        rule.otherwise = pointsOf(m_fields, u"otherwise"_s);
        bestIsMaximum(u"bands"_s, rule.bands);
        falls(u"bands"_s, rule.bands, rule.otherwise,
              [](const RatioBand &a, const RatioBand &b) { return a.minimum == b.minimum; });
        return rule;
    }

    Rule deduct() { return DeductRule{m_fields.text(u"item"_s), above0(m_fields, u"per_item"_s)}; }

    Rule deductCapped()
    {
        return DeductCappedRule{m_fields.text(u"item"_s), above0(m_fields, u"per_item"_s),
                                upToMaximum(m_fields, u"max_deduction"_s)};
    }

    Rule deductWeighted()
    {
        DeductWeightedRule rule{labelled(u"items"_s), upToMaximum(m_fields, u"max_deduction"_s)};
        for (const Level &item : rule.items) {
            if (item.points == Points()) {
                m_fields.report(ErrorCode::RuleParameter, u"items"_s, item.label, u"> 0"_s);
            }
        }
        return rule;
    }

    Rule late()
    {
        LateRule rule;
        each(u"submissions"_s, [&](Fields &one) {
            rule.submissions.push_back({one.text(u"label"_s), day(one, u"due"_s), above0(one, u"per_working_day"_s),
                                        upToMaximum(one, u"max_late"_s), upToMaximum(one, u"missing"_s)});
        });
        return rule;
    }

    Rule count()
    {
        CountRule rule{m_fields.text(u"item"_s), above0(m_fields, u"per_item"_s), pointsOf(m_fields, u"max_points"_s)};
        if (rule.maximumPoints != m_frame.maximum) {
            m_fields.report(ErrorCode::RuleBestNotMaximum, u"max_points"_s, shown(rule.maximumPoints),
                            shown(m_frame.maximum));
        }
        return rule;
    }

    Rule external()
    {
        ExternalRule rule{m_fields.text(u"source"_s), m_fields.points(u"source_scale"_s, 3).value_or(Points())};
        if (rule.sourceScale == Points()) {
            m_fields.report(ErrorCode::RuleParameter, u"source_scale"_s, {}, u"> 0"_s);
        }
        return rule;
    }

    Rule judgement()
    {
        JudgementRule rule{above0(m_fields, u"step"_s), m_fields.text(u"guide"_s)};
        if (rule.step > Points() && m_frame.maximum.thousandths() % rule.step.thousandths() != 0) {
            m_fields.report(ErrorCode::RuleParameter, u"step"_s, shown(rule.step), shown(m_frame.maximum));
        }
        return rule;
    }

    Rule selfGap()
    {
        SelfGapRule rule{m_fields.text(u"basis"_s), {}, {}};
        each(u"bands"_s, [&](Fields &band) {
            rule.bands.push_back({pointsOf(band, u"max_gap"_s), pointsOf(band, u"points"_s)});
        });
        std::sort(rule.bands.begin(), rule.bands.end(),
                  [](const GapBand &a, const GapBand &b) { return a.maximumGap < b.maximumGap; });
        rule.otherwise = pointsOf(m_fields, u"otherwise"_s);
        bestIsMaximum(u"bands"_s, rule.bands);
        falls(u"bands"_s, rule.bands, rule.otherwise,
              [](const GapBand &a, const GapBand &b) { return a.maximumGap == b.maximumGap; });
        return rule;
    }

private:
    QString shown(Points points) const { return points.text(points.fits(m_frame.decimals) ? m_frame.decimals : 3); }

    template <class Read>
    void each(const QString &key, Read read)
    {
        const auto &items = m_fields.list(key, MostItems);
        for (std::size_t i = 0; i < items.size(); ++i) {
            Fields item(items[i], m_fields.pathOf(key) + u'[' + QString::number(i) + u']', m_problems);
            read(item);
            item.finish();
        }
    }

    std::vector<Level> labelled(const QString &key)
    {
        std::vector<Level> levels;
        each(key, [&](Fields &level) { levels.push_back({level.text(u"label"_s), pointsOf(level, u"points"_s)}); });
        return levels;
    }

    Points pointsOf(Fields &fields, const QString &key) const
    {
        return fields.points(key, m_frame.decimals).value_or(Points());
    }

    Points above0(Fields &fields, const QString &key)
    {
        const auto points = fields.points(key, m_frame.decimals);
        if (points && *points == Points()) {
            fields.report(ErrorCode::RuleParameter, key, shown(*points), u"> 0"_s);
        }
        return points.value_or(Points::whole(1));
    }

    Points upToMaximum(Fields &fields, const QString &key)
    {
        const Points points = above0(fields, key);
        if (points > m_frame.maximum) {
            fields.report(ErrorCode::RuleParameter, key, shown(points), u"≤ "_s + shown(m_frame.maximum));
        }
        return points;
    }

    static MonthDay day(Fields &fields, const QString &key)
    {
        const QString text = fields.text(key);
        const QDate date = QDate::fromString(u"2020-"_s + text, u"yyyy-MM-dd"_s); // a leap year: 02-29 may stand
        if (!text.isEmpty() && (!date.isValid() || text.size() != 5)) {
            fields.report(ErrorCode::DateUnreadable, key, text, u"MM-DD"_s);
        }
        return date.isValid() ? MonthDay{date.month(), date.day()} : MonthDay{};
    }

    template <class Item>
    void bestIsMaximum(const QString &key, const std::vector<Item> &items)
    {
        const auto best = std::max_element(items.begin(), items.end(),
                                           [](const Item &a, const Item &b) { return a.points < b.points; });
        if (best != items.end() && best->points != m_frame.maximum) {
            m_fields.report(ErrorCode::RuleBestNotMaximum, key, shown(best->points), shown(m_frame.maximum));
        }
    }

    /// Points must fall from line to line, and no line may stand twice.
    template <class Item, class Same>
    void falls(const QString &key, const std::vector<Item> &items, Points otherwise, Same same)
    {
        for (std::size_t i = 0; i < items.size(); ++i) {
            const Points next = i + 1 < items.size() ? items[i + 1].points : otherwise;
            if (next >= items[i].points || (i + 1 < items.size() && same(items[i], items[i + 1]))) {
                m_fields.report(ErrorCode::RuleParameter, key, shown(next), u"< "_s + shown(items[i].points));
            }
        }
    }

    Fields &m_fields;
    const RuleFrame &m_frame;
    Problems &m_problems;
};

const QHash<QString, Rule (RuleReader::*)()> &kinds()
{
    static const QHash<QString, Rule (RuleReader::*)()> Kinds{
        {u"binary"_s, &RuleReader::binary},
        {u"levels"_s, &RuleReader::levels},
        {u"date_levels"_s, &RuleReader::dateLevels},
        {u"checklist"_s, &RuleReader::checklist},
        {u"ratio"_s, &RuleReader::ratio},
        {u"ratio_bands"_s, &RuleReader::ratioBands},
        {u"deduct"_s, &RuleReader::deduct},
        {u"deduct_capped"_s, &RuleReader::deductCapped},
        {u"deduct_weighted"_s, &RuleReader::deductWeighted},
        {u"late"_s, &RuleReader::late},
        {u"count"_s, &RuleReader::count},
        {u"external"_s, &RuleReader::external},
        {u"judgement"_s, &RuleReader::judgement},
        {u"self_gap"_s, &RuleReader::selfGap},
    };
    return Kinds;
}

} // namespace

Rule readRule(Fields &fields, const RuleFrame &frame, Problems &problems)
{
    const QString kind = fields.text(u"kind"_s);
    const auto read = kinds().value(kind, nullptr);
    if (read == nullptr) {
        QStringList known = kinds().keys();
        known.sort();
        if (!kind.isEmpty()) {
            fields.report(ErrorCode::ValueUnknown, u"kind"_s, kind, known.join(u", "));
        }
        return JudgementRule{};
    }
    RuleReader reader(fields, frame, problems);
    Rule rule = (reader.*read)();
    fields.finish();
    return rule;
}

} // namespace core
