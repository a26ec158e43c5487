// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of marks is put together; what it does is in scoring_page.cpp.
#include "scoring_page.h"

#include "ui/evidence/evidence_pane.h"
#include "ui/look/fonts.h"
#include "ui/look/panes.h"
#include "ui/look/steady.h"
#include "ui/look/tokens.h"
#include "ui/scoring/mark_delegate.h"
#include "ui/scoring/mark_saver.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>

namespace ui {

ScoringPage::ScoringPage(const Means &means, QWidget *parent)
    : Page(means, parent), m_model(new ScoringModel(means.language, this))
{
    build();
    connectAll();
}

void ScoringPage::build()
{
    auto *panes = new QSplitter(this);
    panes->setChildrenCollapsible(false);
    panes->setHandleWidth(1);
    panes->addWidget(buildLeft());
    panes->addWidget(buildMiddle());
    m_evidence = new EvidencePane(language(), panes);
    paintSurface(*m_evidence);
    panes->addWidget(m_evidence);
    constexpr int Left = 352;
    constexpr int Middle = 520;
    constexpr int Right = 400;
    panes->setSizes({Left, Middle, Right});
    panes->setStretchFactor(0, 0);
    panes->setStretchFactor(1, 2);
    panes->setStretchFactor(2, 1);
    auto *page = new QHBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(panes);
    setFocusProxy(m_list);
}

QWidget *ScoringPage::buildWalks(QWidget *parent)
{
    auto *walks = new QWidget(parent);
    m_walks = new QButtonGroup(this);
    m_walks->addButton(pill(word({u"Theo cơ quan", u"By agency"}), QStringLiteral("byAgency"), walks),
                       static_cast<int>(Walk::ByAgency));
    m_walks->addButton(pill(word({u"Theo tiêu chí", u"By component"}), QStringLiteral("byComponent"), walks),
                       static_cast<int>(Walk::ByComponent));
    m_walks->button(static_cast<int>(Walk::ByAgency))->setChecked(true);
    auto *line = new QHBoxLayout(walks);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(SmallGap);
    for (QAbstractButton *button : m_walks->buttons()) {
        line->addWidget(button);
    }
    line->addStretch();
    return walks;
}

QWidget *ScoringPage::buildLeft()
{
    constexpr int BarHeight = 6;
    auto *left = new QWidget(this);
    paintSurface(*left);
    m_choice = new SteadyCombo(left);
    m_choice->setObjectName(QStringLiteral("choice"));
    m_choice->setAccessibleName(word({u"Cơ quan hoặc tiêu chí đang chấm", u"Agency or component being marked"}));
    m_choice->setMinimumHeight(FieldHeight);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_progressText = new QLabel(left);
    m_progressText->setObjectName(QStringLiteral("progress"));
    m_progress = new QProgressBar(left);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(BarHeight);
    m_all = pill(word({u"Tất cả", u"All"}), QStringLiteral("all"), left);
    m_all->setChecked(true);
    m_blank = pill(word({u"Còn trống", u"Blank"}), QStringLiteral("blank"), left);
    auto *filters = new QButtonGroup(left);
    filters->addButton(m_all);
    filters->addButton(m_blank);
    m_list = new QListView(left);
    m_list->setObjectName(QStringLiteral("marks"));
    m_list->setAccessibleName(word({u"Các mục phải chấm", u"What is to be marked"}));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new MarkDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAttribute(Qt::WA_InputMethodEnabled, false);
    m_list->installEventFilter(this);

    auto *filterLine = new QHBoxLayout;
    filterLine->setSpacing(SmallGap);
    filterLine->addWidget(m_all);
    filterLine->addWidget(m_blank);
    filterLine->addStretch();
    auto *head = new QVBoxLayout;
    head->setContentsMargins(PanePadding, PanePadding, PanePadding, 0);
    head->setSpacing(SmallGap);
    head->addWidget(buildWalks(left));
    head->addWidget(m_choice);
    head->addWidget(m_progressText);
    head->addWidget(m_progress);
    head->addLayout(filterLine);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(SmallGap);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    return left;
}

QWidget *ScoringPage::buildMiddle()
{
    constexpr int Narrowest = 380;
    auto *middle = new QWidget(this);
    paintSurface(*middle);
    middle->setMinimumWidth(Narrowest);
    m_notice = new QLabel(middle);
    m_notice->setObjectName(QStringLiteral("notice"));
    m_notice->setWordWrap(true);
    m_notice->setContentsMargins(PanePadding, SmallGap, PanePadding, SmallGap);
    m_notice->setAutoFillBackground(true);
    m_notice->setBackgroundRole(QPalette::AlternateBase);
    m_notice->hide();
    m_form = new MarkForm(language(), middle);
    m_saver = new MarkSaver(desk(), *m_form, this);
    m_scroll = scrolled(m_form, middle);
    m_problem = new QLabel(middle);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    m_problem->setForegroundRole(QPalette::BrightText);
    m_problem->setContentsMargins(PanePadding, 0, PanePadding, 0);
    m_problem->hide();
    m_mine = button(word({u"Lấy giá trị đang nhập", u"Take mine"}), QStringLiteral("mine"), middle);
    m_theirs = button(word({u"Giữ giá trị đã lưu", u"Keep theirs"}), QStringLiteral("theirs"), middle);
    m_commit = button(word({u"Chốt điểm", u"Commit"}), QStringLiteral("commit"), middle);
    m_next = button(word({u"Lưu, mục kế (Enter)", u"Save, next (Enter)"}), QStringLiteral("next"), middle);
    m_next->setDefault(true);
    for (QPushButton *hidden : {m_mine, m_theirs, m_commit}) {
        hidden->hide();
    }

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(PanePadding, SmallGap, PanePadding, PanePadding);
    foot->setSpacing(SmallGap);
    foot->addWidget(m_mine);
    foot->addWidget(m_theirs);
    foot->addWidget(m_commit);
    foot->addWidget(m_next, 1);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(SmallGap);
    column->addWidget(m_notice);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_problem);
    column->addLayout(foot);
    return middle;
}

void ScoringPage::connectAll()
{
    connect(m_walks, &QButtonGroup::idClicked, this, [this](int walk) { changeWalk(static_cast<Walk>(walk)); });
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ScoringPage::changeChoice);
    connect(m_all, &QPushButton::toggled, this, &ScoringPage::changeFilter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ScoringPage::changeRow);
    connect(m_saver, &MarkSaver::draftsFetched, this, &ScoringPage::showDrafts);
    connect(m_saver, &MarkSaver::saved, this, [this] { say({}); });
    connect(m_saver, &MarkSaver::refused, this, &ScoringPage::showRefusal);
    connect(m_next, &QPushButton::clicked, this, &ScoringPage::saveAndNext);
    connect(m_commit, &QPushButton::clicked, this, &ScoringPage::commitBody);
    connect(m_mine, &QPushButton::clicked, m_saver, &MarkSaver::insist);
    connect(m_theirs, &QPushButton::clicked, m_saver, &MarkSaver::giveWay);
}

} // namespace ui
