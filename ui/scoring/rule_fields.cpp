// SPDX-License-Identifier: GPL-3.0-or-later
// Which fields each kind of rule has, and how they are written as inputs.
#include "rule_inputs.h"

#include "ui/look/number_edit.h"
#include "ui/look/steady.h"
#include "ui/look/tokens.h"
#include "ui/words/number_words.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QRadioButton>

namespace ui {

namespace {

const QString NotSent = QStringLiteral("-"); ///< typed where there is no date

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
    QFormLayout &form;
    const Terms &terms;

    QString in(const Phrase &phrase) const { return phrase.in(page.m_language); }
    QString worth(const QString &label, core::Points value) const
    {
        return label + QStringLiteral("  ·  ") + points(value, terms.decimals);
    }
    void number(const QString &label, const QString &name, NumberEdit::Kind kind) const
    {
        page.addField(form, label, static_cast<int>(kind));
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
        page.addField(form, numerator, static_cast<int>(NumberEdit::Kind::Whole));
        page.addField(form, denominator, static_cast<int>(NumberEdit::Kind::Whole));
        page.m_text = [self = &page] {
            const QString above = self->m_edits[0]->text();
            const QString below = self->m_edits[1]->text();
            return above.isEmpty() && below.isEmpty()
                ? QString()
                : QStringLiteral("{\"numerator\":%1,\"denominator\":%2}").arg(orNull(above), orNull(below));
        };
    }

    void several(const QStringList &labels, const QString &name, NumberEdit::Kind kind) const
    {
        for (const QString &label : labels) {
            page.addField(form, label, static_cast<int>(kind));
        }
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

    void oneOf(const QStringList &labels, const std::function<QString(int)> &text) const
    {
        page.addChoices(form, labels, false);
        page.m_text = [self = &page, text] {
            const int chosen = self->m_choices->checkedId();
            return chosen < 0 ? QString() : text(chosen);
        };
    }

    void operator()(const core::BinaryRule &rule) const
    {
        const auto or_ = [this](const QString &text, const Phrase &phrase) {
            return text.isEmpty() ? in(phrase) : text;
        };
        oneOf({worth(or_(rule.pass, {u"Đạt", u"Met"}), terms.component.maximum),
               worth(or_(rule.fail, {u"Không đạt", u"Not met"}), core::Points())},
              [](int chosen) { return QStringLiteral("{\"pass\":%1}").arg(chosen == 0 ? u"true" : u"false"); });
    }

    void operator()(const core::LevelsRule &rule) const
    {
        QStringList labels;
        for (const core::Level &level : rule.levels) {
            labels.append(worth(level.label, level.points));
        }
        oneOf(labels, [](int chosen) { return QStringLiteral("{\"level\":%1}").arg(chosen + 1); });
    }

    void operator()(const core::DateLevelsRule & /*rule*/) const
    {
        page.addField(form, in({u"Ngày ban hành (không có: gõ -)", u"Date of issue (none: type -)"}),
                      static_cast<int>(NumberEdit::Kind::Date));
        page.m_text = [self = &page] {
            const QString text = self->m_edits.front()->text();
            return text.isEmpty() ? QString() : QStringLiteral("{\"date\":%1}").arg(dateJson(text, self->m_year));
        };
    }

    void operator()(const core::ChecklistRule &rule) const
    {
        QStringList labels;
        for (const core::Level &part : rule.parts) {
            labels.append(worth(part.label, part.points));
        }
        page.addChoices(form, labels, true);
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
        QStringList labels;
        for (const core::Level &item : rule.items) {
            labels.append(item.label);
        }
        several(labels, QStringLiteral("counts"), NumberEdit::Kind::Whole);
    }

    void operator()(const core::LateRule &rule) const
    {
        QStringList labels;
        for (const core::Submission &one : rule.submissions) {
            labels.append(one.label + in({u": ngày nhận (không gửi: gõ -)", u": received on (never: type -)"}));
        }
        several(labels, QStringLiteral("received"), NumberEdit::Kind::Date);
    }

    void operator()(const core::ExternalRule &rule) const
    {
        number(rule.source, QStringLiteral("value"), NumberEdit::Kind::Decimal);
    }

    void operator()(const core::JudgementRule & /*rule*/) const { }
    void operator()(const core::SelfGapRule & /*rule*/) const { }
};

void RuleInputs::show(const Terms &terms, const core::Inputs &inputs)
{
    clear();
    m_rule = terms.component.rule;
    m_year = terms.year;
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(SmallGap);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    std::visit(Maker{*this, *form, terms}, m_rule);
    fill(inputs);
    for (QWidget *field : m_fields) {
        field->show(); // now, not when the layout gets to it: the first one is about to take the focus
    }
}

} // namespace ui
