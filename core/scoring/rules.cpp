// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include <algorithm>

namespace core {

namespace {

__extension__ using Wide = __int128; // counts of a nation's registers × thousandths of a per cent

/// numerator ÷ denominator ≥ minimum per cent, without rounding: 94,995 % is not 95 %.
bool reaches(const RatioInput &ratio, Percent minimum)
{
    return static_cast<Wide>(ratio.numerator) * Percent::whole(100).thousandths()
        >= static_cast<Wide>(minimum.thousandths()) * ratio.denominator;
}

/// maximum − deduction, not below 0.
Points less(Points maximum, Points deduction)
{
    return std::max(Points(), maximum - deduction);
}

/// perItem × count, but never more than most: counts are large enough to pass 64 bits.
Points timesUpTo(Points perItem, std::int64_t count, Points most)
{
    const Wide product = static_cast<Wide>(perItem.thousandths()) * count;
    return product > most.thousandths() ? most : Points::thousandths(static_cast<std::int64_t>(product));
}

class Giving
{
public:
    Giving(const Inputs &inputs, const RuleTerms &terms) : m_inputs(inputs), m_terms(terms) { }

    using Answer = std::optional<Points>;

    Answer operator()(const BinaryRule & /*rule*/) const
    {
        const auto *input = std::get_if<PassInput>(&m_inputs);
        return input == nullptr ? Answer() : input->pass ? m_terms.maximum : Points();
    }

    Answer operator()(const LevelsRule &rule) const
    {
        const auto *input = std::get_if<LevelInput>(&m_inputs);
        const bool there =
            input != nullptr && input->level >= 1 && input->level <= static_cast<int>(rule.levels.size());
        return there ? Answer(rule.levels[static_cast<std::size_t>(input->level - 1)].points) : Answer();
    }

    Answer operator()(const DateLevelsRule &rule) const
    {
        const auto *input = std::get_if<DateInput>(&m_inputs);
        if (input == nullptr) {
            return {};
        }
        if (input->date) {
            for (const DateLevel &level : rule.levels) {
                if (*input->date <= level.until.in(m_terms.year)) {
                    return level.points;
                }
            }
        }
        return rule.otherwise;
    }

    Answer operator()(const ChecklistRule &rule) const
    {
        const auto *input = std::get_if<PartsInput>(&m_inputs);
        if (input == nullptr || input->parts.size() != rule.parts.size()) {
            return {};
        }
        Points sum;
        for (std::size_t i = 0; i < rule.parts.size(); ++i) {
            sum += input->parts[i] ? rule.parts[i].points : Points();
        }
        return sum;
    }

    Answer operator()(const RatioRule &rule) const
    {
        const auto *input = std::get_if<RatioInput>(&m_inputs);
        if (input == nullptr || input->denominator == 0) {
            return {};
        }
        if (reaches(*input, rule.cap)) {
            return scaledHalfUp(m_terms.maximum, rule.cap.thousandths(), Percent::whole(100).thousandths(),
                                m_terms.decimals);
        }
        return scaledHalfUp(m_terms.maximum, input->numerator, input->denominator, m_terms.decimals);
    }

    Answer operator()(const RatioBandsRule &rule) const
    {
        const auto *input = std::get_if<RatioInput>(&m_inputs);
        if (input == nullptr || input->denominator == 0) {
            return {};
        }
        for (const RatioBand &band : rule.bands) {
            if (reaches(*input, band.minimum)) {
                return band.points;
            }
        }
        return rule.otherwise;
    }

    Answer operator()(const DeductRule &rule) const
    {
        const auto *input = std::get_if<CountInput>(&m_inputs);
        return input == nullptr ? Answer()
                                : less(m_terms.maximum, timesUpTo(rule.perItem, input->count, m_terms.maximum));
    }

    Answer operator()(const DeductCappedRule &rule) const
    {
        const auto *input = std::get_if<CountInput>(&m_inputs);
        return input == nullptr ? Answer()
                                : less(m_terms.maximum, timesUpTo(rule.perItem, input->count, rule.maximumDeduction));
    }

    Answer operator()(const DeductWeightedRule &rule) const
    {
        const auto *input = std::get_if<CountsInput>(&m_inputs);
        if (input == nullptr || input->counts.size() != rule.items.size()) {
            return {};
        }
        Points deduction;
        for (std::size_t i = 0; i < rule.items.size(); ++i) {
            deduction += timesUpTo(rule.items[i].points, input->counts[i], rule.maximumDeduction);
        }
        return less(m_terms.maximum, std::min(deduction, rule.maximumDeduction));
    }

    Answer operator()(const LateRule &rule) const
    {
        const auto *input = std::get_if<ReceivedInput>(&m_inputs);
        if (input == nullptr || input->received.size() != rule.submissions.size()) {
            return {};
        }
        Points deduction;
        for (std::size_t i = 0; i < rule.submissions.size(); ++i) {
            deduction += lateness(rule.submissions[i], input->received[i]);
        }
        return less(m_terms.maximum, deduction);
    }

    Answer operator()(const CountRule &rule) const
    {
        const auto *input = std::get_if<CountInput>(&m_inputs);
        return input == nullptr ? Answer() : timesUpTo(rule.perItem, input->count, rule.maximumPoints);
    }

    Answer operator()(const ExternalRule &rule) const
    {
        const auto *input = std::get_if<ValueInput>(&m_inputs);
        return input == nullptr ? Answer()
                                : scaledHalfUp(m_terms.maximum, input->value.thousandths(),
                                               rule.sourceScale.thousandths(), m_terms.decimals);
    }

    Answer operator()(const JudgementRule & /*rule*/) const { return {}; }
    Answer operator()(const SelfGapRule & /*rule*/) const { return {}; }

private:
    Points lateness(const Submission &submission, const std::optional<QDate> &received) const
    {
        if (!received) {
            return submission.missing;
        }
        const int days = m_terms.calendar->workingDaysLate(submission.due.in(m_terms.year), *received);
        return timesUpTo(submission.perWorkingDay, days, submission.maximumLate);
    }

    const Inputs &m_inputs;
    const RuleTerms &m_terms;
};

} // namespace

std::optional<Points> pointsFor(const Rule &rule, const Inputs &inputs, const RuleTerms &terms)
{
    const auto points = std::visit(Giving(inputs, terms), rule);
    return points ? std::optional(points->roundedHalfUp(terms.decimals)) : std::nullopt;
}

bool ruleAccepts(const Rule &rule, Points points)
{
    const auto *judgement = std::get_if<JudgementRule>(&rule);
    return judgement == nullptr || points.thousandths() % judgement->step.thousandths() == 0;
}

Points pointsForGap(const SelfGapRule &rule, Points gap)
{
    for (const GapBand &band : rule.bands) {
        if (gap <= band.maximumGap) {
            return band.points;
        }
    }
    return rule.otherwise;
}

} // namespace core
