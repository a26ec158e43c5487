// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "ui/agencies/agencies_page.h"
#include "ui/criteria/criteria_page.h"
#include "ui/desk/when_done.h"
#include "ui/help/help.h"
#include "ui/joint/joint_page.h"
#include "ui/journal/journal_page.h"
#include "ui/overview/overview_page.h"
#include "ui/people/doorkeeper.h"
#include "ui/print/printing.h"
#include "ui/results/results_page.h"
#include "ui/scoring/scoring_page.h"
#include "ui/settings/settings.h"
#include "ui/shell/asking.h"
#include "ui/shell/bar.h"
#include "ui/shell/finder.h"
#include "ui/shell/paper_head.h"
#include "ui/shell/rail.h"
#include "ui/shell/start_page.h"
#include "ui/shell/status_line.h"
#include "ui/words/error_words.h"

#include <QAction>
#include <QFileInfo>
#include <QSettings>
#include <QStackedWidget>

namespace ui {

namespace {

std::size_t at(PageKind page)
{
    return static_cast<std::size_t>(page);
}

} // namespace

MainWindow::MainWindow(QString folder, Language language) : m_folder(std::move(folder)), m_language(language)
{
    build();
    connect(&m_desk, &Desk::snapshotChanged, this, &MainWindow::showSnapshot);
    connect(&m_desk, &Desk::saved, m_status, &StatusLine::showSaved);
}

void MainWindow::build()
{
    setWindowTitle(QStringLiteral("Công Tâm"));
    setMinimumSize(1024, 560);
    resize(1366, 768);
    m_rail = new Rail(m_language, this);
    m_rail->hide(); // until there is something to go to
    addToolBar(Qt::LeftToolBarArea, m_rail);
    connect(m_rail, &Rail::chosen, this, [this](PageKind page) { goTo({page, {}, {}, {}, Only::All}); });
    m_door = new Doorkeeper(m_desk, m_language, this);
    m_bar = new Bar(*m_door, m_language, this);
    m_bar->hide();
    setMenuWidget(m_bar);
    m_stack = new QStackedWidget(this);
    setCentralWidget(m_stack);
    m_start = new StartPage(m_language, m_stack);
    m_stack->addWidget(m_start);
    connect(m_start, &StartPage::againWanted, this, &MainWindow::open);
    connect(m_start, &StartPage::sampleWanted, this, &MainWindow::openSample);
    connect(m_start, &StartPage::dossierWanted, this, &MainWindow::openDossier);
    const auto askForNew = [this] { askForNewDossier(m_desk, m_language, this, [this] { showOpened({}); }); };
    connect(m_start, &StartPage::newWanted, this, askForNew);
    connect(m_bar, &Bar::newDossierWanted, this, askForNew);
    connect(m_bar, &Bar::dossierWanted, this, &MainWindow::openDossier);
    buildPages();
    m_status = new StatusLine(m_language, this);
    setStatusBar(m_status);
    connect(m_bar, &Bar::searchWanted, this, &MainWindow::find);
    buildDoor();
    connect(m_bar, &Bar::settingsChanged, m_status, [this] {
        m_status->say(Phrase{u"Có hiệu lực từ lần mở sau.", u"It holds from the next start on."}.in(m_language));
    });
    addAct({u"Hoàn tác", u"Undo"}, QKeySequence::Undo, [this] { undo(); });
    addAct({u"Hướng dẫn", u"Help"}, QKeySequence::HelpContents, [this] { help(); });
    addAct({u"In trang này", u"Print this page"}, QKeySequence::Print, [this] { print(); });
    addAct({u"Tìm", u"Search"}, QKeySequence(Qt::CTRL | Qt::Key_K), [this] { find(); });
    addAct({u"Đổi người làm việc", u"Change the person"}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
           [this] { m_door->seat(0); });
    addAct({u"Trở lại", u"Back"}, QKeySequence(Qt::ALT | Qt::Key_Left), [this] { retrace(m_trail.back(place())); });
    addAct({u"Đi tiếp", u"Forward"}, QKeySequence(Qt::ALT | Qt::Key_Right),
           [this] { retrace(m_trail.forth(place())); });
}

void MainWindow::buildDoor()
{
    m_stack->addWidget(m_door->page());
    connect(m_door, &Doorkeeper::pageWanted, this, &MainWindow::askWhoIsThere);
    connect(m_door, &Doorkeeper::entered, this, &MainWindow::enter);
    connect(m_door, &Doorkeeper::leaving, this, &MainWindow::keepPages);
    connect(m_door, &Doorkeeper::left, this, [this] { m_stack->setCurrentWidget(m_start); });
    connect(m_door, &Doorkeeper::said, m_status, &StatusLine::say);
}

void MainWindow::buildPages()
{
    const Means means{m_desk, m_language};
    m_pages = {new OverviewPage(means, m_stack), new AgenciesPage(means, m_stack), new CriteriaPage(means, m_stack),
               new ScoringPage(means, m_stack),  new JointPage(means, m_stack),    new ResultsPage(means, m_stack),
               new JournalPage(means, m_stack)};
    for (Page *page : m_pages) {
        m_stack->addWidget(page);
        connect(page, &Page::placeWanted, this, &MainWindow::goTo);
        connect(page, &Page::placeChanged, this, &MainWindow::showKeys);
    }
}

void MainWindow::addAct(const Phrase &name, const QKeySequence &keys, const std::function<void()> &act)
{
    auto *action = new QAction(name.in(m_language), this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
}

Place MainWindow::place() const
{
    const auto *page = qobject_cast<const Page *>(m_stack->currentWidget());
    return page == nullptr ? Place() : page->place();
}

void MainWindow::showPage(PageKind kind)
{
    Page *page = m_pages[at(kind)];
    m_rail->setCurrent(kind);
    m_stack->setCurrentWidget(page);
    page->setFocus();
    showKeys();
}

void MainWindow::goTo(const Place &place)
{
    if (qobject_cast<Page *>(m_stack->currentWidget()) != nullptr) {
        m_trail.leave(this->place());
    }
    showPlace(place);
}

void MainWindow::showPlace(const Place &place)
{
    showPage(place.page);
    m_pages[at(place.page)]->goTo(place);
}

void MainWindow::retrace(const std::optional<Place> &place)
{
    if (place) {
        showPlace(*place);
    }
}

void MainWindow::find()
{
    if (!m_door->isIn()) {
        return;
    }
    auto *finder = new Finder(goalsOf(m_desk.snapshot()->round, m_language), m_language, this);
    finder->setAttribute(Qt::WA_DeleteOnClose);
    connect(finder, &Finder::chosen, this, &MainWindow::goTo);
    finder->open();
}

/// Under the name of who entered it.
void MainWindow::keepPages()
{
    for (Page *page : m_pages) {
        page->keep();
    }
}

void MainWindow::open()
{
    QSettings settings;
    m_start->showRecent(RecentSetting.in(settings));
    if (m_folder.isEmpty()) {
        m_start->setFocus();
    } else {
        openDossier(m_folder);
    }
}

void MainWindow::openDossier(const QString &folder)
{
    keepPages();
    m_folder = folder;
    m_start->showOpening();
    whenDone(m_desk.open(folder), this, [this](const core::Checked<void> &answer) { showOpened(answer); });
}

void MainWindow::openSample()
{
    m_start->showOpening();
    whenDone(m_desk.openSample(sampleFolder()), this,
             [this](const core::Checked<void> &answer) { showOpened(answer); });
}

void MainWindow::showOpened(const core::Checked<void> &opened)
{
    if (opened) {
        QSettings settings;
        rememberDossier(settings, m_desk.folder());
        m_trail = {};
        m_door->receive();
        return;
    }
    const QString said =
        Phrase{u"Chưa mở được; dữ liệu còn nguyên.\n", u"It could not be opened; nothing was lost.\n"}.in(m_language)
        + sentence(opened.error().front(), m_language);
    m_start->showProblem(said);
    m_status->say(m_stack->currentWidget() == m_start ? QString() : said.simplified()); // the other one stays open
}

void MainWindow::askWhoIsThere()
{
    m_rail->hide();
    m_bar->hide();
    m_stack->setCurrentWidget(m_door->page());
    showKeys();
}

void MainWindow::enter()
{
    m_rail->show();
    m_bar->QWidget::show();
    showPage(PageKind::Overview);
}

void MainWindow::showSnapshot()
{
    if (m_desk.snapshot()) {
        m_bar->show(*m_desk.snapshot(), m_desk.folder());
    }
    setWindowTitle(QFileInfo(m_desk.folder()).completeBaseName() + QStringLiteral(" – Công Tâm"));
}

void MainWindow::showKeys()
{
    const auto *page = qobject_cast<const Page *>(m_stack->currentWidget());
    m_status->showKeys(page == nullptr ? QString() : page->keys());
}

/// Of the page; before there is one, the walk for a newcomer.
void MainWindow::help()
{
    const bool there = qobject_cast<const Page *>(m_stack->currentWidget()) != nullptr;
    auto *dialog = new Help(there ? std::optional(place().page) : std::nullopt, m_language, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::print()
{
    const auto *page = qobject_cast<const Page *>(m_stack->currentWidget());
    if (page != nullptr && m_desk.snapshot()) {
        Paper paper = page->paper();
        addHead(paper, *m_desk.snapshot(), m_language);
        printPaper(paper, m_language, this);
    }
}

void MainWindow::undo()
{
    if (!m_door->isIn()) {
        return;
    }
    whenDone(m_desk.undo(), this, [this](const core::Checked<core::Receipt> &undone) {
        if (!undone) {
            m_status->say(sentence(undone.error().front(), m_language));
        }
    });
}

} // namespace ui
