// SPDX-License-Identifier: GPL-3.0-or-later
#include "criteria_words.h"

#include "ui/words/number_words.h"
#include "ui/words/rule_words.h"

namespace ui {

namespace {

QString percentText(core::Percent value)
{
    return points(value, value.fits(0) ? 0 : 2) + QStringLiteral(" %");
}

/// When a condition holds.
class Condition
{
public:
    Condition(const core::CriteriaSet &set, Language language) : m_set(set), m_language(language) { }

    QString operator()(const core::ComponentCountAtLeast &when) const
    {
        const core::Component &component = m_set.components[static_cast<std::size_t>(when.component)];
        return Phrase{u"Khi %1 %2: từ %3 lần trở lên.", u"Where %1 %2: %3 cases or more."}
            .in(m_language)
            .arg(component.code, component.title, QString::number(when.count));
    }
    QString operator()(const core::FlagIsSet & /*when*/) const
    {
        return Phrase{u"Khi thư ký ghi nhận điều này cho cơ quan, đơn vị.",
                      u"Where the secretary notes it of an agency."}
            .in(m_language);
    }
    QString operator()(const core::CriterionBelow &when) const
    {
        const core::Criterion &criterion = m_set.criteria[static_cast<std::size_t>(when.criterion)];
        return Phrase{u"Khi tiêu chí %1 %2 đạt dưới %3 điểm tối đa được áp dụng.",
                      u"Where criterion %1 %2 earns less than %3 of its applicable maximum."}
            .in(m_language)
            .arg(criterion.code, criterion.title, percentText(when.percent));
    }
    QString operator()(const core::EvidenceRateBelow &when) const
    {
        return Phrase{u"Khi dưới %1 tiêu chí thành phần tự chấm có điểm có tài liệu kiểm chứng hợp lệ.",
                      u"Where less than %1 of the self-scored components with points have valid evidence."}
            .in(m_language)
            .arg(percentText(when.percent));
    }

private:
    const core::CriteriaSet &m_set;
    Language m_language;
};

} // namespace

QString notApplicableWords(const core::Component &component, Language language)
{
    if (component.naPolicy == core::NaPolicy::NotAllowed) {
        return {};
    }
    const bool full = component.naPolicy == core::NaPolicy::Full;
    const QString what = (full ? Phrase{u"Không phát sinh thì tính điểm tối đa.", u"Where not applicable, the maximum."}
                               : Phrase{u"Không phát sinh thì không tính vào tổng, tổng quy đổi theo thang điểm.",
                                        u"Where not applicable, left out and the total is converted to the scale."})
                             .in(language);
    return component.naWhen.isEmpty() ? what : QString(what + u' ' + component.naWhen);
}

QStringList evidenceWords(const core::Component &component, Language language)
{
    QStringList lines;
    for (const core::ExpectedDocument &document : component.evidence) {
        lines.append(document.label
                     + (document.required ? Phrase{u" (bắt buộc)", u" (required)"}.in(language) : QString()));
    }
    return lines;
}

QStringList componentWords(const core::CriteriaSet &set, const core::Component &component, Language language)
{
    QStringList text{component.code + u' ' + component.title,
                     Phrase{u"Điểm tối đa %1 · %2", u"Maximum %1 · %2"}.in(language).arg(
                         points(component.maximum, set.decimals), ruleName(component.rule, language))};
    text += ruleLines(component, set.decimals, language);
    text.append(notApplicableWords(component, language));
    const QStringList evidence = evidenceWords(component, language);
    if (!evidence.isEmpty()) {
        text.append(Phrase{u"Tài liệu kiểm chứng: ", u"Evidence: "}.in(language) + evidence.join(QStringLiteral("; ")));
    }
    text.append(component.note);
    text.removeAll(QString());
    return text;
}

QStringList gateWords(const core::CriteriaSet &set, const core::Gate &gate, Language language)
{
    return {gate.code + u' ' + gate.label, std::visit(Condition(set, language), gate.when),
            Phrase{u"Khi đó: ", u"Then: "}.in(language) + capWords(set, gate, language) + u'.'};
}

QString capWords(const core::CriteriaSet &set, const core::Gate &gate, Language language)
{
    return gate.cap ? Phrase{u"cao nhất là %1", u"%1 at best"}.in(language).arg(
               set.bands[static_cast<std::size_t>(*gate.cap)].label)
                    : set.unratedLabel.toLower();
}

QString bandWords(const core::CriteriaSet &set, const core::Band &band, Language language)
{
    const QString from = points(band.minimum, set.decimals);
    return band.maximum ? Phrase{u"từ %1 đến dưới %2", u"from %1 to below %2"}.in(language).arg(
               from, points(*band.maximum, set.decimals))
                        : Phrase{u"từ %1 trở lên", u"%1 and above"}.in(language).arg(from);
}

QStringList groupCodes(const core::CriteriaSet &set, const core::Component &component)
{
    QStringList codes;
    for (std::size_t group = 0; group < set.groups.size(); ++group) {
        if (component.groups[group]) {
            codes.append(set.groups[group].code);
        }
    }
    return codes;
}

} // namespace ui
