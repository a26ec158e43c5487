// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.h"

#include <QFile>

#include <fcntl.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace core {

bool flushFolder(const QString &path)
{
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0) {
        return false;
    }
    const bool flushed = ::fsync(folder) == 0;
    ::close(folder);
    return flushed;
}

bool isFull(const QString &folder, qsizetype wanted)
{
    struct statvfs space = {};
    return ::statvfs(QFile::encodeName(folder).constData(), &space) == 0
        && space.f_bavail * space.f_frsize < static_cast<std::uint64_t>(wanted);
}

} // namespace core
