// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>

namespace core {

/// The note beside a store that tells who has it open. It only tells: the lock is SQLite's own, so a note that a crash
/// left behind keeps nobody out.
class Holder
{
public:
    explicit Holder(const QString &folder);

    /// "an@may-01 (congtam, 4711)" of whoever wrote the note; empty where there is none.
    QString who() const;
    /// Writes the note, over one that is left from before; for the holder of the true lock.
    void write();

private:
    QString m_file;
    QLockFile m_lock;
};

} // namespace core
