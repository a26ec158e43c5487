// SPDX-License-Identifier: GPL-3.0-or-later
#include "start_page.h"

#include "ui/desk/when_done.h"
#include "ui/look/fonts.h"
#include "ui/look/panes.h"
#include "ui/look/tables.h"
#include "ui/look/tokens.h"
#include "ui/settings/settings.h"
#include "ui/shell/asking.h"
#include "ui/shell/backups.h"
#include "ui/shell/fault_note.h"

#include <QAction>
#include <QBoxLayout>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QtConcurrentRun>

namespace ui {

namespace {

constexpr int Width = 600;
constexpr int FolderRole = Qt::UserRole;

/// May take its time: a drive that is away is asked too.
QStringList missingOf(const QStringList &folders)
{
    QStringList missing;
    for (const QString &folder : folders) {
        if (!QFileInfo::exists(folder)) {
            missing.append(folder);
        }
    }
    return missing;
}

} // namespace

StartPage::StartPage(const Means &means, QWidget *parent)
    : QWidget(parent), m_desk(means.desk), m_language(means.language)
{
    build();
    layOut();
}

void StartPage::build()
{
    m_fault = new FaultNote(false, m_language, this);
    m_fault->setObjectName(QStringLiteral("openingFault"));
    m_sample = button(word({u"Mở dữ liệu mẫu để làm quen (10 phút)", u"Open the sample to learn with (ten minutes)"}),
                      QStringLiteral("sampleButton"), this);
    m_sample->setDefault(true);
    m_open = button(word({u"Mở tệp dữ liệu…", u"Open an assessment file…"}), QStringLiteral("openButton"), this);
    m_new = button(word({u"Lập kỳ đánh giá mới…", u"A new round…"}), QStringLiteral("newButton"), this);
    buildRecent();
    connect(m_fault, &FaultNote::againWanted, this,
            [this] { m_folder.isEmpty() ? openFreshSample() : open(m_folder); });
    connect(m_fault, &FaultNote::restoreWanted, this, [this] { askForBackup(m_folder); });
    connect(m_sample, &QPushButton::clicked, this, &StartPage::openFreshSample);
    connect(m_open, &QPushButton::clicked, this, &StartPage::chooseFolder);
    connect(m_new, &QPushButton::clicked, this, &StartPage::askForNew);
    setFocusProxy(m_sample);
}

void StartPage::buildRecent()
{
    m_before = new QWidget(this);
    auto *title = new QLabel(word({u"Đã mở gần đây", u"Opened before"}), m_before);
    title->setFont(letters(BodyText, true));
    m_recent = new QListWidget(m_before);
    m_recent->setObjectName(QStringLiteral("recent"));
    m_recent->setAccessibleName(word({u"Tệp dữ liệu đã mở gần đây, Enter để mở", u"Opened before, Enter opens"}));
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setTextElideMode(Qt::ElideMiddle);
    m_forget = button(word({u"Bỏ khỏi danh sách (Delete)", u"Take off the list (Delete)"}), QStringLiteral("forget"),
                      m_before);
    auto *forgetKey = new QAction(m_recent);
    forgetKey->setShortcut(Qt::Key_Delete);
    forgetKey->setShortcutContext(Qt::WidgetShortcut);
    m_recent->addAction(forgetKey);
    connect(forgetKey, &QAction::triggered, this, [this] { forget(m_recent->currentItem()); });
    connect(m_forget, &QPushButton::clicked, this, [this] { forget(m_recent->currentItem()); });
    connect(m_recent, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { open(item->data(FolderRole).toString()); });
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_forget);
    auto *column = new QVBoxLayout(m_before);
    column->setContentsMargins(0, Gap, 0, 0);
    column->setSpacing(SmallGap);
    column->addLayout(head);
    column->addWidget(m_recent);
    m_before->hide();
}

void StartPage::layOut()
{
    auto *name = new QLabel(QStringLiteral("Công Tâm"), this);
    name->setFont(letters(TotalText, true));
    m_about = new QLabel(this);
    m_about->setObjectName(QStringLiteral("about"));
    m_about->setWordWrap(true);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    setOpening(false);
    auto *column = new QVBoxLayout;
    column->setSpacing(SmallGap + TinyGap);
    column->addStretch(1);
    for (QWidget *part : std::initializer_list<QWidget *>{name, m_about, m_fault, m_sample, m_open, m_new, m_before}) {
        part->setMinimumWidth(Width);
        part->setMaximumWidth(Width);
        column->addWidget(part);
    }
    column->addStretch(2);
    auto *line = new QHBoxLayout(this);
    line->addStretch();
    line->addLayout(column);
    line->addStretch();
}

void StartPage::showRecent()
{
    const QStringList folders = RecentSetting.in(QSettings());
    m_recent->clear();
    for (const QString &folder : folders) {
        auto *line = new QListWidgetItem(
            QFileInfo(folder).completeBaseName() + QStringLiteral("   ") + QFileInfo(folder).path(), m_recent);
        line->setData(FolderRole, folder);
        line->setToolTip(folder);
        line->setSizeHint(QSize(0, rowHeight(*m_recent)));
    }
    constexpr int MostSeen = 5;
    m_recent->setMinimumHeight(rowHeight(*m_recent)); // below a long sentence on a small screen
    m_recent->setMaximumHeight(rowHeight(*m_recent) * qBound(1, m_recent->count(), MostSeen));
    m_recent->setCurrentRow(0);
    m_before->setVisible(m_recent->count() > 0);
    whenDone(QtConcurrent::run(missingOf, folders), this, [this](const QStringList &missing) { markMissing(missing); });
}

void StartPage::markMissing(const QStringList &missing)
{
    for (int row = 0; row < m_recent->count(); ++row) {
        QListWidgetItem *line = m_recent->item(row);
        const QString folder = line->data(FolderRole).toString();
        if (missing.contains(folder)) {
            line->setText(QFileInfo(folder).completeBaseName() + word({u"   không thấy ở ", u"   not found in "})
                          + QFileInfo(folder).path());
            line->setForeground(palette().placeholderText());
        }
    }
}

void StartPage::forget(const QListWidgetItem *item)
{
    if (item == nullptr) {
        return;
    }
    QSettings settings;
    QStringList recent = RecentSetting.in(settings);
    recent.removeAll(item->data(FolderRole).toString());
    RecentSetting.keep(settings, recent);
    showRecent();
    m_before->isVisible() ? m_recent->setFocus() : setFocus();
}

void StartPage::open(const QString &folder)
{
    m_folder = QFileInfo(folder).absoluteFilePath();
    if (m_desk.snapshot() && m_folder == m_desk.folder()) {
        Q_EMIT opened(); // it is
        return;
    }
    whenOpened(m_desk.open(m_folder));
}

void StartPage::await(const QString &folder, const QFuture<core::Checked<void>> &opening)
{
    m_folder = folder;
    whenOpened(opening);
}

void StartPage::openSample()
{
    openSampleAt(sampleFolder());
}

void StartPage::openFreshSample()
{
    openSampleAt(freshSampleFolder());
}

void StartPage::openSampleAt(const QString &folder)
{
    m_folder.clear();
    QSettings settings;
    WalkSetting.keep(settings, true); // whoever asks for it wants to be led
    whenOpened(m_desk.openSample(folder));
}

void StartPage::whenOpened(const QFuture<core::Checked<void>> &opening)
{
    setOpening(true);
    whenDone(opening, this, [this](const core::Checked<void> &answer) {
        setOpening(false);
        if (!answer) {
            showFault(answer.error().front());
            return;
        }
        QSettings settings;
        rememberDossier(settings, m_desk.folder());
        Q_EMIT opened();
    });
}

void StartPage::setOpening(bool opening)
{
    m_fault->hide();
    m_about->setText(opening
                         ? word({u"Đang mở tệp dữ liệu…", u"Opening the assessment file…"})
                         : word({u"Hai cơ quan cùng chấm điểm công tác dân vận chính quyền, có tài liệu kiểm chứng.",
                                 u"Two institutions score agencies together, on evidence."}));
    for (QWidget *choice : std::initializer_list<QWidget *>{m_sample, m_open, m_new, m_before}) {
        choice->setEnabled(!opening);
    }
}

void StartPage::showFault(const core::Error &error)
{
    m_fault->show(wordsOfOpening(error, dayOfLatestBackup(m_folder), m_language), {u"Thử lại", u"Try again"});
    showRecent();
    m_fault->focusProxy() != nullptr ? m_fault->setFocus() : m_open->setFocus();
}

void StartPage::chooseFolder()
{
    auto *dialog = new QFileDialog(
        this, word({u"Chọn thư mục tệp dữ liệu (*.congtam)", u"Choose the folder of an assessment file (*.congtam)"}));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &StartPage::open);
    dialog->open();
}

void StartPage::askForNew()
{
    askForNewDossier(m_desk, m_language, this, [this] {
        QSettings settings;
        rememberDossier(settings, m_desk.folder());
        Q_EMIT opened();
    });
}

void StartPage::askForBackup(const QString &folder)
{
    m_folder = folder;
    auto *dialog = new QFileDialog(this, word({u"Chọn bản sao lưu", u"Choose a backup"}), backupsOf(folder),
                                   word({u"Bản sao lưu (*.congtam-backup)", u"Backups (*.congtam-backup)"}));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("backupChooser"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &StartPage::restore);
    dialog->open();
}

void StartPage::restore(const QString &backup)
{
    m_folder = folderForBackup(m_folder, backup);
    whenOpened(m_desk.restore(backup, m_folder));
}

} // namespace ui

#include "moc_start_page.cpp"
