// SPDX-License-Identifier: GPL-3.0-or-later
#include "mark_field.h"

#include "core/model/codes.h"
#include "ui/look/fonts.h"
#include "ui/look/number_edit.h"
#include "ui/look/panes.h"
#include "ui/look/tokens.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>

namespace ui {

using core::MarkState;

namespace {

constexpr int NameWidth = 128;
constexpr int PointsWidth = 132;
constexpr int PointsHeight = 46;

} // namespace

MarkField::MarkField(Language language, QWidget *parent) : QWidget(parent), m_language(language)
{
    build();
}

void MarkField::build()
{
    m_whose = new QLabel(this);
    m_whose->setObjectName(QStringLiteral("whose"));
    m_whose->setFont(letters(BodyText, true));
    m_whose->setForegroundRole(QPalette::WindowText);
    m_whose->setWordWrap(true);
    m_whose->setMinimumWidth(NameWidth);
    m_whose->setMaximumWidth(NameWidth);
    m_points = new NumberEdit(NumberEdit::Kind::Decimal, this);
    m_points->setObjectName(QStringLiteral("points"));
    m_points->setAccessibleName(Phrase{u"Điểm", u"Points"}.in(m_language));
    m_points->setFont(letters(TotalText, true));
    m_points->setFixedSize(PointsWidth, qMax(PointsHeight, m_points->fontMetrics().height() + SmallGap));
    connect(m_points, &QLineEdit::textEdited, this, &MarkField::edited);
    connect(m_points, &QLineEdit::editingFinished, this, &MarkField::finished);
    const auto quiet = [this](const QString &name) {
        auto *label = new QLabel(this);
        label->setObjectName(name);
        label->setWordWrap(true);
        label->setForegroundRole(QPalette::PlaceholderText);
        return label;
    };
    m_range = quiet(QStringLiteral("range"));
    m_self = quiet(QStringLiteral("self"));
    m_saved = quiet(QStringLiteral("markSaved"));
    buildStates();
    auto *beside = new QVBoxLayout;
    beside->setSpacing(0);
    beside->addStretch();
    for (QLabel *label : {m_range, m_self, m_saved}) {
        beside->addWidget(label);
    }
    beside->addStretch();
    auto *mark = new QHBoxLayout;
    mark->setSpacing(Gap);
    mark->addWidget(m_whose);
    mark->addWidget(m_points);
    mark->addLayout(beside, 1);
    auto *states = new QHBoxLayout;
    states->setSpacing(SmallGap);
    for (QAbstractButton *state : m_states->buttons()) {
        states->addWidget(state);
    }
    states->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(SmallGap);
    column->addLayout(mark);
    column->addLayout(states);
}

void MarkField::buildStates()
{
    m_states = new QButtonGroup(this);
    for (const auto &[state, phrase] : {std::pair(MarkState::Scored, Phrase{u"Chấm điểm", u"Score"}),
                                        {MarkState::NotApplicable, Phrase{u"Không phát sinh", u"Not applicable"}},
                                        {MarkState::Abstained, Phrase{u"Không tham gia", u"Abstain"}}}) {
        m_states->addButton(pill(phrase.in(m_language), QStringLiteral("state-") + core::codeOf(state), this),
                            static_cast<int>(state));
    }
    connect(m_states, &QButtonGroup::idClicked, this, [this] {
        m_points->setEnabled(state() == MarkState::Scored);
        Q_EMIT edited();
        Q_EMIT finished();
    });
}

void MarkField::describe(const Words &words)
{
    QPalette mine = palette();
    mine.setColor(QPalette::WindowText, words.ink);
    m_whose->setPalette(mine);
    m_whose->setText(words.whose);
    m_points->setAccessibleName(words.whose);
    m_range->setText(words.range);
    m_self->setText(words.self);
    m_self->setVisible(!words.self.isEmpty());
    m_states->button(static_cast<int>(MarkState::NotApplicable))->setVisible(words.mayBeNotApplicable);
    m_states->button(static_cast<int>(MarkState::Abstained))->setVisible(words.mayAbstain);
}

void MarkField::show(MarkState state, const QString &points, bool editable)
{
    m_points->setText(points);
    m_points->setReadOnly(!editable);
    m_states->button(static_cast<int>(state == MarkState::Blank ? MarkState::Scored : state))->setChecked(true);
    for (QAbstractButton *button : m_states->buttons()) {
        button->setEnabled(editable || button->isChecked());
    }
    m_points->setEnabled(this->state() == MarkState::Scored);
}

MarkState MarkField::state() const
{
    return static_cast<MarkState>(m_states->checkedId());
}

void MarkField::choose(MarkState state)
{
    m_states->button(static_cast<int>(state))->click();
}

void MarkField::chooseNext()
{
    const auto buttons = m_states->buttons();
    auto at = buttons.indexOf(m_states->checkedButton());
    do {
        at = (at + 1) % buttons.size();
    } while (buttons[at]->isHidden());
    buttons[at]->click();
}

QString MarkField::points() const
{
    return m_points->text();
}

void MarkField::setPoints(const QString &points)
{
    m_points->setText(points);
}

void MarkField::suggest(const QString &points)
{
    m_points->setPlaceholderText(points);
}

void MarkField::type(const QString &text)
{
    focusPoints();
    if (!m_points->isReadOnly() && m_points->isEnabled()) {
        m_points->insert(text);
    }
}

void MarkField::focusPoints()
{
    m_points->setFocus();
    m_points->selectAll();
}

void MarkField::focusState()
{
    m_states->checkedButton()->setFocus();
}

bool MarkField::pointsHaveFocus() const
{
    return m_points->hasFocus();
}

void MarkField::say(const QString &words, Tone tone)
{
    QPalette mine = palette();
    mine.setColor(QPalette::PlaceholderText, colorOf(tone, mine));
    m_saved->setPalette(mine);
    m_saved->setText(words);
    m_saved->setVisible(!words.isEmpty());
}

} // namespace ui

#include "moc_mark_field.cpp"
