// SPDX-License-Identifier: GPL-3.0-or-later
#include "joint_foot.h"

#include "ui/look/key_button.h"
#include "ui/look/panes.h"
#include "ui/look/tokens.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>

namespace ui {

JointFoot::JointFoot(Language language, QWidget *parent) : QWidget(parent), m_language(language)
{
    m_later = button({}, QStringLiteral("later"), this);
    m_settle = new KeyButton(QStringLiteral("Ctrl+Enter"), KeyButton::Cap::After, this);
    m_settle->setObjectName(QStringLiteral("settle"));
    m_confirm = new KeyButton(QStringLiteral("Ctrl+Shift+Enter"), KeyButton::Cap::After, this);
    m_confirm->setObjectName(QStringLiteral("confirm"));
    m_settle->setAccessibleName(Phrase{u"Thống nhất", u"Agree"}.in(language));
    m_confirm->setAccessibleName(Phrase{u"Xác nhận", u"Confirm"}.in(language));
    m_reserve = button(Phrase{u"Bảo lưu ý kiến", u"Reserve"}.in(language), QStringLiteral("reserve"), this);
    m_reserve->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->setSpacing(SmallGap);
    line->addWidget(m_later);
    line->addWidget(m_reserve);
    line->addWidget(m_settle, 1);
    line->addWidget(m_confirm, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(PanePadding, SmallGap, PanePadding, SmallGap + TinyGap);
    column->setSpacing(SmallGap);
    column->addWidget(buildReservation(language));
    column->addLayout(line);
    connect(m_reserve, &QPushButton::clicked, this, &JointFoot::askForReservation);
    connect(m_later, &QPushButton::clicked, this, &JointFoot::laterWanted);
    connect(m_settle, &QPushButton::clicked, this, &JointFoot::settleWanted);
    connect(m_confirm, &QPushButton::clicked, this, &JointFoot::confirmWanted);
    show({});
}

void JointFoot::show(const State &state)
{
    m_next = state.next;
    QWidget::setVisible(state.there);
    m_later->setEnabled(state.there);
    m_later->setText((state.isPutOff ? Phrase{u"Xét tiếp", u"Take up"} : Phrase{u"Để sau", u"Later"}).in(m_language));
    m_settle->setVisible(state.next != Next::Confirm);
    m_confirm->setVisible(state.next == Next::Confirm);
    m_settle->setEnabled(state.next == Next::Settle);
    m_confirm->setEnabled(state.next == Next::Confirm);
    m_settle->setDefault(m_settle->isEnabled());
    m_confirm->setDefault(m_confirm->isEnabled());
    m_settle->setKey(state.next == Next::Settle ? QStringLiteral("Ctrl+Enter") : QString());
    (state.next == Next::Confirm ? m_confirm : m_settle)->setText(state.words);
    m_kept = state.reservation;
    m_reserve->setVisible(!state.reserving.isEmpty());
    if (m_reserving != state.reserving) {
        m_reserving = state.reserving;
        closeReservation();
    }
}

QWidget *JointFoot::buildReservation(Language language)
{
    constexpr int Lines = 2;
    m_asking = new QWidget(this);
    m_opinion = new QPlainTextEdit(m_asking);
    m_opinion->setObjectName(QStringLiteral("opinion"));
    m_opinion->setTabChangesFocus(true);
    m_opinion->setFixedHeight(Lines * fontMetrics().lineSpacing() + Gap);
    auto *name = new QLabel(Phrase{u"Ý kiến bảo lưu (để trống: rút lại); giá trị đã thống nhất giữ nguyên",
                                   u"The opinion kept (empty: withdrawn); what was agreed stands"}
                                .in(language),
                            m_asking);
    name->setForegroundRole(QPalette::PlaceholderText);
    name->setWordWrap(true);
    name->setBuddy(m_opinion);
    m_opinion->setAccessibleName(name->text());
    auto *keep = new KeyButton(QStringLiteral("Ctrl+Enter"), KeyButton::Cap::After, m_asking);
    keep->setObjectName(QStringLiteral("keepOpinion"));
    keep->setText(Phrase{u"Ghi bảo lưu", u"Keep it"}.in(language));
    auto *no = new KeyButton(QStringLiteral("Esc"), KeyButton::Cap::After, m_asking);
    no->setObjectName(QStringLiteral("noOpinion"));
    no->setText(Phrase{u"Thôi", u"Cancel"}.in(language));
    auto *acts = new QHBoxLayout;
    acts->setSpacing(SmallGap);
    acts->addStretch();
    acts->addWidget(no);
    acts->addWidget(keep);
    auto *column = new QVBoxLayout(m_asking);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(TinyGap);
    column->addWidget(name);
    column->addWidget(m_opinion);
    column->addLayout(acts);
    m_asking->hide();
    connect(keep, &QPushButton::clicked, this, &JointFoot::reserve);
    connect(no, &QPushButton::clicked, this, &JointFoot::closeReservation);
    return m_asking;
}

bool JointFoot::askForReservation()
{
    if (m_reserving.isEmpty()) {
        return false;
    }
    m_opinion->setPlainText(m_kept);
    m_asking->show();
    m_opinion->setFocus();
    return true;
}

void JointFoot::closeReservation()
{
    if (m_opinion->hasFocus() && parentWidget() != nullptr) {
        parentWidget()->setFocus();
    }
    m_asking->hide();
}

void JointFoot::reserve()
{
    const QString text = m_opinion->toPlainText().trimmed();
    closeReservation();
    Q_EMIT reservationWanted(m_reserving, text);
}

/// While an opinion is being written its keys are its own.
void JointFoot::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_asking->isHidden() || (!enter && event->key() != Qt::Key_Escape)) {
        QWidget::keyPressEvent(event);
    } else if (!enter) {
        closeReservation();
    } else if (event->modifiers().testFlag(Qt::ControlModifier)) {
        reserve();
    }
}

} // namespace ui

#include "moc_joint_foot.cpp"
