// SPDX-License-Identifier: GPL-3.0-or-later
// How the form of a mark is put together; what it does is in mark_form.cpp.
#include "mark_form.h"

#include "ui/look/fonts.h"
#include "ui/look/panes.h"
#include "ui/look/tokens.h"
#include "ui/scoring/mark_field.h"
#include "ui/scoring/proposal_line.h"
#include "ui/scoring/remarks.h"
#include "ui/scoring/rule_card.h"
#include "ui/scoring/rule_inputs.h"
#include "ui/scoring/strip.h"

#include <QBoxLayout>
#include <QFrame>
#include <QLabel>
#include <QPushButton>

namespace ui {

namespace {

QWidget *lineBelow(QWidget *parent)
{
    auto *line = new QWidget(parent);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::AlternateBase);
    return line;
}

} // namespace

void MarkForm::build()
{
    m_about = new QLabel(this);
    m_about->setObjectName(QStringLiteral("about"));
    m_about->setWordWrap(true);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("component"));
    m_title->setFont(letters(HeadText, true));
    m_title->setWordWrap(true);
    m_rule = new RuleCard(this);
    m_rule->setObjectName(QStringLiteral("rule"));
    m_inputs = new RuleInputs(m_language, this);
    m_proposal = new ProposalLine(m_language, this);
    m_field = new MarkField(m_language, this);
    m_remarks = new Remarks(m_language, this);
    buildStrips();
    connect(m_inputs, &RuleInputs::edited, this, &MarkForm::showProposal);
    connect(m_inputs, &RuleInputs::edited, this, &MarkForm::edited);
    connect(m_inputs, &RuleInputs::finished, this, &MarkForm::finished);
    connect(m_proposal, &ProposalLine::taken, this, &MarkForm::takeProposal);
    connect(m_field, &MarkField::edited, this, &MarkForm::showState);
    connect(m_field, &MarkField::edited, this, &MarkForm::edited);
    connect(m_field, &MarkField::finished, this, &MarkForm::finished);
    connect(m_remarks, &Remarks::edited, this, &MarkForm::edited);
    layOut();
}

void MarkForm::buildStrips()
{
    const auto word = [this](const Phrase &phrase) { return phrase.in(m_language); };
    m_fact = new Strip(QStringLiteral("fact"), this);
    m_enterFact = button(word({u"Nhập số liệu", u"Enter the figure"}), QStringLiteral("enterFact"), m_fact);
    m_fact->add(m_enterFact);
    connect(m_enterFact, &QPushButton::clicked, this, &MarkForm::factWanted);
    m_proposedNa = new Strip(QStringLiteral("proposedNa"), this);
    m_acceptNa = button(word({u"Chấp nhận", u"Accept"}), QStringLiteral("acceptNa"), m_proposedNa);
    m_refuseNa =
        button(word({u"Không chấp nhận, chấm điểm", u"Refuse and score"}), QStringLiteral("refuseNa"), m_proposedNa);
    m_proposedNa->add(m_acceptNa);
    m_proposedNa->add(m_refuseNa);
    connect(m_acceptNa, &QPushButton::clicked, this, [this] { m_field->choose(core::MarkState::NotApplicable); });
    connect(m_refuseNa, &QPushButton::clicked, this, &MarkForm::focusFirst);
    m_problem = new Strip(QStringLiteral("problem"), this);
    m_mine = button(word({u"Lấy giá trị đang nhập", u"Take mine"}), QStringLiteral("mine"), m_problem);
    m_theirs = button(word({u"Giữ giá trị đã lưu", u"Keep theirs"}), QStringLiteral("theirs"), m_problem);
    m_problem->add(m_theirs);
    m_problem->add(m_mine);
    m_mine->hide();
    m_theirs->hide();
    connect(m_mine, &QPushButton::clicked, this, &MarkForm::mineWanted);
    connect(m_theirs, &QPushButton::clicked, this, &MarkForm::theirsWanted);
}

void MarkForm::layOut()
{
    constexpr int Between = SmallGap + TinyGap;
    auto *head = new QVBoxLayout;
    head->setSpacing(TinyGap);
    head->addWidget(m_about);
    head->addWidget(m_title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(PanePadding, SmallGap, PanePadding, PanePadding);
    column->setSpacing(Between);
    column->addLayout(head);
    column->addWidget(m_fact);
    column->addWidget(m_proposedNa);
    column->addWidget(m_rule);
    column->addWidget(m_inputs);
    column->addWidget(m_proposal);
    column->addWidget(lineBelow(this));
    column->addWidget(m_field);
    column->addWidget(m_problem);
    column->addWidget(m_remarks);
    column->addStretch(1); // nothing above takes more than it needs
}

} // namespace ui
