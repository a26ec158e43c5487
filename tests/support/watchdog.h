// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/thread_time_linux.h"

#include <QApplication>
#include <QEvent>
#include <QString>

#include <vector>

namespace tests {

/// One event that the interface's thread was long about.
struct Stall
{
    QString during; ///< the step of the script
    QString event;  ///< "KeyPress → QListView marks ▸ Paint → QWidget qt_scrollarea_viewport"
    QStringList where;
    ThreadTime time;
};

/// The application of a test, with a watch on every event that it delivers.
///
/// A stall is an event, with all that it brings about, for which the thread itself ran longer than Most. What it waited
/// for a processor is left out; what it slept is told and not judged, since whom it waits for may wait for a processor.
/// A nested event loop is no stall: the events within it are measured one by one.
class WatchedApplication : public QApplication
{
public:
    static constexpr double Most = 50; ///< milliseconds

    WatchedApplication(int &argc, char **argv);

    bool notify(QObject *receiver, QEvent *event) override;

    /// What the script does now; stands beside the stalls. The event that brought the script here is no event of the
    /// program: those within it are measured.
    void beginStep(const QString &step);
    /// The longest events, longest first, stalls or not.
    const std::vector<Stall> &longest() const { return m_longest; }
    int events() const { return m_events; }
    /// Events over Most.
    int stalls() const { return m_stalls; }
    /// All of it in a few lines.
    QString report() const;

private:
    /// An event that is being delivered.
    struct Frame
    {
        const char *receiver = nullptr; ///< its class
        QString object;
        QEvent::Type type = QEvent::None;
        QString heaviest; ///< of the events within it, the one that took longest
        double heaviestRan = 0;
        double begun = 0; ///< what the thread had run by then
        int loop = 0;
        bool loops = false; ///< runs an event loop of its own
    };

    void begin(const QObject &receiver, const QEvent &event);
    void end();
    void judge(const Frame &frame, double ran);
    static QString nameOf(const Frame &frame);

    std::vector<Frame> m_frames;
    std::vector<Stall> m_longest;
    QString m_step;
    Sampler m_sampler;
    ThreadTime m_begun; ///< of the outermost event
    int m_events = 0, m_stalls = 0;
};

} // namespace tests
