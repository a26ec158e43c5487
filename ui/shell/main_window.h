// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dossier/snapshot.h"
#include "ui/words/language.h"

#include <QMainWindow>

#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace ui {

class ResultsPage;

/// The window: for now one page, the results of one dossier as the administrator sees them.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// folder empty: the sample in the user's own data folder, made there the first time.
    MainWindow(QString folder, Language language);

    /// Reads the dossier on another thread and shows it when it is there.
    void open();

private:
    using Opened = core::Checked<std::shared_ptr<const core::Snapshot>>;

    void build();
    void showOpened(const Opened &opened);

    QString m_folder;
    Language m_language;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_message = nullptr;
    QPushButton *m_again = nullptr;
    ResultsPage *m_results = nullptr;
};

} // namespace ui
