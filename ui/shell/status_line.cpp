// SPDX-License-Identifier: GPL-3.0-or-later
#include "status_line.h"

#include "core/base/calendar.h"
#include "ui/look/chip.h"
#include "ui/look/fonts.h"
#include "ui/look/tokens.h"
#include "ui/shell/key_caps.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace ui {

namespace {

constexpr int Least = 28;

void ink(QLabel &label, const QColor &color)
{
    QPalette inked = label.palette();
    inked.setColor(QPalette::WindowText, color);
    label.setPalette(inked);
}

} // namespace

StatusLine::StatusLine(Language language, QWidget *parent) : QStatusBar(parent), m_language(language)
{
    build();
}

void StatusLine::build()
{
    constexpr int BarWidth = 120;
    constexpr int BarHeight = 6;
    m_saved = new QLabel(this);
    m_saved->setObjectName(QStringLiteral("saved"));
    m_saved->setFont(letters(SmallText));
    m_saved->setForegroundRole(QPalette::WindowText); // else that of the ground's own role
    m_work = new QLabel(this);
    m_work->setObjectName(QStringLiteral("working"));
    m_work->setFont(letters(SmallText));
    m_done = new QProgressBar(this);
    m_done->setObjectName(QStringLiteral("done"));
    m_done->setTextVisible(false);
    m_done->setFixedSize(BarWidth, BarHeight);
    m_stop = new QPushButton(Phrase{u"Dừng", u"Stop"}.in(m_language), this);
    m_stop->setObjectName(QStringLiteral("stop"));
    m_stop->setMinimumHeight(Least);
    m_keys = new KeyCaps(this);
    m_keys->setObjectName(QStringLiteral("keys"));
    constexpr int Around = 12; // the letters of a key and its cap
    setMinimumHeight(qMax(Least, QFontMetrics(letters(SmallText)).height() + Around));
    setSizeGripEnabled(false);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setContentsMargins(SmallGap, 0, SmallGap, 0);
    addWidget(m_saved);
    addWidget(m_work);
    addWidget(m_done);
    addWidget(m_stop);
    addPermanentWidget(m_keys);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        m_stopped();
    });
    endWork();
}

void StatusLine::showSaved(core::Instant at)
{
    const QString time = core::vietnameseTime(at, true).section(u' ', 1);
    m_said = QStringLiteral("✓ ") + Phrase{u"Đã lưu ", u"Saved "}.in(m_language) + time;
    fit();
    ink(*m_saved, colorOf(Tone::Agreed, palette()));
}

void StatusLine::say(const QString &sentence)
{
    m_said = sentence;
    fit();
    ink(*m_saved, palette().color(QPalette::WindowText));
}

/// The words take what they need, up to most of the line; the keys get the rest.
void StatusLine::fit()
{
    const int most = width() * 2 / 3;
    const QString shown = m_saved->fontMetrics().elidedText(m_said, Qt::ElideRight, most);
    m_saved->setText(shown);
    m_saved->setMinimumWidth(m_saved->fontMetrics().horizontalAdvance(shown));
    m_saved->setToolTip(shown == m_said ? QString() : m_said);
    m_saved->setAccessibleName(m_said);
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QStatusBar::resizeEvent(event);
    fit();
}

void StatusLine::showKeys(const QString &keys)
{
    const QString help = Phrase{u"F1 hướng dẫn", u"F1 help"}.in(m_language);
    const QString find = Phrase{u" · Ctrl+K tìm · ", u" · Ctrl+K find · "}.in(m_language);
    m_keys->show(keys.isEmpty() ? help : QString(keys + find + help)); // before a dossier is open nothing is found
}

void StatusLine::showWork(const QString &text, int percent, std::function<void()> stop)
{
    m_work->setText(text);
    m_done->setAccessibleName(text);
    m_done->setValue(percent);
    m_stop->setEnabled(m_stop->isEnabled() || m_stop->isHidden());
    m_stop->setVisible(static_cast<bool>(stop));
    m_done->setVisible(percent >= 0);
    m_work->show();
    m_stopped = std::move(stop);
}

void StatusLine::endWork()
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_work, m_done, m_stop}) {
        part->hide();
    }
}

} // namespace ui

#include "moc_status_line.cpp"
