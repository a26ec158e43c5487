// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault_note.h"

#include "ui/look/fonts.h"
#include "ui/look/palette.h"
#include "ui/look/panes.h"
#include "ui/look/tokens.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace ui {

FaultNote::FaultNote(bool lying, Language language, QWidget *parent) : QWidget(parent), m_language(language)
{
    build(lying);
}

void FaultNote::build(bool lying)
{
    const auto word = [this](const Phrase &phrase) { return phrase.in(m_language); };
    m_sign = new QLabel(QStringLiteral("!"), this);
    m_sign->setFont(letters(TitleText, true));
    m_happened = new QLabel(this);
    m_happened->setObjectName(QStringLiteral("happened"));
    m_happened->setFont(letters(BodyText, true));
    m_todo = new QLabel(this);
    m_todo->setObjectName(QStringLiteral("todo"));
    for (QLabel *label : {m_happened, m_todo}) {
        label->setWordWrap(true);
    }
    m_again = button(word({u"Thử lại", u"Try again"}), QStringLiteral("again"), this);
    m_restore = button(word({u"Khôi phục bản sao lưu…", u"Restore a backup…"}), QStringLiteral("restore"), this);
    m_leave =
        button(word({u"Đóng, bỏ nội dung chưa lưu", u"Close, drop what is not saved"}), QStringLiteral("leave"), this);
    m_close = button(word({u"Đóng", u"Close"}), QStringLiteral("closeNote"), this);
    connect(m_again, &QPushButton::clicked, this, &FaultNote::againWanted);
    connect(m_restore, &QPushButton::clicked, this, &FaultNote::restoreWanted);
    connect(m_leave, &QPushButton::clicked, this, &FaultNote::leavingWanted);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);

    auto *text = new QVBoxLayout;
    text->setSpacing(TinyGap);
    text->addWidget(m_happened);
    text->addWidget(m_todo);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(SmallGap);
    for (QPushButton *one : {m_again, m_restore, m_leave, m_close}) {
        buttons->addWidget(one);
    }
    auto *words = new QBoxLayout(lying ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    words->setSpacing(SmallGap + TinyGap);
    words->addLayout(text, 1);
    words->addLayout(buttons);
    if (!lying) {
        buttons->addStretch(1);
    }
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(Gap, SmallGap + TinyGap, Gap, SmallGap + TinyGap);
    line->setSpacing(Gap);
    line->addWidget(m_sign, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    hide();
}

void FaultNote::say(const QString &first, const QString &second, Tone tone)
{
    m_tone = tone;
    QPalette inked = palette();
    inked.setColor(QPalette::WindowText, colorOf(tone, palette()));
    m_sign->setPalette(inked);
    m_happened->setText(first);
    m_todo->setText(second);
    m_todo->setVisible(!second.isEmpty());
    setAccessibleName(second.isEmpty() ? first : QString(first + u' ' + second));
    QWidget::show();
}

void FaultNote::show(const FaultWords &words, const Phrase &again)
{
    m_again->setText(again.in(m_language));
    m_again->setVisible(words.again);
    m_restore->setVisible(words.restore);
    m_leave->setVisible(isFault() && !m_leave->isHidden()); // one refusal may come after another
    m_close->hide();
    setFocusProxy(words.again ? m_again : words.restore ? m_restore : nullptr);
    say(words.happened, words.todo, Tone::Decides);
}

void FaultNote::tell(const QString &sentence)
{
    m_again->hide();
    m_restore->hide();
    m_leave->hide();
    m_close->show();
    say(sentence, {}, Tone::Differs);
}

void FaultNote::settle()
{
    if (isFault()) {
        m_leave->hide();
        hide();
    }
}

void FaultNote::offerLeaving()
{
    m_leave->show();
    m_again->setFocus();
}

void FaultNote::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_tone == Tone::Decides ? tokens.decidesSoft : tokens.differsSoft);
    painter.drawRoundedRect(rect(), Radius, Radius);
    painter.setBrush(colorOf(m_tone, palette()));
    painter.drawRoundedRect(QRect(0, 0, TinyGap, height()), 2, 2);
}

} // namespace ui

#include "moc_fault_note.cpp"
