// SPDX-License-Identifier: GPL-3.0-or-later
#include "proposal_line.h"

#include "ui/look/fonts.h"
#include "ui/look/key_button.h"
#include "ui/look/tokens.h"

#include <QBoxLayout>
#include <QLabel>

namespace ui {

ProposalLine::ProposalLine(Language language, QWidget *parent)
    : QWidget(parent), m_points(new QLabel(this)), m_because(new QLabel(this))
{
    constexpr int NameWidth = 128;
    m_points->setObjectName(QStringLiteral("proposal"));
    m_points->setFont(letters(HeadText, true));
    m_because->setObjectName(QStringLiteral("because"));
    m_because->setWordWrap(true);
    m_because->setForegroundRole(QPalette::PlaceholderText);
    m_take = new KeyButton(QStringLiteral("Space"), KeyButton::Cap::After, this);
    m_take->setText(Phrase{u"Nhận", u"Take"}.in(language));
    m_take->setObjectName(QStringLiteral("take"));
    connect(m_take, &QPushButton::clicked, this, &ProposalLine::taken);
    auto *name = new QLabel(Phrase{u"Theo cách tính", u"By the rule"}.in(language), this);
    name->setForegroundRole(QPalette::PlaceholderText);
    name->setMinimumWidth(qMax(NameWidth, name->sizeHint().width()));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Gap);
    line->addWidget(name);
    line->addWidget(m_points);
    line->addWidget(m_because, 1);
    line->addWidget(m_take);
}

void ProposalLine::show(const QString &points, const QString &because)
{
    m_points->setText(points);
    m_points->setVisible(!points.isEmpty());
    m_because->setText(because);
}

void ProposalLine::setTakeable(bool takeable)
{
    m_take->setEnabled(takeable);
}

void ProposalLine::setEditable(bool editable)
{
    m_take->setVisible(editable);
}

} // namespace ui

#include "moc_proposal_line.cpp"
