// SPDX-License-Identifier: GPL-3.0-or-later
// Which fields each kind of rule has, and how they are written as inputs.
#include "rule_inputs.h"

#include "ui/look/number_edit.h"
#include "ui/scoring/rule_levels.h"

#include <QAbstractButton>
#include <QButtonGroup>

namespace ui {

namespace {

/// "28/12/2018", "28/12" in the round's year, "28.12.2018"; "-" is null. Anything else is left for the reader to
/// refuse.
QString dateJson(QString text, int year)
{
    text.replace(u'.', u'/');
    if (text == NotSent) {
        return QStringLiteral("null");
    }
    text.replace(u'-', u'/');
    if (text.count(u'/') == 1) {
        text += u'/' + QString::number(year);
    }
    const QDate date = QDate::fromString(text, QStringLiteral("d/M/yyyy"));
    return u'"' + (date.isValid() ? date.toString(Qt::ISODate) : text) + u'"';
}

QString orNull(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("null") : text;
}

QString list(const QString &name, const QStringList &values)
{
    return QStringLiteral("{\"%1\":[%2]}").arg(name, values.join(u','));
}

} // namespace

/// One call a kind of rule: makes the fields and says how they are written as inputs.
struct RuleInputs::Maker
{
    RuleInputs &page;
    const core::Component &component;
    const core::RuleTerms &terms;

    QString in(const Phrase &phrase) const { return phrase.in(page.m_language); }
    void number(const QString &label, const QString &name, NumberEdit::Kind kind) const
    {
        page.addField(label, static_cast<int>(kind));
        page.m_text = [self = &page, name, kind] {
            QString text = self->m_edits.front()->text();
            if (text.isEmpty()) {
                return QString();
            }
            if (kind == NumberEdit::Kind::Decimal) {
                text = u'"' + text.replace(u',', u'.') + u'"';
            }
            return QStringLiteral("{\"%1\":%2}").arg(name, text);
        };
    }

    void ratio(const QString &numerator, const QString &denominator) const
    {
        page.addField(numerator, static_cast<int>(NumberEdit::Kind::Whole));
        page.addField(denominator, static_cast<int>(NumberEdit::Kind::Whole));
        page.m_text = [self = &page] {
            const QString above = self->m_edits[0]->text();
            const QString below = self->m_edits[1]->text();
            return above.isEmpty() && below.isEmpty()
                ? QString()
                : QStringLiteral("{\"numerator\":%1,\"denominator\":%2}").arg(orNull(above), orNull(below));
        };
    }

    void several(const QString &name, NumberEdit::Kind kind) const
    {
        page.m_text = [self = &page, name, kind] {
            QStringList values;
            bool any = false;
            for (const NumberEdit *edit : self->m_edits) {
                any = any || !edit->text().isEmpty();
                const bool date = kind == NumberEdit::Kind::Date;
                values.append(date && !edit->text().isEmpty() ? dateJson(edit->text(), self->m_year)
                                                              : (date ? QStringLiteral("\"\"") : orNull(edit->text())));
            }
            return any ? list(name, values) : QString();
        };
    }

    void oneOf(const std::function<QString(int)> &text) const
    {
        page.addChoices(ruleLevels(component, terms, page.m_language), false);
        page.m_text = [self = &page, text] {
            const int chosen = self->m_choices->checkedId();
            return chosen < 0 ? QString() : text(chosen);
        };
    }

    void operator()(const core::BinaryRule & /*rule*/) const
    {
        oneOf([](int chosen) { return QStringLiteral("{\"pass\":%1}").arg(chosen == 0 ? u"true" : u"false"); });
    }

    void operator()(const core::LevelsRule & /*rule*/) const
    {
        oneOf([](int chosen) { return QStringLiteral("{\"level\":%1}").arg(chosen + 1); });
    }

    void operator()(const core::DateLevelsRule & /*rule*/) const
    {
        page.addField(in({u"Ngày ban hành", u"Date of issue"}), static_cast<int>(NumberEdit::Kind::Date),
                      in({u"không có: gõ -", u"none: type -"}));
        page.m_text = [self = &page] {
            const QString text = self->m_edits.front()->text();
            return text.isEmpty() ? QString() : QStringLiteral("{\"date\":%1}").arg(dateJson(text, self->m_year));
        };
    }

    void operator()(const core::ChecklistRule & /*rule*/) const
    {
        page.addChoices(ruleLevels(component, terms, page.m_language), true);
        page.m_text = [self = &page] {
            QStringList parts;
            bool any = false;
            for (const QAbstractButton *part : self->m_choices->buttons()) {
                any = any || part->isChecked();
                parts.append(part->isChecked() ? QStringLiteral("true") : QStringLiteral("false"));
            }
            return any || self->m_touched ? list(QStringLiteral("parts"), parts) : QString();
        };
    }

    void operator()(const core::RatioRule &rule) const { ratio(rule.numerator, rule.denominator); }
    void operator()(const core::RatioBandsRule &rule) const { ratio(rule.numerator, rule.denominator); }
    void count(const QString &item) const { number(item, QStringLiteral("count"), NumberEdit::Kind::Whole); }
    void operator()(const core::DeductRule &rule) const { count(rule.item); }
    void operator()(const core::DeductCappedRule &rule) const { count(rule.item); }
    void operator()(const core::CountRule &rule) const { count(rule.item); }

    void operator()(const core::DeductWeightedRule &rule) const
    {
        for (const core::Level &item : rule.items) {
            page.addField(item.label, static_cast<int>(NumberEdit::Kind::Whole));
        }
        several(QStringLiteral("counts"), NumberEdit::Kind::Whole);
    }

    void operator()(const core::LateRule &rule) const
    {
        for (const core::Submission &one : rule.submissions) {
            page.addField(one.label + in({u", nhận ngày", u", received on"}), static_cast<int>(NumberEdit::Kind::Date),
                          in({u"không gửi: gõ -", u"never: type -"}));
        }
        several(QStringLiteral("received"), NumberEdit::Kind::Date);
    }

    void operator()(const core::ExternalRule &rule) const
    {
        number(rule.source, QStringLiteral("value"), NumberEdit::Kind::Decimal);
    }

    void operator()(const core::JudgementRule & /*rule*/) const { }
    void operator()(const core::SelfGapRule & /*rule*/) const { }
};

void RuleInputs::show(const core::Component &component, const core::RuleTerms &terms, const core::Inputs &inputs)
{
    clear();
    m_rule = component.rule;
    m_year = terms.year;
    std::visit(Maker{*this, component, terms}, m_rule);
    layOutFields();
    for (QWidget *made : findChildren<QWidget *>()) {
        made->show(); // at once: what a layout shows only later does not take the focus
    }
    orderFields();
    fill(inputs);
}

} // namespace ui
