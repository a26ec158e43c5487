// SPDX-License-Identifier: GPL-3.0-or-later
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

constexpr int FieldWidth = 132;
const QString NotSent = QStringLiteral("-"); ///< typed where there is no date

QString dateText(const std::optional<QDate> &date)
{
    return date ? date->toString(QStringLiteral("dd/MM/yyyy")) : NotSent;
}

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

RuleInputs::RuleInputs(Language language, QWidget *parent) : QWidget(parent), m_language(language)
{
    setObjectName(QStringLiteral("inputs"));
}

void RuleInputs::clear()
{
    m_text = {};
    m_touched = false;
    m_fields.clear();
    m_edits.clear();
    delete m_choices;
    m_choices = nullptr;
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    delete layout();
}

NumberEdit *RuleInputs::addField(QFormLayout &form, const QString &label, int kind)
{
    auto *edit = new NumberEdit(static_cast<NumberEdit::Kind>(kind), this);
    edit->setObjectName(QStringLiteral("input%1").arg(m_edits.size() + 1));
    edit->setAccessibleName(label);
    edit->setFixedWidth(FieldWidth);
    auto *name = new QLabel(label, this);
    constexpr int LongestLine = 36; ///< letters; shorter ones are not to be broken
    name->setWordWrap(label.size() > LongestLine);
    name->setBuddy(edit);
    form.addRow(name, edit);
    connect(edit, &QLineEdit::textEdited, this, &RuleInputs::edited);
    connect(edit, &QLineEdit::editingFinished, this, &RuleInputs::finished);
    m_edits.push_back(edit);
    m_fields.push_back(edit);
    return edit;
}

void RuleInputs::addChoices(QFormLayout &form, const QStringList &labels, bool several)
{
    m_choices = new QButtonGroup(this);
    m_choices->setExclusive(!several);
    for (const QString &label : labels) {
        addChoice(form, label, several);
    }
    connect(m_choices, &QButtonGroup::idClicked, this, [this] {
        m_touched = true;
        Q_EMIT edited();
        Q_EMIT finished();
    });
}

/// The button has the number, which is its key; the words stand beside it, where they can wrap.
void RuleInputs::addChoice(QFormLayout &form, const QString &label, bool several)
{
    const auto number = m_choices->buttons().size() + 1;
    QAbstractButton *choice = nullptr;
    if (several) {
        choice = new QCheckBox(QString::number(number), this);
    } else {
        choice = new QRadioButton(QString::number(number), this);
    }
    choice->setObjectName(QStringLiteral("choice%1").arg(number));
    leaveRows(*choice);
    choice->setAccessibleName(label);
    choice->setMinimumHeight(FieldHeight);
    auto *words = new QLabel(label, this);
    words->setWordWrap(true);
    words->setMinimumHeight(FieldHeight);
    words->setProperty("choice", QVariant::fromValue<QObject *>(choice));
    words->installEventFilter(this);
    m_choices->addButton(choice, static_cast<int>(number) - 1);
    form.addRow(choice, words);
    m_fields.push_back(choice);
}

bool RuleInputs::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::MouseButtonRelease) {
        return QWidget::eventFilter(watched, event);
    }
    auto *choice = qobject_cast<QAbstractButton *>(watched->property("choice").value<QObject *>());
    if (choice != nullptr && choice->isEnabled()) {
        choice->click();
    }
    return choice != nullptr;
}

/// Puts inputs that stand into the fields.
struct RuleInputs::Filler
{
    RuleInputs &page;

    void check(int choice) const
    {
        if (QAbstractButton *button = page.m_choices == nullptr ? nullptr : page.m_choices->button(choice)) {
            button->setChecked(true);
        }
    }
    void type(std::size_t at, const QString &text) const
    {
        if (at < page.m_edits.size()) {
            page.m_edits[at]->setText(text);
        }
    }

    void operator()(std::monostate /*none*/) const { }
    void operator()(const core::PassInput &input) const { check(input.pass ? 0 : 1); }
    void operator()(const core::LevelInput &input) const { check(input.level - 1); }
    void operator()(const core::DateInput &input) const { type(0, dateText(input.date)); }
    void operator()(const core::PartsInput &input) const
    {
        page.m_touched = true;
        for (std::size_t i = 0; i < input.parts.size(); ++i) {
            if (input.parts[i]) {
                check(static_cast<int>(i));
            }
        }
    }
    void operator()(const core::RatioInput &input) const
    {
        type(0, QString::number(input.numerator));
        type(1, QString::number(input.denominator));
    }
    void operator()(const core::CountInput &input) const { type(0, QString::number(input.count)); }
    void operator()(const core::CountsInput &input) const
    {
        for (std::size_t i = 0; i < input.counts.size(); ++i) {
            type(i, QString::number(input.counts[i]));
        }
    }
    void operator()(const core::ReceivedInput &input) const
    {
        for (std::size_t i = 0; i < input.received.size(); ++i) {
            type(i, dateText(input.received[i]));
        }
    }
    void operator()(const core::ValueInput &input) const { type(0, points(input.value, 2)); }
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
    std::visit(Filler{*this}, inputs);
}

void RuleInputs::setEditable(bool editable)
{
    for (QWidget *field : m_fields) {
        field->setEnabled(editable);
    }
}

core::Checked<core::Inputs> RuleInputs::inputs() const
{
    return m_text ? core::readInputs(m_text(), m_rule, {}) : core::Inputs();
}

QString RuleInputs::typed() const
{
    QStringList fields;
    for (const NumberEdit *edit : m_edits) {
        fields.append(edit->text());
    }
    for (const QAbstractButton *choice : m_choices == nullptr ? QList<QAbstractButton *>() : m_choices->buttons()) {
        fields.append(choice->isChecked() ? QStringLiteral("x") : QString());
    }
    return fields.join(u'|'); // which no field takes
}

void RuleInputs::retype(const QString &typed)
{
    const QStringList fields = typed.split(u'|');
    const auto edits = static_cast<qsizetype>(m_edits.size());
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (i < edits) {
            m_edits[static_cast<std::size_t>(i)]->setText(fields[i]);
        } else if (m_choices != nullptr && i - edits < m_choices->buttons().size() && fields[i] == u"x") {
            m_choices->buttons()[i - edits]->setChecked(true);
        }
    }
    m_touched = fields.contains(QStringLiteral("x"));
}

bool RuleInputs::pick(int level)
{
    QAbstractButton *choice = m_choices == nullptr ? nullptr : m_choices->button(level - 1);
    if (choice == nullptr || !choice->isEnabled()) {
        return false;
    }
    choice->click();
    return true;
}

} // namespace ui
