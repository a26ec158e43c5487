// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench.h"

#include "ui/agencies/agencies_page.h"
#include "ui/criteria/criteria_page.h"
#include "ui/desk/when_done.h"
#include "ui/joint/joint_page.h"
#include "ui/journal/journal_page.h"
#include "ui/overview/overview_page.h"
#include "ui/people/doorkeeper.h"
#include "ui/results/results_page.h"
#include "ui/scoring/scoring_page.h"
#include "ui/settings/window_memory.h"
#include "ui/shell/bar.h"
#include "ui/shell/fault_note.h"
#include "ui/shell/rail.h"
#include "ui/shell/start_page.h"

#include <QBoxLayout>
#include <QStackedWidget>
#include <QtConcurrentRun>

#include <algorithm>
#include <iterator>
#include <utility>

namespace ui {

namespace {

/// A page takes the focus where its work is, and Tab goes on from there: what stands before that comes after the rest
/// of the page, or Tab would never come to it.
void beginTabsAtWork(const Page &page)
{
    QWidget *work = page.focusProxy();
    while (work != nullptr && work->focusProxy() != nullptr) {
        work = work->focusProxy();
    }
    QWidgetList before;
    QWidget *last = nullptr;
    for (QWidget *one = page.nextInFocusChain(); work != nullptr && one != &page; one = one->nextInFocusChain()) {
        if (one->focusPolicy() == Qt::NoFocus || !page.isAncestorOf(one)) {
            continue;
        }
        if (last != nullptr || one == work) {
            last = one;
        } else {
            before.append(one);
        }
    }
    for (QWidget *one : before) {
        QWidget::setTabOrder(std::exchange(last, one), one);
    }
}

} // namespace

Workbench::Workbench(const Means &means, Trail &trail, QWidget *parent)
    : QWidget(parent), m_means(means), m_trail(trail)
{
    build();
    connect(&m_means.desk, &Desk::snapshotChanged, this, &Workbench::showSnapshot);
    connect(&m_means.desk, &Desk::faulted, this, [this] { m_isWell = false; });
    showSnapshot();
}

/// Pages are left while what is around them is there.
Workbench::~Workbench()
{
    hide();
}

void Workbench::showSnapshot()
{
    if (m_means.desk.snapshot()) { // else nobody sits yet
        m_bar->show(*m_means.desk.snapshot(), m_means.desk.folder());
        count();
    }
}

/// Beside: only the latest is shown.
void Workbench::count()
{
    const auto work = [now = m_means.desk.snapshot()] { return countsOf(*now); };
    whenDone(QtConcurrent::run(work), this, [this, counted = ++m_counted](const PageCounts &counts) {
        if (counted == m_counted) {
            m_rail->showCounts(counts);
        }
    });
}

void Workbench::build()
{
    m_rail = new Rail(m_means.language, this);
    m_rail->setOrientation(Qt::Vertical);
    m_rail->hide(); // until there is something to go to
    m_door = new Doorkeeper(m_means.desk, m_means.language, this);
    m_bar = new Bar(*m_door, m_means.language, this);
    m_bar->hide();
    m_note = new FaultNote(true, m_means.language, this);
    m_note->setObjectName(QStringLiteral("savingFault"));
    m_stack = new QStackedWidget(this);
    m_start = new StartPage(m_means, m_stack);
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_door->page());
    auto *column = new QVBoxLayout;
    column->setSpacing(1); // a line of the window's ground
    column->addWidget(m_bar);
    column->addWidget(m_note);
    column->addWidget(m_stack, 1);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(m_rail);
    line->addLayout(column, 1);
    connect(m_rail, &Rail::chosen, this, [this](PageKind page) { goTo({page, {}, {}, {}, Only::All}); });
    connect(m_door, &Doorkeeper::pageWanted, this, &Workbench::showDoor);
    connect(m_door, &Doorkeeper::entered, this, &Workbench::entered);
    connect(m_door, &Doorkeeper::leaving, this, &Workbench::handOver);
    connect(m_door, &Doorkeeper::left, this, &Workbench::showStart);
    connect(m_door, &Doorkeeper::said, this, &Workbench::said);
    connectBar();
}

void Workbench::connectBar()
{
    connect(m_bar, &Bar::searchWanted, this, &Workbench::searchWanted);
    connect(m_bar, &Bar::settingsChanged, this, &Workbench::settingsChanged);
    connect(m_bar, &Bar::dossierWanted, this,
            [this](const QString &folder) { openOther([this, folder] { m_start->open(folder); }); });
    connect(m_bar, &Bar::sampleWanted, this, [this] { openOther([this] { m_start->openFreshSample(); }); });
    connect(m_bar, &Bar::newDossierWanted, this, [this] { leave([this] { m_start->askForNew(); }); });
}

/// What is being entered is kept first; the page to start from says what came of it.
void Workbench::openOther(const std::function<void()> &open)
{
    leave([this, open] {
        showStart();
        open();
    });
}

/// Where nothing is left to save, a draft of nothing tells whether the disk is well.
void Workbench::saveAll(const std::function<void(bool)> &then)
{
    if (page() == nullptr) {
        then(true);
        return;
    }
    m_isWell = true;
    keep();
    whenDone(m_means.desk.keepDraft({}), this, [this, then](const core::Result<void> &kept) {
        const bool saved = kept && m_isWell;
        if (saved) {
            m_note->settle();
        }
        then(saved);
    });
}

void Workbench::leave(const std::function<void()> &then)
{
    saveAll([this, then](bool saved) {
        if (saved) {
            then();
        } else {
            m_note->offerLeaving();
        }
    });
}

Page *Workbench::make(PageKind kind)
{
    switch (kind) {
    case PageKind::Overview:
        return new OverviewPage(m_means, m_stack);
    case PageKind::Agencies:
        return new AgenciesPage(m_means, m_stack);
    case PageKind::Criteria:
        return new CriteriaPage(m_means, m_stack);
    case PageKind::Scoring:
        return new ScoringPage(m_means, m_stack);
    case PageKind::Joint: {
        auto *joint = new JointPage(m_means, m_stack);
        connect(joint, &JointPage::presented, this, &Workbench::showAlone);
        return joint;
    }
    case PageKind::Results:
        return new ResultsPage(m_means, m_stack);
    case PageKind::Journal:
        return new JournalPage(m_means, m_stack);
    }
    Q_UNREACHABLE();
}

/// Built when somebody goes there: the first page is painted before the others are anything.
Page *Workbench::pageOf(PageKind kind)
{
    Page *&page = m_pages.at(static_cast<std::size_t>(kind));
    if (page == nullptr) {
        page = make(kind);
        m_stack->addWidget(page);
        restorePanes(*page);
        beginTabsAtWork(*page);
        connect(page, &Page::placeWanted, this, &Workbench::goTo);
        connect(page, &Page::placeChanged, this, &Workbench::tellKeys);
    }
    return page;
}

std::vector<Page *> Workbench::built() const
{
    std::vector<Page *> pages;
    std::copy_if(m_pages.begin(), m_pages.end(), std::back_inserter(pages),
                 [](const Page *one) { return one != nullptr; });
    return pages;
}

const Page *Workbench::page() const
{
    return qobject_cast<const Page *>(m_stack->currentWidget());
}

Place Workbench::place() const
{
    return page() == nullptr ? Place() : page()->place();
}

void Workbench::showPages(const Place &place)
{
    m_rail->show();
    m_bar->QWidget::show();
    showPlace(place);
}

void Workbench::hideBars()
{
    m_rail->hide();
    m_bar->hide();
}

/// A page on a projector stands without what leads elsewhere.
void Workbench::showAlone(bool alone)
{
    const bool around = !alone && page() != nullptr;
    m_rail->setVisible(around);
    m_bar->setVisible(around);
}

void Workbench::showDoor()
{
    hideBars();
    m_stack->setCurrentWidget(m_door->page());
    tellKeys();
}

void Workbench::showStart()
{
    hideBars();
    m_stack->setCurrentWidget(m_start);
    m_start->showRecent();
    m_start->setFocus();
    tellKeys();
}

void Workbench::goTo(const Place &place)
{
    if (page() != nullptr) {
        m_trail.leave(this->place());
    }
    showPlace(place);
}

void Workbench::showPlace(const Place &place)
{
    Page *page = pageOf(place.page);
    m_rail->setCurrent(place.page);
    m_stack->setCurrentWidget(page);
    page->setFocus();
    page->goTo(place);
    tellKeys();
}

void Workbench::focusPage()
{
    if (page() != nullptr) {
        m_stack->currentWidget()->setFocus();
    }
}

void Workbench::retrace(const std::optional<Place> &place)
{
    if (place) {
        showPlace(*place);
    }
}

void Workbench::tellKeys()
{
    Q_EMIT keysChanged(page() == nullptr ? QString() : page()->keys());
}

void Workbench::handOver()
{
    for (Page *page : built()) {
        page->handOver();
    }
}

void Workbench::keep()
{
    for (Page *page : built()) {
        page->keep();
    }
}

void Workbench::keepPanes() const
{
    for (const Page *page : built()) {
        ui::keepPanes(*page);
    }
}

} // namespace ui

#include "moc_workbench.cpp"
