// SPDX-License-Identifier: GPL-3.0-or-later
#include "strip.h"

#include "ui/look/tokens.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace ui {

void SoftGround::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void SoftGround::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(softOf(m_tone, palette()));
    painter.drawRoundedRect(rect(), Radius, Radius);
}

Strip::Strip(const QString &name, QWidget *parent)
    : SoftGround(parent), m_words(new QLabel(this)), m_acts(new QHBoxLayout)
{
    m_words->setObjectName(name);
    m_words->setWordWrap(true);
    m_words->setForegroundRole(QPalette::WindowText);
    m_acts->setSpacing(SmallGap);
    m_acts->addStretch();
    auto *column = new QVBoxLayout(this);
    m_words->setContentsMargins(TinyGap, 0, 0, 0); // a J reaches to the left of its place
    column->setContentsMargins(SmallGap, SmallGap, SmallGap + TinyGap, SmallGap);
    column->setSpacing(SmallGap);
    column->addWidget(m_words);
    column->addLayout(m_acts);
    hide();
}

void Strip::say(const QString &sentence, Tone tone)
{
    setTone(tone);
    QPalette mine = palette();
    mine.setColor(QPalette::WindowText, tone == Tone::Quiet ? mine.color(QPalette::Text) : colorOf(tone, mine));
    m_words->setPalette(mine);
    m_words->setText(sentence);
    m_words->setVisible(!sentence.isEmpty());
    setVisible(!sentence.isEmpty());
}

void Strip::add(QPushButton *act)
{
    m_acts->insertWidget(m_acts->count() - 1, act);
}

} // namespace ui

#include "moc_strip.cpp"
