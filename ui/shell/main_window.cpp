// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "ui/agencies/agencies_page.h"
#include "ui/criteria/criteria_page.h"
#include "ui/desk/when_done.h"
#include "ui/help/help.h"
#include "ui/joint/joint_page.h"
#include "ui/journal/journal_page.h"
#include "ui/overview/overview_page.h"
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
#include <QBoxLayout>
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
}

MainWindow::MainWindow(MainWindow &first, const QString &person)
    : m_folder(first.m_folder), m_language(first.m_language), m_desk(first.m_desk)
{
    build();
    whenDone(m_desk.sit(person), this, [this](const core::Checked<void> &sitting) { showOpened(sitting); });
}

/// The pages save what is typed: they go while the desk is there.
MainWindow::~MainWindow()
{
    delete takeCentralWidget();
}

void MainWindow::build()
{
    connect(&m_desk, &Desk::snapshotChanged, this, &MainWindow::showSnapshot);
    setWindowTitle(QStringLiteral("Công Tâm"));
    setMinimumSize(1024, 560);
    resize(1366, 768);
    m_rail = new Rail(m_language, this);
    m_rail->hide(); // until there is something to go to
    addToolBar(Qt::LeftToolBarArea, m_rail);
    connect(m_rail, &Rail::chosen, this, [this](PageKind page) { goTo({page, {}, {}, {}, Only::All}); });
    auto *right = new QWidget(this);
    m_bar = new Bar(m_language, right);
    m_bar->hide();
    m_stack = new QStackedWidget(right);
    m_start = new StartPage(m_language, m_stack);
    m_stack->addWidget(m_start);
    connect(m_start, &StartPage::againWanted, this, &MainWindow::open);
    connect(m_start, &StartPage::sampleWanted, this, &MainWindow::openSample);
    connect(m_start, &StartPage::dossierWanted, this, &MainWindow::openDossier);
    connect(m_start, &StartPage::newWanted, this,
            [this] { askForNewDossier(m_desk, m_language, this, [this] { showOpened({}); }); });
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1); // a line of the window's ground
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    setCentralWidget(right);
    buildPages();
    m_status = new StatusLine(m_language, this);
    setStatusBar(m_status);
    connect(&m_desk, &Desk::saved, m_status, &StatusLine::showSaved);
    connect(m_bar, &Bar::searchWanted, this, &MainWindow::find);
    connect(m_bar, &Bar::personWanted, this, &MainWindow::sit);
    connect(m_bar, &Bar::newPersonWanted, this, [this] { askForNewPerson(m_desk, m_language, this); });
    connect(m_bar, &Bar::settingsChanged, m_status, [this] {
        m_status->say(Phrase{u"Có hiệu lực từ lần mở sau.", u"It holds from the next start on."}.in(m_language));
    });
    addAct({u"Hoàn tác", u"Undo"}, QKeySequence::Undo, [this] { undo(); });
    addAct({u"Hướng dẫn", u"Help"}, QKeySequence::HelpContents, [this] { help(); });
    addAct({u"In trang này", u"Print this page"}, QKeySequence::Print, [this] { print(); });
    addAct({u"Tìm", u"Search"}, QKeySequence(Qt::CTRL | Qt::Key_K), [this] { find(); });
    addAct({u"Trở lại", u"Back"}, QKeySequence(Qt::ALT | Qt::Key_Left), [this] { retrace(m_trail.back(place())); });
    addAct({u"Đi tiếp", u"Forward"}, QKeySequence(Qt::ALT | Qt::Key_Right),
           [this] { retrace(m_trail.forth(place())); });
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
    if (m_stack->currentIndex() > 0) {
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
    if (!m_desk.snapshot()) {
        return;
    }
    auto *finder = new Finder(goalsOf(m_desk.snapshot()->round, m_language), m_language, this);
    finder->setAttribute(Qt::WA_DeleteOnClose);
    connect(finder, &Finder::chosen, this, &MainWindow::goTo);
    finder->open();
}

void MainWindow::sit(int person)
{
    for (Page *page : m_pages) {
        page->keep(); // under the name of who entered it
    }
    whenDone(m_desk.sit(QString::number(person)), this, [this](const core::Checked<void> &sitting) {
        m_status->say(sitting ? QString() : sentence(sitting.error().front(), m_language));
    });
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
        m_rail->show();
        m_bar->QWidget::show();
        showPage(PageKind::Overview);
        return;
    }
    m_start->showProblem(
        Phrase{u"Chưa mở được; dữ liệu còn nguyên.\n", u"It could not be opened; nothing was lost.\n"}.in(m_language)
        + sentence(opened.error().front(), m_language));
}

void MainWindow::showSnapshot()
{
    m_bar->show(*m_desk.snapshot());
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
    const bool there = m_stack->currentIndex() > 0;
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
    whenDone(m_desk.undo(), this, [this](const core::Checked<core::Receipt> &undone) {
        if (!undone) {
            m_status->say(sentence(undone.error().front(), m_language));
        }
    });
}

} // namespace ui
