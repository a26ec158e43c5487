// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tests {

/// What became of a thread's time, in milliseconds.
///
/// Waiting for a processor that other programs had counts in `queued` alone: a busy machine is no fault of the program.
struct ThreadTime
{
    double wall = 0;
    double ran = 0;    ///< on a processor
    double queued = 0; ///< ready, without a processor

    /// Slept: for a disk, a lock, another thread.
    double blocked() const { return wall > ran + queued ? wall - ran - queued : 0; }
    friend ThreadTime operator-(const ThreadTime &a, const ThreadTime &b)
    {
        return {a.wall - b.wall, a.ran - b.ran, a.queued - b.queued};
    }
};

/// Of the calling thread, since some time before.
ThreadTime threadTime();
/// The part of it on a processor, alone.
double threadRan();

/// Looks once where the thread is that made it, if disarm() does not come within the time that it was armed for.
class Sampler
{
public:
    explicit Sampler(int milliseconds);
    ~Sampler();
    Sampler(const Sampler &) = delete;
    Sampler &operator=(const Sampler &) = delete;

    void arm();
    void disarm();
    /// The program's own functions that were on the way, innermost first; empty where it did not look.
    QStringList seen() const;

private:
    struct Timer;
    Timer *m_timer;
    int m_milliseconds;
};

} // namespace tests
