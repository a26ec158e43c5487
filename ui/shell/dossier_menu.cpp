// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier_menu.h"

#include "ui/settings/settings.h"

#include <QFileDialog>
#include <QFileInfo>

namespace ui {

DossierMenu::DossierMenu(Language language, QWidget *parent) : QMenu(parent), m_language(language)
{
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &DossierMenu::fill);
}

void DossierMenu::fill()
{
    const auto word = [this](const Phrase &phrase) { return phrase.in(m_language); };
    clear();
    addAction(word({u"Đã mở gần đây", u"Opened before"}))->setEnabled(false); // a heading
    for (const QString &folder : RecentSetting.in(QSettings())) {
        if (folder != m_open && QFileInfo::exists(folder)) {
            offer(QFileInfo(folder).completeBaseName() + QStringLiteral("   ") + QFileInfo(folder).path(), folder);
        }
    }
    addSeparator();
    connect(addAction(word({u"Dữ liệu mẫu mới để làm quen", u"A new sample to learn with"})), &QAction::triggered, this,
            &DossierMenu::sampleWanted);
    connect(addAction(word({u"Mở tệp dữ liệu…", u"Open an assessment file…"})), &QAction::triggered, this,
            &DossierMenu::choose);
    connect(addAction(word({u"Lập kỳ đánh giá mới…", u"A new round…"})), &QAction::triggered, this,
            &DossierMenu::newDossierWanted);
}

void DossierMenu::offer(const QString &name, const QString &folder)
{
    constexpr int Widest = 480;
    QAction *choice = addAction(fontMetrics().elidedText(name, Qt::ElideMiddle, Widest));
    choice->setToolTip(folder);
    connect(choice, &QAction::triggered, this, [this, folder] { Q_EMIT dossierWanted(folder); });
}

void DossierMenu::choose()
{
    auto *dialog = new QFileDialog(
        parentWidget()->window(),
        Phrase{u"Chọn thư mục tệp dữ liệu (*.congtam)", u"Choose the folder of an assessment file (*.congtam)"}.in(
            m_language));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &DossierMenu::dossierWanted);
    dialog->open();
}

} // namespace ui

#include "moc_dossier_menu.cpp"
