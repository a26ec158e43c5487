// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <sys/types.h>

namespace tests {

/// A child process that opens a store, commits `marks` one by one and then holds it until it is killed. Must be made
/// while this process has no store open: SQLite's locks do not pass a fork.
class OtherProcess
{
public:
    OtherProcess(const QString &folder, int marks);
    ~OtherProcess() { kill(); }
    OtherProcess(const OtherProcess &) = delete;
    OtherProcess &operator=(const OtherProcess &) = delete;

    /// Of the marks, how many it was told are saved; waits for all.
    int acknowledged();
    pid_t pid() const { return m_pid; }
    void kill(); ///< -9, and waits until it is gone

private:
    pid_t m_pid = 0;
    int m_words = -1;
};

} // namespace tests
