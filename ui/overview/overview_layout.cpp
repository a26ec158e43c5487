// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/card.h"
#include "ui/look/fonts.h"
#include "ui/look/panes.h"
#include "ui/look/tables.h"
#include "ui/look/tokens.h"
#include "ui/overview/line_list.h"
#include "ui/overview/overview_page.h"
#include "ui/overview/phase_strip.h"
#include "ui/overview/progress_delegate.h"
#include "ui/overview/progress_model.h"
#include "ui/overview/share_bar.h"
#include "ui/overview/work_model.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

namespace ui {

namespace {

constexpr int LeastRows = 6; ///< of the table of progress

/// A card with a heading.
struct Headed
{
    QWidget *pane;
    QLabel *title;
    QVBoxLayout *column;
};

Headed makeCard(const QString &title, QWidget *parent)
{
    Headed card{new Card(parent), nullptr, nullptr};
    card.title = new QLabel(title, card.pane);
    card.title->setFont(letters(HeadText, true));
    card.title->setWordWrap(true);
    card.column = new QVBoxLayout(card.pane);
    card.column->setContentsMargins(PanePadding, PanePadding, PanePadding, PanePadding);
    card.column->setSpacing(SmallGap);
    card.column->addWidget(card.title);
    return card;
}

} // namespace

void OverviewPage::build()
{
    const Column column = makeColumn();
    m_title = column.title;
    m_strip = new PhaseStrip(language(), this);
    column.tools->addWidget(m_strip);
    m_subtitle = new QLabel(this);
    m_subtitle->setObjectName(QStringLiteral("subtitle"));
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_subtitle->setWordWrap(true);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(scrolled(buildHome(), m_stack));
    m_stack->addWidget(buildList());
    column.below->setSpacing(SmallGap);
    column.below->addWidget(m_subtitle);
    column.below->addWidget(m_stack, 1);
    setTabOrder(m_work, m_checklist);
    setTabOrder(m_checklist, m_forward);
    setTabOrder(m_forward, m_back);
    setTabOrder(m_back, m_progress);
    setFocusProxy(m_work);
}

QWidget *OverviewPage::buildHome()
{
    auto *home = new QWidget(m_stack);
    auto *left = new QVBoxLayout;
    left->setSpacing(Gap);
    left->addWidget(buildWork());
    left->addWidget(buildProgress(), 1);
    m_right = new QWidget(home);
    auto *right = new QVBoxLayout(m_right);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(Gap);
    right->addWidget(buildIntake());
    right->addWidget(buildEvidence());
    right->addWidget(buildSteps());
    right->addStretch();
    auto *panes = new QHBoxLayout(home);
    panes->setContentsMargins(0, SmallGap, 0, 0);
    panes->setSpacing(Gap);
    panes->addLayout(left, 1);
    panes->addWidget(m_right);
    return home;
}

QWidget *OverviewPage::buildWork()
{
    const Headed card = makeCard(word({u"Việc tiếp theo", u"Next"}), this);
    m_work = new LineList(QStringLiteral("work"), word({u"Việc tiếp theo", u"Next work"}), card.pane);
    connect(m_work, &LineList::opened, this, [this](int row) { open(m_overview.work, row); });
    card.column->addWidget(m_work);
    card.pane->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    return card.pane;
}

QWidget *OverviewPage::buildProgress()
{
    const Headed card = makeCard(word({u"Tiến độ từng cơ quan, đơn vị", u"Progress of each agency"}), this);
    m_progress = new QTableView(card.pane);
    m_progress->setObjectName(QStringLiteral("progress"));
    m_progress->setAccessibleName(card.title->text());
    m_progress->setModel(m_model);
    m_progress->setItemDelegate(new ProgressDelegate(m_progress));
    makeCalm(*m_progress);
    m_progress->setMinimumHeight(rowHeight(*m_progress) * (LeastRows + 1));
    m_progress->setSortingEnabled(true);
    m_progress->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // the round's own order
    connect(m_progress, &QTableView::activated, this, &OverviewPage::openProgress);
    card.column->addWidget(m_progress, 1);
    return card.pane;
}

QLabel *OverviewPage::addFigure(QBoxLayout &row, const QString &name)
{
    auto *figure = new QLabel(this);
    figure->setObjectName(name);
    figure->setTextFormat(Qt::RichText);
    row.addWidget(figure);
    return figure;
}

QWidget *OverviewPage::buildIntake()
{
    const Headed card = makeCard({}, this);
    m_intakeTitle = card.title;
    auto *figures = new QHBoxLayout;
    figures->setSpacing(PageMargin);
    m_onTime = addFigure(*figures, QStringLiteral("onTime"));
    m_late = addFigure(*figures, QStringLiteral("late"));
    m_missing = addFigure(*figures, QStringLiteral("notReceived"));
    figures->addStretch();
    m_bar = new ShareBar(card.pane);
    m_missingNames = new QLabel(card.pane);
    m_missingNames->setObjectName(QStringLiteral("missingNames"));
    m_missingNames->setWordWrap(true);
    card.column->addLayout(figures);
    card.column->addWidget(m_bar);
    card.column->addWidget(m_missingNames);
    return card.pane;
}

QWidget *OverviewPage::buildEvidence()
{
    const Headed card = makeCard(word({u"Tài liệu kiểm chứng", u"Evidence"}), this);
    m_evidencePane = card.pane;
    m_evidence = new QFormLayout;
    m_evidence->setContentsMargins(0, 0, 0, 0);
    m_evidence->setVerticalSpacing(SmallGap);
    m_evidence->setHorizontalSpacing(Gap);
    m_evidence->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    card.column->addLayout(m_evidence);
    return card.pane;
}

QWidget *OverviewPage::buildSteps()
{
    const Headed card = makeCard(word({u"Trước khi chuyển giai đoạn", u"Before the next phase"}), this);
    m_stepPane = card.pane;
    m_checkTitle = card.title;
    m_checklist = new LineList(QStringLiteral("checklist"), card.title->text(), card.pane);
    connect(m_checklist, &LineList::opened, this, [this](int row) { open(m_overview.checklist, row); });
    m_forward = button(word({u"Chuyển giai đoạn…", u"Go on…"}), QStringLiteral("forward"), card.pane);
    m_forward->setDefault(true);
    m_back = button(word({u"Trở lại…", u"Back…"}), QStringLiteral("back"), card.pane);
    for (QPushButton *one : {m_forward, m_back}) {
        one->setAutoDefault(false);
        one->hide(); // until it is known what this person may do
    }
    connect(m_forward, &QPushButton::clicked, this, [this] {
        m_stepWanted = true;
        askWantedStep();
    });
    connect(m_back, &QPushButton::clicked, this, [this] { askStep(*m_overview.previous); });
    card.column->addWidget(m_checklist);
    card.column->addWidget(m_forward);
    card.column->addWidget(m_back);
    return card.pane;
}

QWidget *OverviewPage::buildList()
{
    const Headed card = makeCard({}, m_stack);
    m_listTitle = card.title;
    m_listTitle->setObjectName(QStringLiteral("listTitle"));
    auto *home = button(word({u"‹ Tổng quan (Esc)", u"‹ Overview (Esc)"}), QStringLiteral("home"), card.pane);
    connect(home, &QPushButton::clicked, this, &OverviewPage::leaveList);
    card.column->removeWidget(m_listTitle);
    auto *head = new QHBoxLayout;
    head->setSpacing(Gap);
    head->addWidget(m_listTitle, 1);
    head->addWidget(home);
    m_list = new QTableView(card.pane);
    m_list->setObjectName(QStringLiteral("list"));
    m_list->setAccessibleName(word({u"Danh sách việc", u"List of work"}));
    m_list->setModel(m_rows);
    makeCalm(*m_list);
    m_list->setSortingEnabled(true);
    m_list->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    connect(m_list, &QTableView::activated, this, &OverviewPage::openRow);
    card.column->addLayout(head);
    card.column->addWidget(m_list, 1);
    return card.pane;
}

/// Where names would get too short the bars do, then who appraises goes, which the agencies' page says as well.
void OverviewPage::fitProgress()
{
    constexpr int NameLetters = 24;
    constexpr int DoneLetters = 24; // the bar and its count
    constexpr int ShortLetters = 17;
    if (m_model->rowCount() == 0) {
        return;
    }
    const int letter = fontMetrics().averageCharWidth();
    const QHeaderView *header = m_progress->horizontalHeader();
    const auto leaves = [&] {
        return m_progress->viewport()->width() - header->length() + header->sectionSize(ProgressModel::Name);
    };
    m_progress->setColumnHidden(ProgressModel::People, !m_model->namesPeople());
    for (const int letters : {DoneLetters, ShortLetters}) {
        m_progress->setColumnWidth(ProgressModel::Done, letter * letters);
        if (leaves() >= letter * NameLetters) {
            return;
        }
    }
    m_progress->hideColumn(ProgressModel::People);
}

} // namespace ui
