// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/place.h"
#include "ui/words/language.h"

#include <QDockWidget>

class QMainWindow;

namespace ui {

class WalkPanel;

/// The ten-minute walk at the window's right edge, or in a small window of its own where the pages need the room.
class WalkDock : public QDockWidget
{
    Q_OBJECT

public:
    WalkDock(Language language, QMainWindow *window);

    /// Comes up at that step.
    void start(int step);
    int step() const;

Q_SIGNALS:
    void placeWanted(const ui::Place &place);
    void personWanted(const QString &name);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void nameButtons();

    QMainWindow &m_window;
    Language m_language;
    WalkPanel *m_walk = nullptr;
};

} // namespace ui
