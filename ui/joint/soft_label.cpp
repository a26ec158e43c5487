// SPDX-License-Identifier: GPL-3.0-or-later
#include "soft_label.h"

#include "ui/look/tokens.h"

#include <QPainter>

namespace ui {

SoftLabel::SoftLabel(QWidget *parent) : QLabel(parent)
{
    setContentsMargins(SmallGap + TinyGap, SmallGap, SmallGap + TinyGap, SmallGap);
    setWordWrap(true);
    hide();
}

void SoftLabel::say(const QString &text, Tone tone, const QString &plain)
{
    m_tone = tone;
    setText(text);
    setAccessibleName(plain.isEmpty() ? text : plain);
    setVisible(!text.isEmpty());
    update();
}

void SoftLabel::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(softOf(m_tone, palette()));
    painter.drawRoundedRect(rect(), Radius, Radius);
    painter.end();
    QLabel::paintEvent(event);
}

QString strong(const QString &text)
{
    return QStringLiteral("<span style=\"font-weight:600\">") + text.toHtmlEscaped() + QStringLiteral("</span>");
}

QString strong(const QString &text, const QColor &color)
{
    return QStringLiteral("<span style=\"font-weight:600; color:") + color.name() + QStringLiteral("\">")
        + text.toHtmlEscaped() + QStringLiteral("</span>");
}

} // namespace ui

#include "moc_soft_label.cpp"
