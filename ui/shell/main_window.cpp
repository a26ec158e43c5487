// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "core/base/calendar.h"
#include "core/model/codes.h"
#include "ui/criteria/criteria_page.h"
#include "ui/journal/journal_page.h"
#include "ui/look/fonts.h"
#include "ui/look/tokens.h"
#include "ui/results/results_page.h"
#include "ui/words/error_words.h"
#include "ui/words/label_words.h"

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

constexpr int TargetHeight = 40;

QString sampleFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/Mau.congtam");
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
    m_rail->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_rail->hide(); // until there is something to go to
    addToolBar(Qt::LeftToolBarArea, m_rail);
    m_places = new QActionGroup(this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(buildWaiting());
    setCentralWidget(m_stack);
    const Means means{m_desk, m_language};
    addPage(new CriteriaPage(means, m_stack), {u"Bộ tiêu chí", u"Criteria"});
    m_first = addPage(new ResultsPage(means, m_stack), {u"Kết quả, xếp loại", u"Results"});
    addPage(new JournalPage(means, m_stack), {u"Nhật ký", u"Journal"});

    m_saved = new QLabel(this);
    m_saved->setObjectName(QStringLiteral("saved"));
    m_sample = new QLabel(this);
    m_sample->setObjectName(QStringLiteral("sample"));
    m_sample->setFont(textFont(BodyText, true));
    m_person = new QLabel(this);
    m_person->setObjectName(QStringLiteral("person"));
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(SmallGap, 0, Gap, 0);
    statusBar()->addWidget(m_saved, 1);
    statusBar()->addPermanentWidget(m_sample);
    statusBar()->addPermanentWidget(m_person);

    auto *undoing = new QAction(Phrase{u"Hoàn tác", u"Undo"}.in(m_language), this);
    undoing->setShortcut(QKeySequence::Undo);
    connect(undoing, &QAction::triggered, this, &MainWindow::undo);
    addAction(undoing);
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
    m_again->setMinimumHeight(32);
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

int MainWindow::railWidth() const
{
    constexpr int Letters = 19; // the longest name of a page
    return fontMetrics().averageCharWidth() * Letters + Gap + SmallGap;
}

QAction *MainWindow::addPage(QWidget *page, const Phrase &name)
{
    m_stack->addWidget(page);
    auto *place = new QAction(name.in(m_language), m_places);
    place->setCheckable(true);
    place->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + m_places->actions().size())));
    place->setToolTip(place->text() + QStringLiteral(" (") + place->shortcut().toString(QKeySequence::NativeText)
                      + u')');
    connect(place, &QAction::triggered, page, [this, page] {
        m_stack->setCurrentWidget(page);
        page->setFocus();
    });
    m_rail->addAction(place);
    auto *button = qobject_cast<QToolButton *>(m_rail->widgetForAction(place));
    button->setFixedSize(railWidth(), qMax(TargetHeight, fontMetrics().lineSpacing() + Gap));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(place->text());
    return place;
}

void MainWindow::open()
{
    m_message->setText(Phrase{u"Đang mở tệp dữ liệu…", u"Opening the assessment file…"}.in(m_language));
    m_again->hide();
    m_stack->setCurrentIndex(0);
    auto opened = m_folder.isEmpty() ? m_desk.openSample(sampleFolder()) : m_desk.open(m_folder);
    opened.then(this, [this](const core::Checked<void> &answer) { showOpened(answer); });
}

void MainWindow::showOpened(const core::Checked<void> &opened)
{
    if (opened) {
        m_rail->show();
        m_first->trigger();
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
    const core::Snapshot &snapshot = *m_desk.snapshot();
    const QString role = label(snapshot.viewer.role, m_language);
    const QString &name = snapshot.viewer.name;
    m_person->setText(name == role ? name : QString(name + QStringLiteral(" · ") + role));
    m_sample->setText(snapshot.round.sample ? core::sampleNotice() : QString());
    setWindowTitle(QFileInfo(m_desk.folder()).completeBaseName() + QStringLiteral(" – Công Tâm"));
}

void MainWindow::showSaved(core::Instant at)
{
    const QString time = core::vietnameseTime(at, true).section(u' ', 1);
    m_saved->setText(QStringLiteral("✓ ") + Phrase{u"Đã lưu ", u"Saved "}.in(m_language) + time);
}

void MainWindow::undo()
{
    m_desk.undo().then(this, [this](const core::Checked<core::Receipt> &undone) {
        if (!undone) {
            m_saved->setText(sentence(undone.error().front(), m_language));
        }
    });
}

} // namespace ui
