// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of marks is put together; what it does is in scoring_page.cpp.
#include "scoring_page.h"

#include "ui/evidence/evidence_pane.h"
#include "ui/look/key_button.h"
#include "ui/look/panes.h"
#include "ui/look/steady.h"
#include "ui/look/tokens.h"
#include "ui/scoring/fact_pane.h"
#include "ui/scoring/mark_delegate.h"
#include "ui/scoring/mark_saver.h"
#include "ui/scoring/scoring_head.h"
#include "ui/scoring/strip.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QListView>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

namespace ui {

ScoringPage::ScoringPage(const Means &means, QWidget *parent)
    : Page(means, parent), m_model(new ScoringModel(means.language, this))
{
    build();
    connectAll();
}

void ScoringPage::build()
{
    m_panes = new QSplitter(this);
    m_panes->setChildrenCollapsible(false);
    m_panes->setHandleWidth(1);
    m_panes->addWidget(buildLeft());
    m_panes->addWidget(buildMiddle());
    m_evidence = new EvidencePane(language(), m_panes);
    paintSurface(*m_evidence);
    m_panes->addWidget(m_evidence);
    constexpr int Left = 352;
    constexpr int Middle = 520;
    constexpr int Right = 400;
    m_panes->setSizes({Left, Middle, Right});
    m_panes->setStretchFactor(0, 0);
    m_panes->setStretchFactor(1, 2);
    m_panes->setStretchFactor(2, 1);
    auto *page = new QHBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_panes);
    setFocusProxy(m_list);
}

QWidget *ScoringPage::buildLeft()
{
    auto *left = new QWidget(this);
    paintSurface(*left);
    m_head = new ScoringHead(language(), left);
    m_list = new QListView(left);
    m_list->setObjectName(QStringLiteral("marks"));
    m_list->setAccessibleName(word({u"Các mục phải chấm", u"What is to be marked"}));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new MarkDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setAttribute(Qt::WA_InputMethodEnabled, false);
    m_list->installEventFilter(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(SmallGap);
    column->addWidget(m_head);
    column->addWidget(m_list, 1);
    return left;
}

QWidget *ScoringPage::buildMiddle()
{
    constexpr int Narrowest = 380;
    auto *middle = new QWidget(this);
    paintSurface(*middle);
    m_form = new MarkForm(language(), middle);
    m_saver = new MarkSaver(desk(), *m_form, language(), this);
    m_scroll = scrolled(m_form, middle);
    m_scroll->installEventFilter(this);
    m_stack = new QStackedWidget(middle);
    m_stack->addWidget(m_scroll);
    m_facts = new FactPane(desk(), language(), middle);
    m_factScroll = scrolled(m_facts, middle);
    m_factScroll->installEventFilter(this);
    m_stack->addWidget(m_factScroll);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addStrut(Narrowest);
    column->addWidget(buildTabs());
    column->addLayout(buildStrips());
    column->addWidget(m_stack, 1);
    column->addLayout(buildFoot());
    return middle;
}

/// Where the window is narrow: the form or the evidence.
QWidget *ScoringPage::buildTabs()
{
    m_tabs = new QWidget(this);
    m_sides = new QButtonGroup(this);
    m_sides->addButton(pill(word({u"Phiếu chấm", u"Score sheet"}), QStringLiteral("formSide"), m_tabs), 0);
    m_sides->addButton(pill(word({u"Tài liệu (E)", u"Evidence (E)"}), QStringLiteral("evidenceSide"), m_tabs), 1);
    m_sides->button(0)->setChecked(true);
    auto *line = new QHBoxLayout(m_tabs);
    line->setContentsMargins(PanePadding, SmallGap, PanePadding, 0);
    line->setSpacing(SmallGap);
    line->addWidget(m_sides->button(0));
    line->addWidget(m_sides->button(1));
    line->addStretch();
    m_tabs->hide();
    return m_tabs;
}

QLayout *ScoringPage::buildStrips()
{
    m_notice = new Strip(QStringLiteral("notice"), this);
    m_complete = new Strip(QStringLiteral("complete"), this);
    m_commit = new KeyButton(QStringLiteral("Ctrl+Shift+Enter"), KeyButton::Cap::After, m_complete);
    m_commit->setText(word({u"Chốt điểm", u"Commit"}));
    m_commit->setObjectName(QStringLiteral("commit"));
    m_commit->hide();
    m_complete->add(m_commit);
    auto *strips = new QVBoxLayout;
    strips->setContentsMargins(PanePadding, SmallGap + TinyGap, PanePadding, 0);
    strips->setSpacing(SmallGap);
    strips->addWidget(m_notice);
    strips->addWidget(m_complete);
    return strips;
}

QLayout *ScoringPage::buildFoot()
{
    m_before = button(word({u"↑ Trước", u"↑ Previous"}), QStringLiteral("previous"), this);
    m_later = button(word({u"Để sau", u"Later"}), QStringLiteral("later"), this);
    m_later->setToolTip(word(
        {u"Sang mục còn trống kế tiếp; những gì đã gõ được giữ lại.", u"To the next blank; what is typed is kept."}));
    m_next = new KeyButton(QStringLiteral("Enter"), KeyButton::Cap::After, this);
    m_next->setText(word({u"Lưu, mục kế", u"Save, next"}));
    m_next->setObjectName(QStringLiteral("next"));
    m_next->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(PanePadding, SmallGap, PanePadding, PanePadding);
    foot->setSpacing(SmallGap);
    foot->addWidget(m_before);
    foot->addWidget(m_later);
    foot->addWidget(m_next, 1);
    return foot;
}

void ScoringPage::connectAll()
{
    connect(m_head, &ScoringHead::walkChosen, this, &ScoringPage::changeWalk);
    connect(m_head, &ScoringHead::chosen, this, &ScoringPage::changeChoice);
    connect(m_head, &ScoringHead::onlyBlankChosen, this, &ScoringPage::changeFilter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ScoringPage::changeRow);
    connect(m_saver, &MarkSaver::draftsFetched, this, &ScoringPage::showDrafts);
    connect(m_saver, &MarkSaver::saving, this,
            [this](const MarkSpot &spot, bool blank) { m_model->showSaving(spot.sheet, spot.component, blank); });
    connect(m_saver, &MarkSaver::saved, this, [this](const MarkSpot &spot) {
        if (isSame(spot, m_form->spot()) && !m_form->isDirty()) { // else it is of what was typed since
            m_form->complain({});
        }
    });
    connect(m_saver, &MarkSaver::refused, this, &ScoringPage::showRefusal);
    connect(m_form, &MarkForm::mineWanted, m_saver, &MarkSaver::insist);
    connect(m_form, &MarkForm::theirsWanted, this, [this] {
        m_saver->giveWay();
        list();
    });
    connect(m_facts, &FactPane::saving, this,
            [this](const MarkSpot &spot, bool blank) { m_model->showSaving(spot.sheet, spot.component, blank); });
    connect(m_facts, &FactPane::draftsFetched, this, &ScoringPage::showFactDrafts);
    connect(m_form, &MarkForm::factWanted, this, &ScoringPage::enterFact);
    connect(m_before, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_later, &QPushButton::clicked, this, &ScoringPage::skip);
    connect(m_next, &QPushButton::clicked, this, &ScoringPage::saveAndNext);
    connect(m_commit, &QPushButton::clicked, this, &ScoringPage::commitBody);
    connect(m_sides, &QButtonGroup::idClicked, this, [this](int side) { showSide(side == 1); });
}

} // namespace ui
