// SPDX-License-Identifier: GPL-3.0-or-later
#include "small_disk.h"

#include <QFile>

#include <sched.h>
#include <sys/mount.h>

namespace tests {

namespace {

/// From here on what this process mounts is seen by nobody else and goes with it.
bool mountsAreOurs()
{
    static const bool ours =
        ::unshare(CLONE_NEWNS) == 0 && ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    return ours;
}

} // namespace

SmallDisk::SmallDisk(int kib)
{
    const QByteArray size = "size=" + QByteArray::number(kib) + 'k';
    m_mounted =
        mountsAreOurs() && ::mount("congtam", QFile::encodeName(path()).constData(), "tmpfs", 0, size.constData()) == 0;
}

SmallDisk::~SmallDisk()
{
    if (m_mounted) {
        ::umount2(QFile::encodeName(path()).constData(), MNT_DETACH);
    }
}

bool SmallDisk::makeReadOnly()
{
    return ::mount(nullptr, QFile::encodeName(path()).constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0;
}

} // namespace tests
