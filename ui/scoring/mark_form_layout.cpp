// SPDX-License-Identifier: GPL-3.0-or-later
// How the form of a mark is put together; what it does is in mark_form.cpp.
#include "mark_form.h"

#include "core/model/codes.h"
#include "core/model/round_rows.h"
#include "core/scoring/rules.h"
#include "core/tables/mark_check.h"
#include "ui/look/fonts.h"
#include "ui/look/number_edit.h"
#include "ui/look/steady.h"
#include "ui/look/tokens.h"
#include "ui/scoring/rule_inputs.h"
#include "ui/words/label_words.h"
#include "ui/words/number_words.h"
#include "ui/words/proposal_words.h"
#include "ui/words/rule_words.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace ui {

using core::MarkState;

namespace {

constexpr int PointsWidth = 132;
constexpr int PointsHeight = 46;

/// A label that may not be wider than its words need, in the colour of what is beside the point.
QLabel *quiet(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

void MarkForm::build()
{
    const auto word = [this](const Phrase &phrase) { return phrase.in(m_language); };
    m_about = quiet(this);
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("component"));
    m_title->setFont(letters(HeadText, true));
    m_title->setWordWrap(true);
    m_rule = new QLabel(this);
    m_rule->setObjectName(QStringLiteral("rule"));
    m_rule->setWordWrap(true);
    m_rule->setAutoFillBackground(true);
    m_rule->setBackgroundRole(QPalette::AlternateBase);
    m_rule->setContentsMargins(PanePadding, SmallGap, PanePadding, SmallGap);
    m_inputs = new RuleInputs(m_language, this);
    m_naWhen = quiet(this);
    m_explanation = new QLabel(this);
    m_explanation->setObjectName(QStringLiteral("explanation"));
    m_explanation->setWordWrap(true);
    m_noteName = quiet(this);
    m_noteName->setText(word({u"&Nhận xét, lý do (phím N)", u"&Note, reason (key N)"}));
    m_note = new QPlainTextEdit(this);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setAccessibleName(word({u"Nhận xét, lý do", u"Note, reason"}));
    m_note->setPlaceholderText(word({u"Cần khi chấm khác cách tính", u"Needed where the mark differs from the rule"}));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(3 * fontMetrics().lineSpacing() + 2 * SmallGap);
    m_noteName->setBuddy(m_note);
    connect(m_inputs, &RuleInputs::edited, this, &MarkForm::showProposal);
    connect(m_inputs, &RuleInputs::edited, this, &MarkForm::edited);
    connect(m_inputs, &RuleInputs::finished, this, &MarkForm::finished);
    connect(m_note, &QPlainTextEdit::textChanged, this, &MarkForm::edited);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(PanePadding, PanePadding, PanePadding, PanePadding);
    column->setSpacing(SmallGap + TinyGap);
    column->addWidget(m_about);
    column->addWidget(m_title);
    column->addWidget(m_rule);
    column->addWidget(m_inputs);
    column->addLayout(layOutMark());
    column->addWidget(m_naWhen);
    column->addWidget(m_explanation);
    column->addWidget(m_noteName);
    column->addWidget(m_note);
    column->addStretch();
}

QLayout *MarkForm::layOutMark()
{
    const auto word = [this](const Phrase &phrase) { return phrase.in(m_language); };
    m_proposal = new QWidget(this);
    m_proposalPoints = new QLabel(m_proposal);
    m_proposalPoints->setObjectName(QStringLiteral("proposal"));
    m_proposalPoints->setFont(letters(HeadText, true));
    m_because = quiet(m_proposal);
    m_take = new QPushButton(word({u"Nhận (Space)", u"Take (Space)"}), m_proposal);
    m_take->setObjectName(QStringLiteral("take"));
    m_take->setMinimumHeight(FieldHeight);
    connect(m_take, &QPushButton::clicked, this, &MarkForm::takeProposal);
    auto *proposal = new QHBoxLayout(m_proposal);
    proposal->setContentsMargins(0, 0, 0, 0);
    proposal->setSpacing(SmallGap);
    proposal->addWidget(new QLabel(word({u"Theo cách tính", u"By the rule"}), m_proposal));
    proposal->addWidget(m_proposalPoints);
    proposal->addWidget(m_because, 1);
    proposal->addWidget(m_take);

    m_whose = new QLabel(this);
    m_whose->setFont(letters(BodyText, true));
    m_points = new NumberEdit(NumberEdit::Kind::Decimal, this);
    m_points->setObjectName(QStringLiteral("points"));
    m_points->setAccessibleName(word({u"Điểm", u"Points"}));
    m_points->setFont(letters(TotalText, true));
    m_points->setFixedSize(PointsWidth, qMax(PointsHeight, m_points->fontMetrics().height() + SmallGap));
    m_self = quiet(this);
    m_self->setObjectName(QStringLiteral("self"));
    connect(m_points, &QLineEdit::textEdited, this, &MarkForm::edited);
    connect(m_points, &QLineEdit::editingFinished, this, &MarkForm::finished);
    auto *mark = new QHBoxLayout;
    mark->setSpacing(Gap);
    mark->addWidget(m_whose);
    mark->addWidget(m_points);
    mark->addWidget(m_self, 1);
    buildStates();
    auto *states = new QHBoxLayout;
    states->setSpacing(SmallGap);
    for (QAbstractButton *state : m_states->buttons()) {
        states->addWidget(state);
    }
    states->addStretch();
    auto *column = new QVBoxLayout;
    column->setSpacing(SmallGap + TinyGap);
    column->addWidget(m_proposal);
    column->addLayout(mark);
    column->addLayout(states);
    return column;
}

void MarkForm::buildStates()
{
    m_states = new QButtonGroup(this);
    for (const auto &[state, phrase] : {std::pair(MarkState::Scored, Phrase{u"Chấm điểm", u"Score"}),
                                        {MarkState::NotApplicable, Phrase{u"Không phát sinh", u"Not applicable"}},
                                        {MarkState::Abstained, Phrase{u"Không tham gia", u"Abstain"}}}) {
        auto *button = new QPushButton(phrase.in(m_language), this);
        button->setObjectName(QStringLiteral("state-") + core::codeOf(state));
        button->setCheckable(true);
        leaveRows(*button);
        button->setMinimumHeight(FieldHeight);
        m_states->addButton(button, static_cast<int>(state));
    }
    connect(m_states, &QButtonGroup::idClicked, this, [this] {
        showState();
        Q_EMIT edited();
        Q_EMIT finished();
    });
}

} // namespace ui
