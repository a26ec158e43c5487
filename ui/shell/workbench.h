// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/page.h"
#include "ui/shell/trail.h"

#include <array>
#include <functional>
#include <vector>

class QStackedWidget;

namespace ui {

class Bar;
class Doorkeeper;
class FaultNote;
class Rail;
class StartPage;

/// What the window holds between its title and its last line, in one language: the rail of pages, the bar, a note of
/// what went wrong, and the page; before a dossier is open, the page from which to open one.
///
/// Where the person has been is kept as places in the trail, which outlives this.
class Workbench : public QWidget
{
    Q_OBJECT

public:
    Workbench(const Means &means, Trail &trail, QWidget *parent = nullptr);
    ~Workbench() override;

    /// From now on there are pages; before, the one to start from.
    void showPages(const Place &place);
    /// The page to start from, over the pages that stay.
    void showStart();
    /// nullptr while no page can be seen.
    const Page *page() const;
    StartPage &start() const { return *m_start; }
    /// Who sits here; shows its page where somebody is to sign in.
    Doorkeeper &door() const { return *m_door; }
    FaultNote &note() const { return *m_note; }

    void goTo(const Place &place);
    void focusPage();
    void back() { retrace(m_trail.back(place())); }
    void forth() { retrace(m_trail.forth(place())); }
    Place place() const;
    /// Saves what is being entered on any page, or keeps it as a draft.
    void keep();
    /// The same where somebody else may sit down next.
    void handOver();
    /// Keeps all, what the disk refused before too; then is told whether it took everything.
    void saveAll(const std::function<void(bool saved)> &then);
    /// The same before what is shown goes; where something is not saved it stays, and the note says so.
    void leave(const std::function<void()> &then);
    /// How the pages' panes are divided.
    void keepPanes() const;

Q_SIGNALS:
    /// The page's keys are these now.
    void keysChanged(const QString &keys);
    void searchWanted();
    void settingsChanged();
    /// Somebody sits down at a dossier that was opened.
    void entered();
    /// What came of a change of people, in a sentence.
    void said(const QString &sentence);

private:
    void build();
    void connectBar();
    Page *make(PageKind kind);
    Page *pageOf(PageKind kind);
    std::vector<Page *> built() const;
    void openOther(const std::function<void()> &open);
    void showDoor();
    void hideBars();
    void showAlone(bool alone);
    void showSnapshot();
    void count();
    void showPlace(const Place &place);
    void retrace(const std::optional<Place> &place);
    void tellKeys();

    Means m_means;
    Trail &m_trail;
    int m_counted = 0;    ///< the latest
    bool m_isWell = true; ///< no refusal since it was last tried again
    Rail *m_rail = nullptr;
    Doorkeeper *m_door = nullptr;
    Bar *m_bar = nullptr;
    FaultNote *m_note = nullptr;
    QStackedWidget *m_stack = nullptr;
    StartPage *m_start = nullptr;
    std::array<Page *, PageCount> m_pages{}; ///< nullptr until somebody goes there
};

} // namespace ui
