// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/main_window.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace tests {

/// Where a script is played: a dossier on the disk, and the program's window before it, or two.
///
/// What a window says is saved is written down beside the dossier at once, so that it can be asked for after a kill.
class Stage
{
public:
    /// folder is the script's own; what an earlier run left there, killed, is still there.
    explicit Stage(QString folder);
    ~Stage();
    Stage(const Stage &) = delete;
    Stage &operator=(const Stage &) = delete;

    /// Where the dossier is, or will be.
    const QString &dossier() const { return m_dossier; }
    /// The program starts: with the dossier or, as for a newcomer, with nothing.
    void start(bool withDossier);
    /// One more window at the same dossier.
    void startBeside(const QString &person);
    /// Turns to that window, counted from 0.
    void turnTo(std::size_t window);
    void close();

    ui::MainWindow &window() const { return *m_seats.at(m_at)->window; }
    const core::Snapshot *snapshot() const;
    /// Waits for the next change to be durable, counted from the last time this was asked.
    bool isSaved();
    /// Of the round as this window's person sees it: "2,00", "blank", "na", "abstained".
    QString mark(const QString &agency, const QString &component, const QString &source) const;
    /// What was said to be saved and is not there; empty: all is.
    QStringList lost() const;

    /// Waits for what is in the making; false when it does not come.
    static bool until(const std::function<bool()> &holds, int milliseconds = 30'000);

private:
    struct Seat
    {
        std::unique_ptr<ui::MainWindow> window;
        int saved = 0, asked = 0;
        ui::SnapshotPointer known;
    };

    void seat(std::unique_ptr<ui::MainWindow> window);
    void writeDown(Seat &seat) const;

    QString m_folder, m_dossier;
    std::vector<std::unique_ptr<Seat>> m_seats;
    std::size_t m_at = 0;
};

/// One component agreed a second time, with the same value: nobody has confirmed it yet.
struct Anew
{
    QString agency, component, by;
};

// They answer what went wrong; empty: nothing.

/// The sample as it is at the session; agency empty: nothing is agreed anew.
QString makeSession(const QString &dossier, const Anew &anew);
/// The sample gone back to appraisal, that agency without the body's marks.
QString makeAppraisal(const QString &dossier, const QString &agency, const QString &body);

} // namespace tests
