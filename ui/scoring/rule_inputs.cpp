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

const QString NotSent = QStringLiteral("-"); ///< typed where there is no date
constexpr int FieldWidth = 132;

QString dateText(const std::optional<QDate> &date)
{
    return date ? date->toString(QStringLiteral("dd/MM/yyyy")) : NotSent;
}

} // namespace

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

void RuleInputs::fill(const core::Inputs &inputs)
{
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
