// SPDX-License-Identifier: GPL-3.0-or-later
#include "status_line.h"

#include "core/base/calendar.h"
#include "ui/look/tokens.h"

#include <QLabel>

namespace ui {

StatusLine::StatusLine(Language language, QWidget *parent) : QStatusBar(parent), m_language(language)
{
    build();
}

void StatusLine::build()
{
    m_saved = new QLabel(this);
    m_saved->setObjectName(QStringLiteral("saved"));
    m_keys = new QLabel(this);
    m_keys->setObjectName(QStringLiteral("keys"));
    m_keys->setForegroundRole(QPalette::PlaceholderText);
    setSizeGripEnabled(false);
    setContentsMargins(SmallGap, 0, Gap, 0);
    addWidget(m_saved, 1);
    addPermanentWidget(m_keys);
}

void StatusLine::showSaved(core::Instant at)
{
    const QString time = core::vietnameseTime(at, true).section(u' ', 1);
    m_saved->setText(QStringLiteral("✓ ") + Phrase{u"Đã lưu ", u"Saved "}.in(m_language) + time);
}

void StatusLine::say(const QString &sentence)
{
    m_saved->setText(sentence);
}

void StatusLine::showKeys(const QString &keys)
{
    m_keys->setText(keys);
}

} // namespace ui
