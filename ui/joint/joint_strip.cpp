// SPDX-License-Identifier: GPL-3.0-or-later
#include "joint_strip.h"

#include "ui/joint/agreed_bar.h"
#include "ui/joint/soft_label.h"
#include "ui/look/key_button.h"
#include "ui/look/panes.h"
#include "ui/look/tokens.h"
#include "ui/words/number_words.h"

#include <QBoxLayout>
#include <QLabel>
#include <QTimer>

namespace ui {

JointStrip::JointStrip(Language language, QWidget *parent)
    : QWidget(parent), m_language(language), m_bar(new AgreedBar(this)), m_left(new QLabel(this)),
      m_sample(new Chip(this)), m_time(new QLabel(this))
{
    paintSurface(*this);
    m_left->setObjectName(QStringLiteral("left"));
    m_time->setObjectName(QStringLiteral("time"));
    m_time->setForegroundRole(QPalette::PlaceholderText);
    m_time->setToolTip(word({u"Thời gian họp trên máy này, từ khi mở trang", u"Of the session on this machine"}));
    m_present = new KeyButton(QStringLiteral("F5"), KeyButton::Cap::After, this);
    m_present->setObjectName(QStringLiteral("present"));
    connect(m_present, &QPushButton::clicked, this, &JointStrip::presentationWanted);
    layOut();
    setPresenting(false);
    constexpr int Often = 5'000;
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &JointStrip::showTime);
    timer->start(Often);
}

void JointStrip::layOut()
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(PanePadding, SmallGap, PanePadding, SmallGap);
    line->setSpacing(Gap);
    line->addWidget(m_bar, 1);
    line->addWidget(m_left);
    line->addStretch();
    line->addWidget(m_sample);
    line->addWidget(m_time);
    line->addWidget(m_present);
}

void JointStrip::setPresenting(bool presenting)
{
    m_present->setText(presenting ? word({u"Thôi trình chiếu", u"Leave"}) : word({u"Trình chiếu", u"Present"}));
    m_present->setKey(presenting ? QStringLiteral("Esc") : QStringLiteral("F5"));
    m_sample->say(presenting && m_isSample ? word({u"SỐ LIỆU GIẢ ĐỊNH", u"INVENTED DATA"}) : QString(), Tone::Differs);
    fit();
}

QString JointStrip::leftText(const Agenda &agenda, bool rich) const
{
    const auto heavy = [rich](const QString &text) { return rich ? strong(text) : text; };
    QString text = word({u"%1 / %2 mục đã thống nhất", u"%1 of %2 agreed"})
                       .arg(heavy(counted(agenda.settled)), counted(agenda.all));
    const QString deciding = word({u"%1 quyết định xếp loại", u"%1 decide the class"}).arg(agenda.deciding);
    const bool some = agenda.deciding + agenda.ranking + agenda.rest > 0;
    if (some) {
        text += word({u" · còn ", u" · left: "})
            + (rich && agenda.deciding > 0 ? strong(deciding, colorOf(Tone::Decides, palette())) : deciding)
            + word({u", %1 đổi vị thứ, %2 khác", u", %1 a rank, %2 others"}).arg(agenda.ranking).arg(agenda.rest);
    }
    if (const int waiting = itemsOf(agenda.waiting); waiting > 0) {
        text += word({u" · %1 chờ xác nhận", u" · %1 to be confirmed"}).arg(waiting);
    }
    return text;
}

void JointStrip::show(const Agenda &agenda, const core::Round &round)
{
    m_isSample = round.sample;
    m_bar->show(agenda.settled, agenda.deciding + agenda.ranking + agenda.rest, agenda.all);
    m_isBegun = agenda.all > 0;
    m_left->setVisible(m_isBegun);
    m_present->setVisible(m_isBegun);
    m_left->setText(leftText(agenda, true));
    m_left->setAccessibleName(leftText(agenda, false));
    if (round.phase == core::Phase::Joint && !m_since.isValid()) {
        m_since.start();
    }
    showTime();
}

QString JointStrip::text() const
{
    return m_left->accessibleName();
}

void JointStrip::showTime()
{
    constexpr int Minute = 60'000;
    constexpr int MinutesOfAnHour = 60;
    const qint64 minutes = m_since.isValid() ? m_since.elapsed() / Minute : 0;
    m_time->setText(word({u"Đã họp %1:%2", u"In session %1:%2"})
                        .arg(minutes / MinutesOfAnHour, 2, 10, QChar(u'0'))
                        .arg(minutes % MinutesOfAnHour, 2, 10, QChar(u'0')));
    fit();
}

/// What is left is said in full: before that the bar goes, which shows the same, and the time.
void JointStrip::fit()
{
    const auto lacks = [this] {
        layout()->invalidate();
        return layout()->minimumSize().width() > width();
    };
    m_bar->setVisible(m_isBegun);
    m_time->setVisible(m_since.isValid());
    if (lacks()) {
        m_time->hide();
    }
    if (lacks()) {
        m_bar->hide();
    }
}

void JointStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace ui

#include "moc_joint_strip.cpp"
