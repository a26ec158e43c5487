// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/language.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace ui {

/// What the window shows while no dossier is open: the sample to learn with, dossiers that were open before, and one
/// to be chosen; what went wrong with the last one.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(Language language, QWidget *parent = nullptr);

    /// Folders that were open before, latest first; those that are gone are left out.
    void showRecent(const QStringList &folders);
    void showOpening();
    /// Why it could not be opened; the choices stay.
    void showProblem(const QString &sentence);

Q_SIGNALS:
    void sampleWanted();
    void dossierWanted(const QString &folder);
    void againWanted();
    void newWanted();

private:
    void build();
    void chooseFolder();

    Language m_language;
    QLabel *m_message = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_sample = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_new = nullptr;
    QLabel *m_recentTitle = nullptr;
    QListWidget *m_recent = nullptr;
};

} // namespace ui
