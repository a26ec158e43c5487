// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/end_to_end/script.h"
#include "tests/end_to_end/stage.h"
#include "tests/support/watchdog.h"

#include <QObject>

namespace tests {

/// Plays the lines of a script one after the other, from the event loop, and ends the application with the outcome.
///
/// Where a key opens a menu with an event loop of its own, its line is not done before the menu is closed again: the
/// next lines are played within it.
class Player
{
public:
    /// What an earlier start of the program left in the folder is there; first counts from 0.
    Player(WatchedApplication &application, QString script, QString folder, std::size_t first);

private:
    void tick();
    void play(const Line &line);
    void end(int outcome);
    /// 1 where the program is built as people get it and stalled.
    int reckon() const;
    void showFailure(const Line &line, const QString &problem) const;

    WatchedApplication &m_application;
    QString m_script, m_folder;
    std::vector<Line> m_lines;
    std::size_t m_next;
    int m_level = 0; ///< of event loops, when the line that is played now began; 0: none is
    bool m_ended = false;
    QObject m_clock; ///< its timers bring the ticks
    Stage m_stage;
};

/// Where to go on after the program was killed, once; -1 where it was not meant to be.
int takeNext(const QString &folder);

} // namespace tests
