// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/page.h"

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace ui {

class FaultNote;

/// What the window shows while no dossier is open: the sample to learn with, dossiers that were open before, one to be
/// chosen, a new one; and what went wrong with the last one, with the next step. It opens them.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(const Means &means, QWidget *parent = nullptr);

    /// Folders that were open before, latest first; those that are gone are marked and can be taken off.
    void showRecent();
    void open(const QString &folder);
    /// The same where somebody began to open it.
    void await(const QString &folder, const QFuture<core::Checked<void>> &opening);
    /// The sample in the user's own data folder, made there the first time.
    void openSample();
    /// The same anew, as nobody has used it; those that were used stay among the recent ones.
    void openFreshSample();
    /// Asks for a backup of the dossier that was in folder, makes a new folder of it and opens that.
    void askForBackup(const QString &folder);
    /// Asks for what a new dossier needs, makes and opens it.
    void askForNew();

Q_SIGNALS:
    /// The desk has a dossier, which is another one than before.
    void opened();

private:
    void build();
    void layOut();
    void buildRecent();
    void openSampleAt(const QString &folder);
    void whenOpened(const QFuture<core::Checked<void>> &opening);
    void setOpening(bool opening);
    void showFault(const core::Error &error);
    void markMissing(const QStringList &missing);
    void forget(const QListWidgetItem *item);
    void chooseFolder();
    void restore(const QString &backup);
    QString word(const Phrase &phrase) const { return phrase.in(m_language); }

    Desk &m_desk;
    Language m_language;
    QString m_folder; ///< that was to be opened last
    QLabel *m_about = nullptr;
    FaultNote *m_fault = nullptr;
    QPushButton *m_sample = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_new = nullptr;
    QWidget *m_before = nullptr; ///< the recent ones with their title and button
    QListWidget *m_recent = nullptr;
    QPushButton *m_forget = nullptr;
};

} // namespace ui
