// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/page/place.h"
#include "ui/shell/trail.h"
#include "ui/words/language.h"

#include <QMainWindow>

#include <array>
#include <functional>

class QStackedWidget;

namespace ui {

class Bar;
class Page;
class Rail;
class StartPage;
class StatusLine;

/// The window: a rail of pages on the left, the bar above, the page, and a line that says what is saved and which keys
/// the page has. Where the person has been is kept as places, for Alt+← and Alt+→.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// folder empty: the person chooses.
    MainWindow(QString folder, Language language);
    ~MainWindow() override;
    /// A second window at the dossier that is open in the first, for that person: each shows what the other one saves.
    MainWindow(MainWindow &first, const QString &person);

    /// Opens the dossier, or offers what there is to open.
    void open();
    /// The sample in the user's own data folder, made there the first time.
    void openSample();
    /// Shows that point on its page.
    void goTo(const Place &place);
    /// The point that is shown now.
    Place place() const;
    Desk &desk() { return m_desk; }

private:
    void build();
    void buildPages();
    void addAct(const Phrase &name, const QKeySequence &keys, const std::function<void()> &act);
    void showPlace(const Place &place);
    void openDossier(const QString &folder);
    void showPage(PageKind kind);
    void showOpened(const core::Checked<void> &opened);
    void showSnapshot();
    void showKeys();
    void find();
    void sit(int person);
    void retrace(const std::optional<Place> &place);
    void undo();
    void print();
    void help();

    QString m_folder;
    Language m_language;
    Desk m_desk;
    Rail *m_rail = nullptr;
    Bar *m_bar = nullptr;
    QStackedWidget *m_stack = nullptr;
    std::array<Page *, PageCount> m_pages{};
    Trail m_trail;
    StartPage *m_start = nullptr;
    StatusLine *m_status = nullptr;
};

} // namespace ui
