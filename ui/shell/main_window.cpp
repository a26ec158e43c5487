// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "core/base/calendar.h"
#include "ui/agencies/agencies_page.h"
#include "ui/criteria/criteria_page.h"
#include "ui/desk/when_done.h"
#include "ui/joint/joint_page.h"
#include "ui/journal/journal_page.h"
#include "ui/look/fonts.h"
#include "ui/look/icons.h"
#include "ui/look/tokens.h"
#include "ui/overview/overview_page.h"
#include "ui/results/results_page.h"
#include "ui/scoring/scoring_page.h"
#include "ui/shell/bar.h"
#include "ui/shell/finder.h"
#include "ui/words/error_words.h"

#include <QAction>
#include <QActionGroup>
#include <QBoxLayout>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>

namespace ui {

namespace {

QString sampleFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/Mau.congtam");
}

std::size_t at(PageKind page)
{
    return static_cast<std::size_t>(page);
}

} // namespace

MainWindow::MainWindow(QString folder, Language language) : m_folder(std::move(folder)), m_language(language)
{
    build();
    connect(&m_desk, &Desk::snapshotChanged, this, &MainWindow::showSnapshot);
    connect(&m_desk, &Desk::saved, this, &MainWindow::showSaved);
}

void MainWindow::build()
{
    setWindowTitle(QStringLiteral("Công Tâm"));
    setMinimumSize(1024, 560);
    resize(1366, 768);
    m_rail = new QToolBar(Phrase{u"Các trang", u"Pages"}.in(m_language), this);
    m_rail->setObjectName(QStringLiteral("rail"));
    m_rail->setMovable(false);
    m_rail->setContextMenuPolicy(Qt::PreventContextMenu);
    m_rail->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    m_rail->setFont(letters(SmallText));
    m_rail->hide(); // until there is something to go to
    addToolBar(Qt::LeftToolBarArea, m_rail);
    m_places = new QActionGroup(this);
    auto *right = new QWidget(this);
    m_bar = new Bar(m_language, right);
    m_bar->hide();
    m_stack = new QStackedWidget(right);
    m_stack->addWidget(buildWaiting());
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1); // a line of the window's ground
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    setCentralWidget(right);
    buildPages();
    buildStatus();
    connect(m_bar, &Bar::searchWanted, this, &MainWindow::find);
    connect(m_bar, &Bar::personWanted, this, &MainWindow::sit);
    addAct({u"Hoàn tác", u"Undo"}, QKeySequence::Undo, &MainWindow::undo);
    addAct({u"Tìm", u"Search"}, QKeySequence(Qt::CTRL | Qt::Key_K), &MainWindow::find);
    addAct({u"Trở lại", u"Back"}, QKeySequence(Qt::ALT | Qt::Key_Left), &MainWindow::back);
    addAct({u"Đi tiếp", u"Forward"}, QKeySequence(Qt::ALT | Qt::Key_Right), &MainWindow::forth);
}

void MainWindow::buildPages()
{
    const Means means{m_desk, m_language};
    addPage(PageKind::Overview, new OverviewPage(means, m_stack), {u"Tổng quan", u"Overview"},
            QStringLiteral("dashboard-show"));
    addPage(PageKind::Agencies, new AgenciesPage(means, m_stack), {u"Cơ quan", u"Agencies"},
            QStringLiteral("resource-group"));
    addPage(PageKind::Criteria, new CriteriaPage(means, m_stack), {u"Bộ tiêu chí", u"Criteria"},
            QStringLiteral("view-list-tree"));
    addPage(PageKind::Scoring, new ScoringPage(means, m_stack), {u"Chấm điểm", u"Scoring"},
            QStringLiteral("document-edit"));
    addPage(PageKind::Joint, new JointPage(means, m_stack), {u"Họp", u"Session"}, QStringLiteral("system-users"));
    addPage(PageKind::Results, new ResultsPage(means, m_stack), {u"Kết quả", u"Results"},
            QStringLiteral("office-chart-bar"));
    addPage(PageKind::Journal, new JournalPage(means, m_stack), {u"Nhật ký", u"Journal"},
            QStringLiteral("view-history"));
}

void MainWindow::buildStatus()
{
    m_saved = new QLabel(this);
    m_saved->setObjectName(QStringLiteral("saved"));
    m_keys = new QLabel(this);
    m_keys->setObjectName(QStringLiteral("keys"));
    m_keys->setForegroundRole(QPalette::PlaceholderText);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(SmallGap, 0, Gap, 0);
    statusBar()->addWidget(m_saved, 1);
    statusBar()->addPermanentWidget(m_keys);
}

void MainWindow::addAct(const Phrase &name, const QKeySequence &keys, void (MainWindow::*act)())
{
    auto *action = new QAction(name.in(m_language), this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
}

QWidget *MainWindow::buildWaiting()
{
    auto *waiting = new QWidget(this);
    m_message = new QLabel(waiting);
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setWordWrap(true);
    m_message->setAlignment(Qt::AlignCenter);
    m_again = new QPushButton(Phrase{u"Thử lại", u"Try again"}.in(m_language), waiting);
    m_again->setObjectName(QStringLiteral("again"));
    m_again->setMinimumHeight(FieldHeight);
    connect(m_again, &QPushButton::clicked, this, &MainWindow::open);
    auto *column = new QVBoxLayout(waiting);
    column->setContentsMargins(PageMargin, PageMargin, PageMargin, PageMargin);
    column->setSpacing(Gap);
    column->addStretch();
    column->addWidget(m_message);
    column->addWidget(m_again, 0, Qt::AlignCenter);
    column->addStretch();
    return waiting;
}

void MainWindow::addPage(PageKind kind, Page *page, const Phrase &name, const QString &iconName)
{
    m_pages[at(kind)] = page;
    m_stack->addWidget(page);
    auto *place = new QAction(icon(iconName), name.in(m_language), m_places);
    place->setCheckable(true);
    place->setData(static_cast<int>(kind));
    place->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + m_places->actions().size())));
    place->setToolTip(place->text() + QStringLiteral(" (") + place->shortcut().toString(QKeySequence::NativeText)
                      + u')');
    connect(place, &QAction::triggered, this, [this, kind] { goTo({kind, {}, {}, {}, Only::All}); });
    connect(page, &Page::placeWanted, this, &MainWindow::goTo);
    connect(page, &Page::placeChanged, this, &MainWindow::showKeys);
    m_rail->addAction(place);
    auto *button = qobject_cast<QToolButton *>(m_rail->widgetForAction(place));
    constexpr int Width = 84;
    constexpr int IconHeight = 22;
    button->setFont(m_rail->font());
    const QFontMetrics metrics(button->font());
    button->setFixedSize(qMax(Width, metrics.horizontalAdvance(QStringLiteral("Bộ tiêu chí")) + Gap),
                         IconHeight + metrics.height() + Gap + SmallGap);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(place->text());
}

Place MainWindow::place() const
{
    const auto *page = qobject_cast<const Page *>(m_stack->currentWidget());
    return page == nullptr ? Place() : page->place();
}

void MainWindow::showPage(PageKind kind)
{
    Page *page = m_pages[at(kind)];
    for (QAction *action : m_places->actions()) {
        action->setChecked(action->data().toInt() == static_cast<int>(kind));
    }
    m_stack->setCurrentWidget(page);
    page->setFocus();
    showKeys();
}

void MainWindow::goTo(const Place &place)
{
    remember();
    m_after.clear();
    showPage(place.page);
    m_pages[at(place.page)]->goTo(place);
}

void MainWindow::remember()
{
    constexpr std::size_t Most = 200;
    if (m_stack->currentIndex() > 0) {
        m_before.push_back(place());
        if (m_before.size() > Most) {
            m_before.erase(m_before.begin());
        }
    }
}

void MainWindow::back()
{
    if (!m_before.empty()) {
        const Place to = m_before.back();
        m_before.pop_back();
        m_after.push_back(place());
        showPage(to.page);
        m_pages[at(to.page)]->goTo(to);
    }
}

void MainWindow::forth()
{
    if (!m_after.empty()) {
        const Place to = m_after.back();
        m_after.pop_back();
        remember();
        showPage(to.page);
        m_pages[at(to.page)]->goTo(to);
    }
}

void MainWindow::find()
{
    if (!m_desk.snapshot()) {
        return;
    }
    std::vector<Goal> goals;
    for (const QAction *action : m_places->actions()) {
        goals.push_back({action->text(),
                         Phrase{u"Trang", u"Page"}.in(m_language),
                         {static_cast<PageKind>(action->data().toInt()), {}, {}, {}, Only::All}});
    }
    for (Goal &goal : goalsOf(m_desk.snapshot()->round, m_language)) {
        goals.push_back(std::move(goal));
    }
    auto *finder = new Finder(std::move(goals), m_language, this);
    finder->setAttribute(Qt::WA_DeleteOnClose);
    connect(finder, &Finder::chosen, this, &MainWindow::goTo);
    finder->open();
}

void MainWindow::sit(int person)
{
    whenDone(m_desk.sit(QString::number(person)), this, [this](const core::Checked<void> &sitting) {
        m_saved->setText(sitting ? QString() : sentence(sitting.error().front(), m_language));
    });
}

void MainWindow::open()
{
    m_message->setText(Phrase{u"Đang mở tệp dữ liệu…", u"Opening the assessment file…"}.in(m_language));
    m_again->hide();
    m_stack->setCurrentIndex(0);
    auto opened = m_folder.isEmpty() ? m_desk.openSample(sampleFolder()) : m_desk.open(m_folder);
    whenDone(opened, this, [this](const core::Checked<void> &answer) { showOpened(answer); });
}

void MainWindow::showOpened(const core::Checked<void> &opened)
{
    if (opened) {
        m_rail->show();
        m_bar->QWidget::show();
        showPage(PageKind::Overview);
        return;
    }
    m_message->setText(
        Phrase{u"Chưa mở được; dữ liệu còn nguyên.\n", u"It could not be opened; nothing was lost.\n"}.in(m_language)
        + sentence(opened.error().front(), m_language));
    m_again->show();
    m_again->setFocus();
}

void MainWindow::showSnapshot()
{
    m_bar->show(*m_desk.snapshot());
    setWindowTitle(QFileInfo(m_desk.folder()).completeBaseName() + QStringLiteral(" – Công Tâm"));
}

void MainWindow::showSaved(core::Instant at)
{
    const QString time = core::vietnameseTime(at, true).section(u' ', 1);
    m_saved->setText(QStringLiteral("✓ ") + Phrase{u"Đã lưu ", u"Saved "}.in(m_language) + time);
}

void MainWindow::showKeys()
{
    const auto *page = qobject_cast<const Page *>(m_stack->currentWidget());
    m_keys->setText(page == nullptr ? QString() : page->keys());
}

void MainWindow::undo()
{
    whenDone(m_desk.undo(), this, [this](const core::Checked<core::Receipt> &undone) {
        if (!undone) {
            m_saved->setText(sentence(undone.error().front(), m_language));
        }
    });
}

} // namespace ui
