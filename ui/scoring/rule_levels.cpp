// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_levels.h"

#include "ui/words/number_words.h"
#include "ui/words/rule_words.h"

#include <algorithm>

namespace ui {

namespace {

/// One call a kind of rule that has steps; the others say themselves in sentences.
struct Levels
{
    const core::Component &component;
    const core::RuleTerms &terms;
    Language language;

    QString in(const Phrase &phrase) const { return phrase.in(language); }
    RuleLevel worth(core::Points value, const QString &words) const { return {points(value, terms.decimals), words}; }

    std::vector<RuleLevel> of(const std::vector<core::Level> &levels) const
    {
        std::vector<RuleLevel> lines;
        lines.reserve(levels.size());
        for (const core::Level &level : levels) {
            lines.push_back(worth(level.points, level.label));
        }
        return lines;
    }

    template <class Rule>
    std::vector<RuleLevel> operator()(const Rule & /*rule*/) const
    {
        std::vector<RuleLevel> lines;
        for (const QString &line : ruleLines(component, terms.decimals, language)) {
            lines.push_back({{}, line});
        }
        return lines;
    }

    std::vector<RuleLevel> operator()(const core::BinaryRule &rule) const
    {
        return {worth(terms.maximum, rule.pass.isEmpty() ? in({u"Đạt", u"Met"}) : rule.pass),
                worth(core::Points(), rule.fail.isEmpty() ? in({u"Không đạt", u"Not met"}) : rule.fail)};
    }
    std::vector<RuleLevel> operator()(const core::LevelsRule &rule) const { return of(rule.levels); }
    std::vector<RuleLevel> operator()(const core::ChecklistRule &rule) const { return of(rule.parts); }

    std::vector<RuleLevel> operator()(const core::DateLevelsRule &rule) const
    {
        std::vector<RuleLevel> lines;
        for (const core::DateLevel &level : rule.levels) {
            lines.push_back(worth(level.points,
                                  in({u"chậm nhất ngày ", u"by "})
                                      + level.until.in(terms.year).toString(QStringLiteral("dd/MM/yyyy"))));
        }
        lines.push_back(worth(rule.otherwise, in({u"sau đó, hoặc không có văn bản", u"later, or no document"})));
        return lines;
    }

    std::vector<RuleLevel> operator()(const core::RatioBandsRule &rule) const
    {
        std::vector<RuleLevel> lines;
        for (const core::RatioBand &band : rule.bands) {
            lines.push_back(worth(band.points,
                                  in({u"từ ", u"from "}) + points(band.minimum, band.minimum.fits(0) ? 0 : 2)
                                      + QStringLiteral(" %")));
        }
        lines.push_back(worth(rule.otherwise, in({u"thấp hơn", u"below"})));
        return lines;
    }
};

int bandOf(const core::RatioBandsRule &rule, const core::RatioInput &input)
{
    // a ÷ b ≥ p % compares exactly: 100,000 × a ≥ thousandths × b.
    const auto found = std::find_if(rule.bands.begin(), rule.bands.end(), [&input](const core::RatioBand &band) {
        return input.numerator * 100'000 >= band.minimum.thousandths() * input.denominator;
    });
    return static_cast<int>(found - rule.bands.begin());
}

int levelOf(const core::DateLevelsRule &rule, const core::DateInput &input, int year)
{
    const auto found = std::find_if(rule.levels.begin(), rule.levels.end(), [&](const core::DateLevel &level) {
        return input.date && *input.date <= level.until.in(year);
    });
    return static_cast<int>(found - rule.levels.begin());
}

} // namespace

std::vector<RuleLevel> ruleLevels(const core::Component &component, const core::RuleTerms &terms, Language language)
{
    return std::visit(Levels{component, terms, language}, component.rule);
}

int earnedLevel(const core::Component &component, const core::Inputs &inputs, const core::RuleTerms &terms)
{
    if (const auto *level = std::get_if<core::LevelInput>(&inputs)) {
        return level->level - 1;
    }
    if (const auto *pass = std::get_if<core::PassInput>(&inputs)) {
        return pass->pass ? 0 : 1;
    }
    const auto *dates = std::get_if<core::DateLevelsRule>(&component.rule);
    const auto *date = std::get_if<core::DateInput>(&inputs);
    if (dates != nullptr && date != nullptr) {
        return levelOf(*dates, *date, terms.year);
    }
    const auto *bands = std::get_if<core::RatioBandsRule>(&component.rule);
    const auto *ratio = std::get_if<core::RatioInput>(&inputs);
    return bands == nullptr || ratio == nullptr || ratio->denominator == 0 ? -1 : bandOf(*bands, *ratio);
}

} // namespace ui
