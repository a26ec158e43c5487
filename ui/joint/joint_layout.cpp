// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of the session is put together; what it does is in joint_page.cpp.
#include "joint_page.h"

#include "ui/joint/joint_card.h"
#include "ui/joint/joint_foot.h"
#include "ui/joint/joint_queue.h"
#include "ui/joint/joint_strip.h"
#include "ui/joint/side_pane.h"
#include "ui/joint/tab_row.h"
#include "ui/joint/typed_items.h"
#include "ui/look/fonts.h"
#include "ui/look/panes.h"
#include "ui/look/tokens.h"

#include <QBoxLayout>
#include <QHideEvent>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

namespace ui {

namespace {

// At the usual size of letters.
constexpr int QueueWidth = 324;
constexpr int CardWidth = 520;
constexpr int SideWidth = 300;

int scaled(int width)
{
    return width * letters(BodyText).pixelSize() / BodyText;
}

} // namespace

JointPage::JointPage(const Means &means, QWidget *parent) : Page(means, parent)
{
    build();
    listen();
}

void JointPage::build()
{
    m_typed = new TypedItems(desk(), this);
    m_strip = new JointStrip(language(), this);
    m_panes = new QSplitter(this);
    m_panes->setChildrenCollapsible(false);
    m_panes->setHandleWidth(1);
    m_queue = new JointQueue(language(), m_panes);
    m_queue->setMinimumWidth(scaled(QueueWidth) * 4 / 5);
    m_queue->list().installEventFilter(this);
    m_panes->addWidget(m_queue);
    m_panes->addWidget(buildMiddle());
    m_side = new SidePane(language(), m_panes);
    m_panes->addWidget(m_side);
    m_panes->setSizes({scaled(QueueWidth), scaled(CardWidth), scaled(SideWidth)});
    m_panes->setStretchFactor(0, 0);
    m_panes->setStretchFactor(1, 3);
    m_panes->setStretchFactor(2, 2);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(1);
    page->addWidget(m_strip);
    page->addWidget(m_panes, 1);
    setFocusProxy(m_queue);
    showTabs();
}

QWidget *JointPage::buildMiddle()
{
    auto *middle = new QWidget(this);
    paintSurface(*middle);
    middle->setMinimumWidth(scaled(CardWidth) * 3 / 4);
    m_tabs =
        new TabRow({QStringLiteral("matterTab"), QStringLiteral("documentsTab"), QStringLiteral("pastTab")}, middle);
    m_tabs->hide();
    m_middle = new QStackedWidget(middle);
    m_card = new JointCard(language(), m_middle);
    m_scroll = scrolled(m_card, m_middle);
    m_middle->addWidget(m_scroll);
    m_middle->addWidget(buildEmpty());
    m_problem = new QLabel(middle);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    m_problem->setForegroundRole(QPalette::BrightText);
    m_problem->setContentsMargins(PanePadding, 0, PanePadding, 0);
    m_problem->hide();
    m_foot = new JointFoot(language(), middle);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_middle, 1);
    column->addWidget(m_problem);
    column->addWidget(m_foot);
    m_middle->setCurrentIndex(1);
    return middle;
}

QWidget *JointPage::buildEmpty()
{
    auto *empty = new QWidget(m_middle);
    m_empty = new QLabel(word({u"Đang xếp danh sách…", u"Making the list…"}), empty);
    m_empty->setObjectName(QStringLiteral("empty"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_emptyAct = button({}, QStringLiteral("emptyAct"), empty);
    m_emptyAct->setAutoDefault(false);
    m_emptyAct->setAccessibleName(word({u"Việc tiếp theo", u"What comes next"}));
    m_emptyAct->hide();
    auto *column = new QVBoxLayout(empty);
    column->setContentsMargins(PageMargin, PageMargin, PageMargin, PageMargin);
    column->setSpacing(Gap);
    column->addStretch();
    column->addWidget(m_empty);
    column->addWidget(m_emptyAct, 0, Qt::AlignHCenter);
    column->addStretch();
    return empty;
}

void JointPage::listen()
{
    connect(m_strip, &JointStrip::presentationWanted, this, [this] { setPresenting(!m_isPresenting); });
    connect(m_queue, &JointQueue::chosen, this, &JointPage::leave);
    connect(m_queue, &JointQueue::alikeWanted, this, &JointPage::settleAlike);
    connect(m_queue, &JointQueue::confirmAllWanted, this, &JointPage::confirmAll);
    connect(m_card, &JointCard::edited, this, [this] {
        m_typed->edit(m_card->item(), m_card->isDirty() ? m_card->typed() : QString());
        showNext();
    });
    connect(m_typed, &TypedItems::fetched, this, [this] {
        if (m_card->matter() != nullptr && !m_card->isDirty()) {
            m_card->retype(m_typed->textOf(m_card->item()));
            showNext();
        }
    });
    connect(m_foot, &JointFoot::laterWanted, m_queue, &JointQueue::putOff);
    connect(m_queue, &JointQueue::putOffChanged, this, &JointPage::keepPutOff);
    connect(m_foot, &JointFoot::settleWanted, this, &JointPage::settle);
    connect(m_foot, &JointFoot::confirmWanted, this, &JointPage::confirm);
    connect(m_foot, &JointFoot::reservationWanted, this, &JointPage::reserve);
    for (QListWidget *list : m_side->findChildren<QListWidget *>()) {
        list->installEventFilter(this);
    }
    connect(m_side, &SidePane::tabChanged, this, &JointPage::askForHistory);
    connect(m_side, &SidePane::namesChanged, this, &JointPage::showTabs);
    connect(m_tabs, &TabRow::chosen, this, &JointPage::chooseTab);
    connect(m_emptyAct, &QPushButton::clicked, this, &JointPage::actOnEmpty);
}

void JointPage::showTabs()
{
    m_tabs->setTexts({word({u"Mục", u"Item"}), m_side->nameOf(SidePane::Documents), m_side->nameOf(SidePane::Past)});
}

/// Where there is no room for a third pane it becomes tabs above the card; on a projector the card stands alone.
void JointPage::arrange()
{
    const bool narrow = width() < scaled(QueueWidth + CardWidth + SideWidth);
    const bool item = m_queue->current() != nullptr;
    const bool isBeside = m_side->parentWidget() == m_panes;
    if (narrow && isBeside) {
        m_middle->addWidget(m_side);
    } else if (!narrow && !isBeside) {
        m_tabs->setCurrent(0);
        m_panes->addWidget(m_side);
        m_panes->setSizes({scaled(QueueWidth), scaled(CardWidth), scaled(SideWidth)});
    }
    m_side->setTabsVisible(!narrow);
    m_side->setVisible(narrow ? m_middle->currentWidget() == m_side : item && !m_isPresenting);
    m_tabs->setVisible(narrow && item && !m_isPresenting);
    m_queue->setVisible(!m_isPresenting);
    showMiddle();
}

void JointPage::showMiddle()
{
    const bool item = m_queue->current() != nullptr;
    const bool beside = m_side->parentWidget() == m_panes;
    QWidget *empty = m_emptyAct->parentWidget();
    const bool card = beside || m_tabs->current() == 0 || m_isPresenting;
    QWidget *shown = !item ? empty : card ? static_cast<QWidget *>(m_scroll) : m_side;
    m_middle->setCurrentWidget(shown);
}

void JointPage::chooseTab(int tab)
{
    if (tab > 0) {
        m_side->setTab(static_cast<SidePane::Tab>(tab - 1));
    }
    showMiddle();
}

void JointPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

/// Another page is not for the projector.
void JointPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    if (m_isPresenting && !event->spontaneous()) {
        setPresenting(false);
    }
}

/// The card alone, in letters for a projector.
void JointPage::setPresenting(bool presenting)
{
    m_isPresenting = presenting;
    m_strip->setPresenting(presenting);
    m_card->setEnlarged(presenting);
    arrange();
    Q_EMIT presented(presenting);
    if (isVisible()) {
        (presenting ? static_cast<QWidget *>(m_scroll) : m_queue)->setFocus();
        Q_EMIT placeChanged();
    }
}

} // namespace ui
