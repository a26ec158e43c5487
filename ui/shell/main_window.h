// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/words/language.h"

#include <QMainWindow>

class QAction;
class QActionGroup;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolBar;

namespace ui {

/// The window: a rail of pages on the left, the page, and a line that says what is saved and who sits here.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// folder empty: the sample in the user's own data folder, made there the first time.
    MainWindow(QString folder, Language language);

    /// Opens the dossier and shows it when it is there.
    void open();

private:
    void build();
    QWidget *buildWaiting();
    int railWidth() const;
    QAction *addPage(QWidget *page, const Phrase &name);
    void showOpened(const core::Checked<void> &opened);
    void showSnapshot();
    void showSaved(core::Instant at);
    void undo();

    QString m_folder;
    Language m_language;
    Desk m_desk;
    QToolBar *m_rail = nullptr;
    QActionGroup *m_places = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_message = nullptr;
    QPushButton *m_again = nullptr;
    QLabel *m_saved = nullptr;
    QLabel *m_sample = nullptr;
    QLabel *m_person = nullptr;
    QAction *m_first = nullptr; ///< the page that opens first
};

} // namespace ui
