// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace tests {

/// A disk of its own of some KiB, mounted for this process alone. Needs the right to mount: where there is none,
/// mounted() is false and a spec skips.
class SmallDisk
{
public:
    explicit SmallDisk(int kib);
    ~SmallDisk();
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    bool mounted() const { return m_mounted; }
    QString path() const { return m_folder.path(); }
    bool makeReadOnly();

private:
    QTemporaryDir m_folder;
    bool m_mounted = false;
};

} // namespace tests
