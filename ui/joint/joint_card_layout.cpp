// SPDX-License-Identifier: GPL-3.0-or-later
// How the card of the session is put together; what it does is in joint_card.cpp.
#include "joint_card.h"

#include "ui/joint/agreed_row.h"
#include "ui/joint/card_head.h"
#include "ui/joint/confirmation_boxes.h"
#include "ui/joint/score_scale.h"
#include "ui/joint/soft_label.h"
#include "ui/joint/source_rows.h"
#include "ui/look/fonts.h"
#include "ui/look/panes.h"
#include "ui/look/tokens.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace ui {

void JointCard::build()
{
    m_head = new CardHead(this);
    m_notice = new SoftLabel(this);
    m_notice->setObjectName(QStringLiteral("notice"));
    m_scale = new ScoreScale(this);
    m_sources = new SourceRows(this);
    m_agreed = new AgreedRow(m_language, this);
    m_consequence = new SoftLabel(this);
    m_consequence->setObjectName(QStringLiteral("consequence"));
    m_raised = new SoftLabel(this);
    m_raised->setObjectName(QStringLiteral("raised"));
    m_reason = new QPlainTextEdit(this);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setAccessibleName(word({u"Lý do và căn cứ", u"Reason and grounds"}));
    m_reason->setTabChangesFocus(true);
    m_reasonName = new QLabel(word({u"&Lý do và căn cứ (bắt buộc)", u"&Reason and grounds (needed)"}), this);
    m_reasonName->setForegroundRole(QPalette::PlaceholderText);
    m_reasonName->setBuddy(m_reason);
    m_confirmed = new ConfirmationBoxes(this);
    m_reserved = new SoftLabel(this);
    m_reserved->setObjectName(QStringLiteral("reserved"));
    layOut();
    dress();
    connect(m_agreed, &AgreedRow::edited, this, [this] {
        m_previewed = -1;
        showConflict();
        showConsequence();
        Q_EMIT edited();
    });
    connect(m_agreed, &AgreedRow::previewed, this, [this](int number) {
        m_previewed = number;
        showConsequence();
    });
    connect(m_reason, &QPlainTextEdit::textChanged, this, &JointCard::edited);
}

void JointCard::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(PanePadding, SmallGap + TinyGap, PanePadding, SmallGap);
    column->setSpacing(SmallGap + 2);
    column->addWidget(m_head);
    column->addWidget(m_notice);
    column->addWidget(m_scale);
    column->addWidget(m_sources);
    column->addWidget(m_agreed);
    column->addWidget(m_consequence);
    column->addWidget(m_raised);
    column->addWidget(buildConflict());
    column->addWidget(m_reasonName);
    column->addWidget(m_reason);
    column->addWidget(m_confirmed);
    column->addWidget(m_reserved);
    column->addStretch();
}

QWidget *JointCard::buildConflict()
{
    m_conflict = new QWidget(this);
    m_collision = new SoftLabel(m_conflict);
    m_collision->setObjectName(QStringLiteral("collision"));
    auto *theirs = button(word({u"Giữ giá trị đã lưu", u"Keep theirs"}), QStringLiteral("theirs"), m_conflict);
    auto *mine =
        button(word({u"Thay bằng giá trị đang nhập", u"Replace it with mine"}), QStringLiteral("mine"), m_conflict);
    auto *line = new QHBoxLayout;
    line->setSpacing(SmallGap);
    line->addWidget(theirs);
    line->addWidget(mine);
    line->addStretch();
    auto *column = new QVBoxLayout(m_conflict);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(SmallGap);
    column->addWidget(m_collision);
    column->addLayout(line);
    m_conflict->hide();
    connect(theirs, &QPushButton::clicked, this, &JointCard::giveWay);
    connect(mine, &QPushButton::clicked, this, &JointCard::insist);
    return m_conflict;
}

/// Letters of every part: the usual ones, or half as large again for a projector.
void JointCard::dress()
{
    const auto sized = [this](int pixelSize, bool strong = false) {
        return letters(m_isEnlarged ? pixelSize * 3 / 2 : pixelSize, strong);
    };
    setFont(sized(BodyText));
    m_head->dress(sized(HeadText, true));
    m_reason->setFont(sized(BodyText));
    m_reason->setFixedHeight(2 * QFontMetrics(sized(BodyText)).lineSpacing() + 2 * SmallGap);
    m_agreed->dress(sized(BodyText), sized(TotalText, true), m_sources->nameWidth());
}

} // namespace ui
