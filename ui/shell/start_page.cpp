// SPDX-License-Identifier: GPL-3.0-or-later
#include "start_page.h"

#include "ui/look/fonts.h"
#include "ui/look/panes.h"
#include "ui/look/tables.h"
#include "ui/look/tokens.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace ui {

StartPage::StartPage(Language language, QWidget *parent) : QWidget(parent), m_language(language)
{
    build();
}

void StartPage::build()
{
    const auto word = [this](const Phrase &phrase) { return phrase.in(m_language); };
    constexpr int Width = 560;
    auto *name = new QLabel(QStringLiteral("Công Tâm"), this);
    name->setFont(letters(TotalText, true));
    auto *about = new QLabel(word({u"Hai cơ quan cùng chấm điểm công tác dân vận chính quyền, có tài liệu kiểm chứng.",
                                   u"Two institutions score agencies together, on evidence."}),
                             this);
    about->setWordWrap(true);
    m_message = new QLabel(this);
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setWordWrap(true);
    m_again = button(word({u"Thử lại", u"Try again"}), QStringLiteral("again"), this);
    m_again->hide();
    m_sample = button(word({u"Mở dữ liệu mẫu để làm quen (10 phút)", u"Open the sample to learn with (ten minutes)"}),
                      QStringLiteral("sampleButton"), this);
    m_sample->setDefault(true);
    m_open = button(word({u"Mở tệp dữ liệu…", u"Open an assessment file…"}), QStringLiteral("openButton"), this);
    m_new = button(word({u"Lập kỳ đánh giá mới…", u"A new round…"}), QStringLiteral("newButton"), this);
    m_recentTitle = new QLabel(word({u"Đã mở gần đây (Enter để mở)", u"Opened before (Enter opens)"}), this);
    m_recent = new QListWidget(this);
    m_recent->setObjectName(QStringLiteral("recent"));
    m_recent->setAccessibleName(m_recentTitle->text());
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recentTitle->hide();
    m_recent->hide();
    connect(m_again, &QPushButton::clicked, this, &StartPage::againWanted);
    connect(m_sample, &QPushButton::clicked, this, &StartPage::sampleWanted);
    connect(m_new, &QPushButton::clicked, this, &StartPage::newWanted);
    connect(m_open, &QPushButton::clicked, this, &StartPage::chooseFolder);
    connect(m_recent, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { Q_EMIT dossierWanted(item->data(Qt::UserRole).toString()); });

    auto *column = new QVBoxLayout;
    column->setSpacing(SmallGap + TinyGap);
    column->addStretch(1);
    for (QWidget *part : std::initializer_list<QWidget *>{name, about, m_message, m_again, m_sample, m_open, m_new,
                                                          m_recentTitle, m_recent}) {
        part->setFixedWidth(Width);
        column->addWidget(part);
    }
    column->addStretch(2);
    auto *line = new QHBoxLayout(this);
    line->addStretch();
    line->addLayout(column);
    line->addStretch();
    setFocusProxy(m_sample);
}

void StartPage::showRecent(const QStringList &folders)
{
    m_recent->clear();
    for (const QString &folder : folders) {
        if (QFileInfo::exists(folder)) {
            auto *line = new QListWidgetItem(
                QFileInfo(folder).completeBaseName() + QStringLiteral("   ") + QFileInfo(folder).path(), m_recent);
            line->setData(Qt::UserRole, folder);
            line->setToolTip(folder);
            line->setSizeHint(QSize(0, rowHeight(*m_recent)));
        }
    }
    m_recent->setVisible(m_recent->count() > 0);
    m_recentTitle->setVisible(m_recent->count() > 0);
    m_recent->setCurrentRow(0);
}

void StartPage::showOpening()
{
    m_message->setText(Phrase{u"Đang mở tệp dữ liệu…", u"Opening the assessment file…"}.in(m_language));
    m_again->hide();
    m_sample->setEnabled(false);
    m_open->setEnabled(false);
}

void StartPage::showProblem(const QString &sentence)
{
    m_message->setText(sentence);
    m_sample->setEnabled(true);
    m_open->setEnabled(true);
    m_again->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty()) {
        m_again->setFocus();
    }
}

void StartPage::chooseFolder()
{
    auto *dialog = new QFileDialog(
        this,
        Phrase{u"Chọn thư mục tệp dữ liệu (*.congtam)", u"Choose the folder of an assessment file (*.congtam)"}.in(
            m_language));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &StartPage::dossierWanted);
    dialog->open();
}

} // namespace ui
