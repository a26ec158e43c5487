// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_inputs.h"

#include "ui/look/number_edit.h"
#include "ui/look/steady.h"
#include "ui/look/tokens.h"
#include "ui/scoring/level_row.h"
#include "ui/scoring/strip.h"
#include "ui/words/number_words.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QLabel>
#include <QRadioButton>

#include <numeric>
#include <utility>

namespace ui {

namespace {

constexpr int NameWidth = 128; ///< as of the proposal and of the mark, so that their fields stand below each other
constexpr int FieldWidth = 132;

QString dateText(const std::optional<QDate> &date)
{
    return date ? date->toString(QStringLiteral("dd/MM/yyyy")) : NotSent.toString();
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
    m_named.clear();
    delete m_choices;
    m_choices = nullptr;
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    delete layout();
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(SmallGap);
}

NumberEdit *RuleInputs::addField(const QString &label, int kind, const QString &hint)
{
    auto *edit = new NumberEdit(static_cast<NumberEdit::Kind>(kind), this);
    edit->setObjectName(QStringLiteral("input%1").arg(m_edits.size() + 1));
    edit->setAccessibleName(label);
    edit->setAccessibleDescription(hint);
    edit->setPlaceholderText(kind == static_cast<int>(NumberEdit::Kind::Date)
                                 ? Phrase{u"ngày/tháng", u"day/month"}.in(m_language)
                                 : QString());
    edit->setFixedWidth(FieldWidth);
    auto *name = new QLabel(label, this);
    name->setBuddy(edit);
    name->setForegroundRole(QPalette::PlaceholderText);
    connect(edit, &QLineEdit::textEdited, this, &RuleInputs::edited);
    connect(edit, &QLineEdit::editingFinished, this, &RuleInputs::finished);
    m_edits.push_back(edit);
    m_fields.push_back(edit);
    m_named.push_back({name, edit});
    if (!hint.isEmpty()) {
        auto *beside = new QLabel(hint, this);
        beside->setForegroundRole(QPalette::PlaceholderText);
        m_named.back().hint = beside;
    }
    return edit;
}

/// Short names stand in the column of names; where one is longer they take what is left of the fields.
void RuleInputs::layOutFields()
{
    const int widest = std::accumulate(m_named.begin(), m_named.end(), 0, [](int most, const Named &one) {
        return qMax(most, one.name->sizeHint().width());
    });
    const bool shortly = widest <= NameWidth;
    for (const Named &one : m_named) {
        auto *line = new QHBoxLayout;
        line->setSpacing(Gap);
        one.name->setWordWrap(!shortly);
        line->addWidget(one.name, shortly ? 0 : 1);
        line->addWidget(one.edit);
        if (shortly) {
            one.name->setFixedWidth(NameWidth);
        }
        if (one.hint != nullptr) {
            line->addWidget(one.hint);
        }
        if (shortly) {
            line->addStretch();
        }
        m_column->addLayout(line);
    }
}

/// Tab comes to them where they are seen, not after all else in the window.
void RuleInputs::orderFields()
{
    QWidget *before = previousInFocusChain();
    while (before != this && before->focusPolicy() == Qt::NoFocus) { // Qt puts nothing behind such
        before = before->previousInFocusChain();
    }
    for (QWidget *field : m_fields) {
        setTabOrder(std::exchange(before, field), field);
    }
}

void RuleInputs::addChoices(const std::vector<RuleLevel> &levels, bool several)
{
    auto *card = new SoftGround(this);
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_choices = new QButtonGroup(this);
    m_choices->setExclusive(!several);
    for (const RuleLevel &level : levels) {
        rows->addWidget(addChoice(level, several));
    }
    m_column->addWidget(card);
    connect(m_choices, &QButtonGroup::idClicked, this, [this] {
        m_touched = true;
        Q_EMIT edited();
        Q_EMIT finished();
    });
}

/// A row has the number that is its key.
QAbstractButton *RuleInputs::addChoice(const RuleLevel &level, bool several)
{
    const auto number = m_choices->buttons().size() + 1;
    const LevelLook look{level, several ? LevelLook::Kind::AnyOf : LevelLook::Kind::OneOf, QString::number(number)};
    QAbstractButton *choice = nullptr;
    if (several) {
        choice = new LevelRow<QCheckBox>(look, this);
    } else {
        choice = new LevelRow<QRadioButton>(look, this);
    }
    choice->setObjectName(QStringLiteral("choice%1").arg(number));
    leaveRows(*choice);
    m_choices->addButton(choice, static_cast<int>(number) - 1);
    m_fields.push_back(choice);
    return choice;
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
    core::Checked<core::Inputs> read = m_text ? core::readInputs(m_text(), m_rule, {}) : core::Inputs();
    for (std::size_t i = 0; !read && i < read.error().size(); ++i) {
        core::Error &one = read.error()[i];
        if (one.code == core::ErrorCode::DateUnreadable) { // files are told how they write it, people how they type it
            one.detail = Phrase{u"ngày/tháng", u"day/month"}.in(m_language);
        }
    }
    return read;
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

#include "moc_rule_inputs.cpp"
