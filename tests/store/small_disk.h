// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace tests {

/// A disk of its own of some KiB.
///
/// Mounted: a real one, for this process alone; only where mounting is allowed (isMountable()). Pretended: a folder in
/// which SQLite's writes find no room after so many KiB, and which can be made read-only; on any machine.
class SmallDisk
{
public:
    enum class Kind { Mounted, Pretended };

    SmallDisk(Kind kind, int kib);
    ~SmallDisk();
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    static bool isMountable();
    QString path() const { return m_folder.path(); }
    void makeReadOnly();

private:
    QTemporaryDir m_folder;
    Kind m_kind;
    bool m_readOnly = false;
    bool m_asNobody = false;
};

} // namespace tests
