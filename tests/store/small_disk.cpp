// SPDX-License-Identifier: GPL-3.0-or-later
#include "small_disk.h"

#include <QDirIterator>
#include <QFile>

#include <sched.h>
#include <sqlite3.h>
#include <sys/mount.h>
#include <unistd.h>

#include <array>
#include <cerrno>

namespace tests {

namespace {

constexpr uid_t Nobody = 65534;
constexpr std::array Writers = {"write", "pwrite", "pwrite64"}; // SQLite's names; which one it uses is its build's

qint64 s_room = 0;

bool take(size_t bytes)
{
    s_room -= static_cast<qint64>(bytes);
    if (s_room < 0) {
        errno = ENOSPC;
    }
    return s_room >= 0;
}

ssize_t writeWhileThereIsRoom(int file, const void *data, size_t bytes)
{
    return take(bytes) ? ::write(file, data, bytes) : -1;
}

ssize_t writeAtWhileThereIsRoom(int file, const void *data, size_t bytes, off_t at)
{
    return take(bytes) ? ::pwrite(file, data, bytes, at) : -1;
}

/// bytes -1: the system's own calls again.
void limitSqliteTo(qint64 bytes)
{
    s_room = bytes;
    sqlite3_vfs *files = sqlite3_vfs_find(nullptr);
    for (const char *name : Writers) {
        sqlite3_syscall_ptr call = nullptr;
        if (bytes >= 0) {
            call = qstrcmp(name, "write") == 0 ? reinterpret_cast<sqlite3_syscall_ptr>(&writeWhileThereIsRoom)
                                               : reinterpret_cast<sqlite3_syscall_ptr>(&writeAtWhileThereIsRoom);
        }
        files->xSetSystemCall(files, name, call);
    }
}

void allowWriting(const QString &folder, bool allowed)
{
    const auto set = [allowed](const QString &path) {
        auto permissions = QFile::permissions(path) | QFile::ReadGroup | QFile::ReadOther;
        permissions |= QFileInfo(path).isDir() ? QFile::ExeGroup | QFile::ExeOther : QFile::Permissions();
        permissions.setFlag(QFile::WriteOwner, allowed);
        permissions.setFlag(QFile::WriteUser, allowed);
        QFile::setPermissions(path, permissions);
    };
    QDirIterator inside(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (inside.hasNext()) {
        set(inside.next());
    }
    set(folder);
}

} // namespace

/// From here on what this process mounts is seen by nobody else and goes with it.
bool SmallDisk::isMountable()
{
    static const bool Ours =
        ::unshare(CLONE_NEWNS) == 0 && ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    return Ours;
}

SmallDisk::SmallDisk(Kind kind, int kib) : m_kind(kind)
{
    if (kind == Kind::Pretended) {
        limitSqliteTo(qint64{kib} * 1024);
        return;
    }
    const QByteArray size = "size=" + QByteArray::number(kib) + 'k';
    if (::mount("congtam", QFile::encodeName(path()).constData(), "tmpfs", 0, size.constData()) != 0) {
        qFatal("no small disk at %s", qPrintable(path()));
    }
}

SmallDisk::~SmallDisk()
{
    if (m_kind == Kind::Mounted) {
        ::umount2(QFile::encodeName(path()).constData(), MNT_DETACH);
        return;
    }
    limitSqliteTo(-1);
    if (m_asNobody && ::setresuid(0, 0, 0) != 0) {
        qFatal("not root again");
    }
    if (m_readOnly) {
        allowWriting(path(), true);
    }
}

void SmallDisk::makeReadOnly()
{
    if (m_kind == Kind::Mounted) {
        ::mount(nullptr, QFile::encodeName(path()).constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr);
    } else {
        allowWriting(path(), false);
        m_readOnly = true;
        m_asNobody = ::geteuid() == 0 && ::setresuid(Nobody, Nobody, 0) == 0; // nothing holds back root
    }
    if (QFile probe(path() + QStringLiteral("/probe")); probe.open(QIODevice::WriteOnly)) {
        qFatal("%s is writable", qPrintable(path()));
    }
}

} // namespace tests
