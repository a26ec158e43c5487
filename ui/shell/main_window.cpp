// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "core/dossier/dossier.h"
#include "core/sample/sample.h"
#include "ui/look/fonts.h"
#include "ui/look/tokens.h"
#include "ui/results/results_page.h"
#include "ui/words/error_words.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QtConcurrent>

namespace ui {

namespace {

QString sampleFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/Mau.congtam");
}

/// On another thread: a dossier belongs to the thread that opened it, a snapshot to none.
core::Checked<std::shared_ptr<const core::Snapshot>> read(const QString &named)
{
    const QString folder = named.isEmpty() ? sampleFolder() : named;
    if (named.isEmpty() && !QFileInfo::exists(folder)) {
        QDir().mkpath(QFileInfo(folder).path());
        if (const auto made = core::makeSample(folder, core::SampleStage::JointOpen); !made) {
            return tl::unexpected(made.error());
        }
    }
    const auto dossier = core::Dossier::open(folder);
    if (!dossier) {
        return tl::unexpected(core::Problems{dossier.error()});
    }
    return (*dossier)->snapshot((*dossier)->administrator());
}

} // namespace

MainWindow::MainWindow(QString folder, Language language) : m_folder(std::move(folder)), m_language(language)
{
    build();
}

void MainWindow::build()
{
    setWindowTitle(QStringLiteral("Công Tâm"));
    resize(1366, 768);
    m_stack = new QStackedWidget(this);
    auto *waiting = new QWidget(m_stack);
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
    m_results = new ResultsPage(m_language, m_stack);
    m_stack->addWidget(waiting);
    m_stack->addWidget(m_results);
    setCentralWidget(m_stack);
}

void MainWindow::open()
{
    m_message->setText(Phrase{u"Đang mở tệp dữ liệu…", u"Opening the assessment file…"}.in(m_language));
    m_again->hide();
    m_stack->setCurrentIndex(0);
    QtConcurrent::run(read, m_folder).then(this, [this](const Opened &opened) { showOpened(opened); });
}

void MainWindow::showOpened(const Opened &opened)
{
    if (opened) {
        m_results->showRound((*opened)->round);
        m_stack->setCurrentWidget(m_results);
        return;
    }
    m_message->setText(
        Phrase{u"Chưa mở được; dữ liệu còn nguyên.\n", u"It could not be opened; nothing was lost.\n"}.in(m_language)
        + sentence(opened.error().front(), m_language));
    m_again->show();
    m_again->setFocus();
}

} // namespace ui
