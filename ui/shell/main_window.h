// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/page/place.h"
#include "ui/shell/trail.h"
#include "ui/words/language.h"

#include <QMainWindow>

namespace ui {

class Orders;
class StatusLine;
class WalkDock;
class Workbench;

/// The window: the workbench, and below it a line that says what is saved and which keys the page has. It holds the
/// dossier and is built anew when language, colours or letters change.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Reading the dossier begins at once, beside the building of the window. folder empty: the person chooses.
    MainWindow(const QString &folder, Language language);
    /// A second window at the dossier of the first one, where another person sits; the first one outlives it.
    MainWindow(MainWindow &first, const QString &person);
    /// The pages save to the desk what is in them: they go first.
    ~MainWindow() override;

    /// Shows the dossier as soon as it is read, or offers what there is to open.
    void open();
    /// The sample in the user's own data folder, made there the first time.
    void openSample();
    /// Shows that point on its page.
    void goTo(const Place &place);
    /// The point that is shown now.
    Place place() const;
    /// What is open here; somebody else may sit down at it.
    Desk &desk() { return m_desk; }
    /// Something worth knowing that stops nobody; empty: nothing.
    void tell(const QString &sentence);

protected:
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void furnish();
    void build();
    void buildAnew();
    void enter();
    void showSnapshot();
    void showFault(const core::Error &error);
    void saveAgain();
    void changeAppearance();
    void remember();

    QString m_folder;
    Language m_language;
    bool m_isOldLook = false; ///< another one is wanted
    bool m_mayGo = false;     ///< nothing is left to save
    Desk m_desk;
    QFuture<core::Checked<void>> m_opening; ///< invalid: nothing is being read
    Trail m_trail;
    Workbench *m_bench = nullptr;
    StatusLine *m_status = nullptr;
    Orders *m_orders = nullptr;
    WalkDock *m_walk = nullptr;
};

} // namespace ui
