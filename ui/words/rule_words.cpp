// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_words.h"

#include "ui/words/number_words.h"

#include <array>

namespace ui {

namespace {

constexpr std::array RuleKinds = {
    Phrase{u"Đạt hoặc không đạt", u"Met or not met"},
    Phrase{u"Chọn mức", u"One level of several"},
    Phrase{u"Theo ngày ban hành", u"By date of issue"},
    Phrase{u"Cộng các phần có", u"Sum of the parts that are there"},
    Phrase{u"Theo tỷ lệ", u"By ratio"},
    Phrase{u"Theo khoảng tỷ lệ", u"By bands of a ratio"},
    Phrase{u"Trừ theo số lần", u"Deduction for each case"},
    Phrase{u"Trừ theo số lần, có mức trần", u"Deduction for each case, capped"},
    Phrase{u"Trừ theo từng loại, có mức trần", u"Weighted deductions, capped"},
    Phrase{u"Trừ theo ngày làm việc chậm", u"Deduction for working days late"},
    Phrase{u"Cộng theo số lần", u"Points for each case"},
    Phrase{u"Quy đổi từ kết quả khác", u"Converted from another result"},
    Phrase{u"Cơ quan thẩm định quyết định", u"Judged by the bodies"},
    Phrase{u"Độ lệch giữa tự chấm và thẩm định", u"Gap between own and appraised points"},
};

/// One line a step, for each kind.
class Lines
{
public:
    Lines(const core::Component &component, int decimals, Language language)
        : m_component(component), m_decimals(decimals), m_language(language)
    { }

    QStringList operator()(const core::BinaryRule &rule) const
    {
        return {worth(textOr(rule.pass, {u"Đạt", u"Met"}), m_component.maximum),
                worth(textOr(rule.fail, {u"Không đạt", u"Not met"}), core::Points())};
    }

    QStringList operator()(const core::LevelsRule &rule) const { return levels(rule.levels); }
    QStringList operator()(const core::ChecklistRule &rule) const { return levels(rule.parts); }

    QStringList operator()(const core::DateLevelsRule &rule) const
    {
        QStringList lines;
        for (const core::DateLevel &level : rule.levels) {
            lines.append(worth(in({u"Đến hết ngày ", u"Until "}) + day(level.until), level.points));
        }
        return lines << worth(in({u"Sau đó", u"Later"}), rule.otherwise);
    }

    QStringList operator()(const core::RatioRule &rule) const
    {
        return {in({u"Điểm tối đa × ", u"The maximum × "}) + rule.numerator + QStringLiteral(" ÷ ") + rule.denominator,
                in({u"Tỷ lệ tính nhiều nhất ", u"The ratio counts up to "}) + percent(rule.cap)};
    }

    QStringList operator()(const core::RatioBandsRule &rule) const
    {
        QStringList lines{rule.numerator + QStringLiteral(" ÷ ") + rule.denominator};
        for (const core::RatioBand &band : rule.bands) {
            lines.append(worth(in({u"Từ ", u"From "}) + percent(band.minimum), band.points));
        }
        return lines << worth(in({u"Thấp hơn", u"Below"}), rule.otherwise);
    }

    QStringList operator()(const core::DeductRule &rule) const { return {minus(rule.perItem, rule.item)}; }

    QStringList operator()(const core::DeductCappedRule &rule) const
    {
        return {minus(rule.perItem, rule.item), most(rule.maximumDeduction)};
    }

    QStringList operator()(const core::DeductWeightedRule &rule) const
    {
        QStringList lines;
        for (const core::Level &item : rule.items) {
            lines.append(minus(item.points, item.label));
        }
        return lines << most(rule.maximumDeduction);
    }

    QStringList operator()(const core::LateRule &rule) const
    {
        QStringList lines;
        for (const core::Submission &one : rule.submissions) {
            lines.append(one.label + in({u": hạn ", u": due "}) + day(one.due)
                         + in({u"; mỗi ngày làm việc chậm trừ ", u"; each working day late costs "})
                         + number(one.perWorkingDay) + in({u", nhiều nhất ", u", at most "}) + number(one.maximumLate)
                         + in({u"; không gửi trừ ", u"; never sent costs "}) + number(one.missing));
        }
        return lines;
    }

    QStringList operator()(const core::CountRule &rule) const
    {
        return {in({u"Mỗi ", u"Each "}) + rule.item + in({u" được ", u" earns "}) + number(rule.perItem),
                in({u"Nhiều nhất ", u"At most "}) + number(rule.maximumPoints)};
    }

    QStringList operator()(const core::ExternalRule &rule) const
    {
        return {in({u"Điểm tối đa × ", u"The maximum × "}) + rule.source + QStringLiteral(" ÷ ")
                + number(rule.sourceScale)};
    }

    QStringList operator()(const core::JudgementRule &rule) const
    {
        return {rule.guide, in({u"Bước điểm ", u"In steps of "}) + number(rule.step)};
    }

    QStringList operator()(const core::SelfGapRule &rule) const
    {
        QStringList lines{rule.basis};
        for (const core::GapBand &band : rule.bands) {
            lines.append(worth(in({u"Lệch đến ", u"A gap up to "}) + number(band.maximumGap), band.points));
        }
        return lines << worth(in({u"Lệch hơn", u"Wider"}), rule.otherwise);
    }

private:
    QString in(const Phrase &phrase) const { return phrase.in(m_language); }
    QString textOr(const QString &text, const Phrase &phrase) const { return text.isEmpty() ? in(phrase) : text; }
    QString number(core::Points value) const { return points(value, m_decimals); }
    QString worth(const QString &what, core::Points value) const { return what + QStringLiteral(": ") + number(value); }

    static QString day(core::MonthDay date)
    {
        return QStringLiteral("%1/%2").arg(date.day, 2, 10, QLatin1Char('0')).arg(date.month, 2, 10, QLatin1Char('0'));
    }

    static QString percent(core::Percent value) { return points(value, value.fits(0) ? 0 : 2) + QStringLiteral(" %"); }

    QString minus(core::Points value, const QString &item) const
    {
        return in({u"Trừ ", u"Minus "}) + number(value) + in({u" cho mỗi ", u" for each "}) + item;
    }

    QString most(core::Points value) const { return in({u"Trừ nhiều nhất ", u"Minus at most "}) + number(value); }

    QStringList levels(const std::vector<core::Level> &levels) const
    {
        QStringList lines;
        for (const core::Level &level : levels) {
            lines.append(worth(level.label, level.points));
        }
        return lines;
    }

    const core::Component &m_component;
    int m_decimals;
    Language m_language;
};

} // namespace

QString ruleName(const core::Rule &rule, Language language)
{
    static_assert(RuleKinds.size() == std::variant_size_v<core::Rule>);
    return RuleKinds.at(rule.index()).in(language);
}

QStringList ruleLines(const core::Component &component, int decimals, Language language)
{
    QStringList lines = std::visit(Lines(component, decimals, language), component.rule);
    lines.removeAll(QString());
    return lines;
}

} // namespace ui
