// SPDX-License-Identifier: GPL-3.0-or-later
#include "proposal_words.h"

#include "ui/words/number_words.h"

#include <QStringList>

#include <algorithm>

namespace ui {

namespace {

/// One call a kind of rule; inputs of another kind have been refused before.
struct Reason
{
    const core::Inputs &inputs;
    const core::RuleTerms &terms;
    Language language;

    QString in(const Phrase &phrase) const { return phrase.in(language); }
    QString number(core::Points value) const { return points(value, terms.decimals); }
    std::int64_t count() const { return core::countOf(inputs).value_or(0); }

    template <class Rule>
    QString operator()(const Rule & /*rule*/) const
    {
        return {};
    }

    QString operator()(const core::DateLevelsRule &rule) const
    {
        const auto *input = std::get_if<core::DateInput>(&inputs);
        if (input == nullptr || !input->date) {
            return in({u"không có văn bản", u"there is no document"});
        }
        const auto level = std::find_if(rule.levels.begin(), rule.levels.end(), [&](const core::DateLevel &one) {
            return *input->date <= one.until.in(terms.year);
        });
        if (level == rule.levels.end()) {
            return in({u"sau các mốc", u"after all the dates"});
        }
        const QString until = level->until.in(terms.year).toString(QStringLiteral("dd/MM/yyyy"));
        const bool early = input->date->year() < terms.year;
        return in({u"trong hạn ", u"by "}) + until
            + (early ? in({u", ngoài năm đánh giá", u", outside the year"}) : QString());
    }

    QString ratio(const QString &before) const
    {
        const auto *input = std::get_if<core::RatioInput>(&inputs);
        return input == nullptr ? QString()
                                : QString(before + QString::number(input->numerator) + QStringLiteral(" ÷ ")
                                          + QString::number(input->denominator));
    }
    QString operator()(const core::RatioRule & /*rule*/) const
    {
        return ratio(number(terms.maximum) + QStringLiteral(" × "));
    }
    QString operator()(const core::RatioBandsRule & /*rule*/) const
    {
        const auto *input = std::get_if<core::RatioInput>(&inputs);
        if (input == nullptr || input->denominator == 0) {
            return {};
        }
        // Rounded down: 94,995 % must not read as the 95 % that it is not.
        const core::Percent percent = core::Points::thousandths(input->numerator * 100'000 / input->denominator);
        return ratio({}) + QStringLiteral(" = ") + points(percent, percent.fits(0) ? 0 : 3) + QStringLiteral(" %");
    }

    QString minus(core::Points each) const
    {
        return number(terms.maximum) + QStringLiteral(" − ") + QString::number(count()) + QStringLiteral(" × ")
            + number(each);
    }
    QString operator()(const core::DeductRule &rule) const { return minus(rule.perItem); }
    QString operator()(const core::DeductCappedRule &rule) const { return minus(rule.perItem); }
    QString operator()(const core::CountRule &rule) const
    {
        return QString::number(count()) + QStringLiteral(" × ") + number(rule.perItem);
    }

    QString operator()(const core::LateRule &rule) const
    {
        const auto *input = std::get_if<core::ReceivedInput>(&inputs);
        QStringList said;
        for (std::size_t i = 0; input != nullptr && i < input->received.size(); ++i) {
            if (!input->received[i]) {
                said.append(in({u"chưa gửi", u"never sent"}));
                continue;
            }
            const int days =
                terms.calendar->workingDaysLate(rule.submissions[i].due.in(terms.year), *input->received[i]);
            said.append(days == 0 ? in({u"đúng hạn", u"on time"})
                                  : in({u"chậm %1 ngày làm việc", u"%1 working days late"}).arg(days));
        }
        return said.join(QStringLiteral("; "));
    }

    QString operator()(const core::ExternalRule &rule) const
    {
        const auto *input = std::get_if<core::ValueInput>(&inputs);
        return input == nullptr ? QString()
                                : QString(number(terms.maximum) + QStringLiteral(" × ") + number(input->value)
                                          + QStringLiteral(" ÷ ") + number(rule.sourceScale));
    }
};

QString dayOr(const std::optional<QDate> &date, Language language)
{
    return date ? date->toString(QStringLiteral("dd/MM/yyyy")) : Phrase{u"không có", u"none"}.in(language);
}

/// One call a kind of inputs.
struct InWords
{
    const core::Component &component;
    Language language;

    QString operator()(std::monostate /*none*/) const { return {}; }
    QString operator()(const core::PassInput &input) const
    {
        return (input.pass ? Phrase{u"Đạt", u"Met"} : Phrase{u"Không đạt", u"Not met"}).in(language);
    }
    QString operator()(const core::LevelInput &input) const
    {
        const auto *rule = std::get_if<core::LevelsRule>(&component.rule);
        const auto at = static_cast<std::size_t>(input.level - 1);
        return rule == nullptr || at >= rule->levels.size() ? QString::number(input.level) : rule->levels[at].label;
    }
    QString operator()(const core::DateInput &input) const { return dayOr(input.date, language); }
    QString operator()(const core::PartsInput &input) const
    {
        return Phrase{u"%1/%2 phần", u"%1 of %2 parts"}
            .in(language)
            .arg(std::count(input.parts.begin(), input.parts.end(), true))
            .arg(input.parts.size());
    }
    QString operator()(const core::RatioInput &input) const
    {
        return QString::number(input.numerator) + QStringLiteral(" ÷ ") + QString::number(input.denominator);
    }
    QString operator()(const core::CountInput &input) const
    {
        return Phrase{u"số lượng %1", u"count %1"}.in(language).arg(input.count);
    }
    QString operator()(const core::CountsInput &input) const
    {
        QStringList counts;
        for (const std::int64_t count : input.counts) {
            counts.append(QString::number(count));
        }
        return counts.join(QStringLiteral(" + "));
    }
    QString operator()(const core::ReceivedInput &input) const
    {
        QStringList days;
        for (const auto &day : input.received) {
            days.append(dayOr(day, language));
        }
        return days.join(QStringLiteral("; "));
    }
    QString operator()(const core::ValueInput &input) const { return points(input.value, 2); }
};

} // namespace

QString inputsInWords(const core::Component &component, const core::Inputs &inputs, Language language)
{
    return std::visit(InWords{component, language}, inputs);
}

QString proposalReason(const core::Component &component, const core::Inputs &inputs, const core::RuleTerms &terms,
                       Language language)
{
    return std::holds_alternative<std::monostate>(inputs) ? QString()
                                                          : std::visit(Reason{inputs, terms, language}, component.rule);
}

} // namespace ui
