// SPDX-License-Identifier: GPL-3.0-or-later
#include "card_head.h"

#include "ui/look/chip.h"
#include "ui/look/tokens.h"

#include <QBoxLayout>
#include <QLabel>

namespace ui {

CardHead::CardHead(QWidget *parent)
    : QWidget(parent), m_about(new QLabel(this)), m_position(new QLabel(this)), m_title(new QLabel(this)),
      m_stakes(new Chip(this))
{
    m_about->setWordWrap(true);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_position->setObjectName(QStringLiteral("position"));
    m_position->setForegroundRole(QPalette::PlaceholderText);
    m_title->setObjectName(QStringLiteral("matter"));
    m_title->setWordWrap(true);
    m_stakes->setObjectName(QStringLiteral("stakes"));
    auto *above = new QHBoxLayout;
    above->setSpacing(Gap);
    above->addWidget(m_about, 1);
    above->addWidget(m_position, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(TinyGap);
    column->addLayout(above);
    column->addWidget(m_title);
    column->addWidget(m_stakes, 0, Qt::AlignLeft);
}

void CardHead::show(const MatterWords &words, const AgendaLine &line, const QString &position)
{
    m_about->setText(words.about());
    m_position->setText(position);
    m_title->setText(words.title());
    m_stakes->say(line.stakes, line.tone);
}

void CardHead::dress(const QFont &title)
{
    m_title->setFont(title);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_stakes->setFont(strong);
}

} // namespace ui

#include "moc_card_head.cpp"
