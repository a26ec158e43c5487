// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of the session is put together; what it does is in joint_page.cpp.
#include "joint_page.h"

#include "ui/evidence/evidence_pane.h"
#include "ui/joint/agenda_delegate.h"
#include "ui/joint/agenda_model.h"
#include "ui/joint/joint_card.h"
#include "ui/look/fonts.h"
#include "ui/look/panes.h"
#include "ui/look/tokens.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>

#include <array>

namespace ui {

JointPage::JointPage(const Means &means, QWidget *parent) : Page(means, parent), m_model(new AgendaModel(this))
{
    build();
}

void JointPage::build()
{
    auto *panes = new QSplitter(this);
    panes->setChildrenCollapsible(false);
    panes->setHandleWidth(1);
    auto *strip = buildStrip();
    panes->addWidget(buildLeft());
    panes->addWidget(buildMiddle());
    m_evidence = new EvidencePane(language(), panes);
    paintSurface(*m_evidence);
    m_evidence->hide();
    panes->addWidget(m_evidence);
    constexpr int Left = 340;
    constexpr int Middle = 560;
    constexpr int Right = 360;
    panes->setSizes({Left, Middle, Right});
    panes->setStretchFactor(0, 0);
    panes->setStretchFactor(1, 2);
    panes->setStretchFactor(2, 1);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(1);
    page->addWidget(strip);
    page->addWidget(panes, 1);
    setFocusProxy(m_list);
    connect(m_parts, &QButtonGroup::idClicked, this, &JointPage::choosePart);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &JointPage::chooseRow);
    connect(m_card, &JointCard::edited, this, &JointPage::showButtons);
    connect(m_later, &QPushButton::clicked, this, &JointPage::later);
    connect(m_settle, &QPushButton::clicked, this, &JointPage::settle);
    connect(m_confirm, &QPushButton::clicked, this, &JointPage::confirm);
    connect(m_alike, &QPushButton::clicked, this, &JointPage::settleAlike);
    connect(m_confirmAll, &QPushButton::clicked, this, &JointPage::confirmAll);
}

QWidget *JointPage::buildStrip()
{
    constexpr int BarHeight = 8;
    constexpr int BarWidth = 240;
    auto *strip = new QWidget(this);
    paintSurface(*strip);
    m_progress = new QProgressBar(strip);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(BarWidth, BarHeight);
    m_left = new QLabel(strip);
    m_left->setObjectName(QStringLiteral("left"));
    m_alike = button({}, QStringLiteral("alike"), strip);
    m_confirmAll = button({}, QStringLiteral("confirmAll"), strip);
    m_alike->setAccessibleName(word({u"Thống nhất các mục trùng điểm", u"Agree the equal items"}));
    m_confirmAll->setAccessibleName(word({u"Xác nhận các mục đang chờ", u"Confirm the waiting items"}));
    m_alike->hide();
    m_confirmAll->hide();
    auto *line = new QHBoxLayout(strip);
    line->setContentsMargins(PanePadding, SmallGap, PanePadding, SmallGap);
    line->setSpacing(Gap);
    line->addWidget(m_progress);
    line->addWidget(m_left, 1);
    line->addWidget(m_alike);
    line->addWidget(m_confirmAll);
    return strip;
}

QWidget *JointPage::buildLeft()
{
    auto *left = new QWidget(this);
    paintSurface(*left);
    m_parts = new QButtonGroup(this);
    auto *parts = new QHBoxLayout;
    parts->setContentsMargins(PanePadding, PanePadding, PanePadding, 0);
    parts->setSpacing(TinyGap);
    const std::array names = {QStringLiteral("open"), QStringLiteral("waiting"), QStringLiteral("done")};
    for (const AgendaPart part : {AgendaPart::Open, AgendaPart::Waiting, AgendaPart::Done}) {
        auto *choice = pill(partName(part), names.at(static_cast<std::size_t>(part)), left);
        m_parts->addButton(choice, static_cast<int>(part));
        parts->addWidget(choice);
    }
    parts->addStretch();
    m_parts->button(static_cast<int>(AgendaPart::Open))->setChecked(true);
    m_list = new QListView(left);
    m_list->setObjectName(QStringLiteral("agenda"));
    m_list->setAccessibleName(word({u"Các mục của phiên họp", u"Items of the session"}));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new AgendaDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAttribute(Qt::WA_InputMethodEnabled, false);
    m_list->installEventFilter(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(SmallGap);
    column->addLayout(parts);
    column->addWidget(m_list, 1);
    return left;
}

QWidget *JointPage::buildMiddle()
{
    constexpr int Narrowest = 400;
    auto *middle = new QWidget(this);
    paintSurface(*middle);
    middle->setMinimumWidth(Narrowest);
    m_empty = new QLabel(middle);
    m_empty->setObjectName(QStringLiteral("empty"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setContentsMargins(PageMargin, PageMargin, PageMargin, PageMargin);
    m_card = new JointCard(language(), middle);
    m_scroll = scrolled(m_card, middle);
    m_scroll->hide();
    m_problem = new QLabel(middle);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    m_problem->setForegroundRole(QPalette::BrightText);
    m_problem->setContentsMargins(PanePadding, 0, PanePadding, 0);
    m_problem->hide();
    m_later = button(word({u"Để sau", u"Later"}), QStringLiteral("later"), middle);
    m_empty->setText(word({u"Đang xếp danh sách…", u"Making the list…"}));
    m_settle = button(word({u"Thống nhất", u"Agree"}), QStringLiteral("settle"), middle);
    m_confirm = button(word({u"Xác nhận", u"Confirm"}), QStringLiteral("confirm"), middle);
    m_settle->setToolTip(QStringLiteral("Ctrl+Enter"));
    m_confirm->setToolTip(QStringLiteral("Ctrl+Shift+Enter"));
    for (QPushButton *act : {m_later, m_settle, m_confirm}) {
        act->setEnabled(false);
    }
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(PanePadding, SmallGap, PanePadding, PanePadding);
    foot->setSpacing(SmallGap);
    foot->addWidget(m_later);
    foot->addWidget(m_settle, 1);
    foot->addWidget(m_confirm, 1);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(SmallGap);
    column->addWidget(m_empty, 1);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_problem);
    column->addLayout(foot);
    return middle;
}

} // namespace ui
