// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/page/place.h"
#include "ui/words/language.h"

#include <QMainWindow>

#include <array>
#include <vector>

class QAction;
class QActionGroup;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolBar;

namespace ui {

class Bar;
class Page;

/// The window: a rail of pages on the left, the bar above, the page, and a line that says what is saved and which keys
/// the page has. Where the person has been is kept as places, for Alt+← and Alt+→.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// folder empty: the sample in the user's own data folder, made there the first time.
    MainWindow(QString folder, Language language);

    /// Opens the dossier and shows it when it is there.
    void open();
    /// Shows that point on its page.
    void goTo(const Place &place);
    /// The point that is shown now.
    Place place() const;

private:
    void build();
    void buildPages();
    void buildStatus();
    QWidget *buildWaiting();
    void addAct(const Phrase &name, const QKeySequence &keys, void (MainWindow::*act)());
    void addPage(PageKind kind, Page *page, const Phrase &name, const QString &iconName);
    void showPage(PageKind page);
    void showOpened(const core::Checked<void> &opened);
    void showSnapshot();
    void showSaved(core::Instant at);
    void showKeys();
    void find();
    void sit(int person);
    void remember();
    void back();
    void forth();
    void undo();

    QString m_folder;
    Language m_language;
    Desk m_desk;
    QToolBar *m_rail = nullptr;
    QActionGroup *m_places = nullptr;
    Bar *m_bar = nullptr;
    QStackedWidget *m_stack = nullptr;
    std::array<Page *, PageCount> m_pages{};
    std::vector<Place> m_before, m_after; ///< where the person came from, and went back from
    QLabel *m_message = nullptr;
    QPushButton *m_again = nullptr;
    QLabel *m_saved = nullptr;
    QLabel *m_keys = nullptr;
};

} // namespace ui
