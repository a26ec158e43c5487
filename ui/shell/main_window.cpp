// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "ui/desk/when_done.h"
#include "ui/page/place_link.h"
#include "ui/people/doorkeeper.h"
#include "ui/settings/appearance.h"
#include "ui/settings/settings.h"
#include "ui/settings/window_memory.h"
#include "ui/shell/fault_note.h"
#include "ui/shell/orders.h"
#include "ui/shell/start_page.h"
#include "ui/shell/status_line.h"
#include "ui/shell/walk_dock.h"
#include "ui/shell/workbench.h"
#include "ui/words/error_words.h"

#include <QCloseEvent>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QScreen>
#include <QSettings>

#include <utility>

namespace ui {

MainWindow::MainWindow(const QString &folder, Language language)
    : m_folder(folder.isEmpty() ? QString() : QFileInfo(folder).absoluteFilePath()), m_language(language)
{
    if (!m_folder.isEmpty()) {
        m_opening = m_desk.open(m_folder);
    }
    furnish();
}

MainWindow::MainWindow(MainWindow &first, const QString &person)
    : m_folder(first.m_folder), m_language(first.m_language), m_desk(first.m_desk)
{
    furnish();
    whenDone(m_desk.sit(person), this, [this](const core::Checked<void> &sitting) {
        if (sitting) {
            m_bench->door().resume();
            enter();
        } else {
            tell(sentence(sitting.error().front(), m_language));
        }
    });
}

MainWindow::~MainWindow()
{
    delete m_orders;
    delete m_bench;
}

void MainWindow::furnish()
{
    setMinimumSize(1024, 560);
    resize(1366, 768);
    restoreWindow(*this);
    build();
    connect(&m_desk, &Desk::snapshotChanged, this, &MainWindow::showSnapshot);
    connect(&m_desk, &Desk::faulted, this, &MainWindow::showFault);
    connect(&m_desk, &Desk::saved, this, [this](core::Instant at) {
        m_status->showSaved(at);
        if (m_bench->note().isFault()) {
            saveAgain(); // the disk is well again: what it refused before comes along
        }
    });
    connect(
        qApp, &QGuiApplication::screenRemoved, this, [this] { bringOnScreen(*this); }, Qt::QueuedConnection);
}

void MainWindow::build()
{
    m_bench = new Workbench({m_desk, m_language}, m_trail, this);
    setCentralWidget(m_bench); // deletes the one before
    m_status = new StatusLine(m_language, this);
    setStatusBar(m_status);
    delete m_walk;
    m_walk = new WalkDock(m_language, this);
    addDockWidget(Qt::RightDockWidgetArea, m_walk);
    // Once the click on a link is over: the next key is the page's.
    connect(m_walk, &WalkDock::placeWanted, this, &MainWindow::goTo, Qt::QueuedConnection);
    connect(m_walk, &WalkDock::personWanted, m_bench, &Workbench::focusPage, Qt::QueuedConnection);
    connect(m_walk, &WalkDock::personWanted, &m_bench->door(), &Doorkeeper::seatNamed, Qt::QueuedConnection);
    connect(m_bench, &Workbench::keysChanged, m_status, &StatusLine::showKeys);
    connect(m_bench, &Workbench::entered, this, &MainWindow::enter);
    connect(m_bench, &Workbench::said, m_status, &StatusLine::say);
    connect(m_bench, &Workbench::settingsChanged, this, &MainWindow::changeAppearance);
    connect(&m_bench->note(), &FaultNote::againWanted, this, &MainWindow::saveAgain);
    connect(&m_bench->note(), &FaultNote::restoreWanted, &m_bench->start(),
            [this] { m_bench->start().askForBackup(m_desk.folder()); });
    connect(&m_bench->note(), &FaultNote::leavingWanted, this, [this] {
        m_mayGo = true;
        close();
    });
    connect(&m_bench->start(), &StartPage::opened, this, [this] {
        m_trail = {};
        m_bench->door().receive();
    });
    m_status->showKeys({});
    delete m_orders;
    m_orders = new Orders({m_desk, m_language}, *m_bench, *m_status, this);
    connect(m_orders, &Orders::walkWanted, m_walk, [this] { m_walk->start(0); });
    connect(m_orders, &Orders::personWanted, &m_bench->door(), &Doorkeeper::seat);
    connect(m_bench, &Workbench::searchWanted, m_orders, &Orders::find);
}

void MainWindow::saveAgain()
{
    const auto save = [this](const core::Checked<void> & /*back*/) {
        m_bench->saveAll([this](bool saved) {
            if (saved && m_isOldLook) {
                buildAnew();
            }
        });
    };
    whenDone(m_desk.comeBack(), this, save);
}

/// What is being entered is saved or kept first, under the name of who entered it; what the disk refuses is nowhere but
/// on the pages, so they stay as long.
void MainWindow::changeAppearance()
{
    m_isOldLook = true;
    m_bench->saveAll([this](bool saved) {
        if (saved) {
            buildAnew();
        }
    });
}

void MainWindow::buildAnew()
{
    m_isOldLook = false;
    const bool open = m_bench->page() != nullptr;
    const Place here = place();
    const int step = m_walk->isHidden() ? -1 : m_walk->step();
    m_bench->keepPanes();
    applyAppearance();
    setPalette({}); // what is built now takes its colours from the window, which may not have heard yet
    m_language = chosenLanguage();
    build();
    if (open) {
        m_bench->door().resume();
        m_bench->showPages(here);
    } else {
        m_bench->showStart();
    }
    if (step >= 0) {
        m_walk->start(step);
    }
}

Place MainWindow::place() const
{
    return m_bench->place();
}

void MainWindow::goTo(const Place &place)
{
    m_bench->goTo(place);
}

void MainWindow::tell(const QString &sentence)
{
    if (!sentence.isEmpty()) {
        m_bench->note().tell(sentence);
    }
}

void MainWindow::open()
{
    m_bench->showStart();
    if (m_opening.isValid()) {
        m_bench->start().await(m_folder, std::exchange(m_opening, {}));
    } else if (!m_folder.isEmpty()) {
        m_bench->start().open(m_folder);
    }
}

void MainWindow::openSample()
{
    m_bench->showStart();
    m_bench->start().openSample();
}

/// Where the person was when the window was closed last, if it is the same dossier.
void MainWindow::enter()
{
    QSettings settings;
    const bool same = LastFolderSetting.in(settings) == m_desk.folder();
    m_bench->showPages((same ? placeFrom(LastPlaceSetting.in(settings)) : std::nullopt).value_or(Place()));
    m_bench->note().settle();
    const bool isOwnSample = QFileInfo(m_desk.folder()).path() == QFileInfo(sampleFolder()).path();
    if (isOwnSample && WalkSetting.in(settings)) {
        m_walk->start(0);
    }
}

void MainWindow::showSnapshot()
{
    setWindowTitle(QFileInfo(m_desk.folder()).completeBaseName() + QStringLiteral(" – Công Tâm"));
}

void MainWindow::showFault(const core::Error &error)
{
    m_bench->note().show(wordsOfSaving(error, m_language), {u"Lưu lại", u"Save again"});
}

void MainWindow::remember()
{
    m_bench->keepPanes();
    keepWindow(*this);
    if (m_bench->page() != nullptr) {
        QSettings settings;
        LastFolderSetting.keep(settings, m_desk.folder());
        LastPlaceSetting.keep(settings, linkTo(place()));
    }
}

/// What is being entered is on the disk, or the person lets it go, before the window does.
void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_mayGo || m_bench->page() == nullptr) {
        remember();
        QMainWindow::closeEvent(event);
        return;
    }
    event->ignore();
    m_bench->leave([this] {
        m_mayGo = true;
        close();
    });
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && ThemeSetting.in(QSettings()).isEmpty()) {
        changeAppearance(); // as the system
    }
    return QMainWindow::event(event);
}

} // namespace ui

#include "moc_main_window.cpp"
