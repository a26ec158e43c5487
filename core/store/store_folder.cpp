// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_folder.h"

#include "core/base/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

namespace core {

using namespace Qt::StringLiterals;

namespace {

const QString ReadMe = u"/READ ME.txt"_s;

QString nearestThatStands(const QString &path)
{
    QString at = QFileInfo(path).absoluteFilePath();
    while (!QFileInfo::exists(at)) {
        at = QFileInfo(at).path();
    }
    return at;
}

Result<void> isLocal(const QString &folder)
{
    const QByteArray type = QStorageInfo(nearestThatStands(folder)).fileSystemType();
    if (isNetworkFileSystem(type)) {
        return failure(ErrorCode::StoreOnNetwork, folder, QString::fromLatin1(type));
    }
    return {};
}

} // namespace

bool isNetworkFileSystem(const QByteArray &type)
{
    constexpr std::array Known = {"9p",     "afs",     "beegfs", "ceph",  "cifs",      "coda",    "davfs",
                                  "drvfs",  "gfs2",    "gpfs",   "ncpfs", "glusterfs", "lustre",  "nfs",
                                  "nfs4",   "ocfs2",   "orangefs", "prl_fs", "smb2",   "smb3",    "smbfs",
                                  "vboxsf", "virtiofs", "vmhgfs"};
    // Over FUSE the system names the driver behind the dot; those of local disks are few, the others too many to list.
    constexpr std::array LocalFuse = {"fuseblk", "fuse.ntfs-3g", "fuse.exfat", "fuse.gocryptfs", "fuse.cryfs",
                                      "fuse.encfs", "fuse.bindfs", "fuse.mergerfs", "fuse.fuse-overlayfs"};
    const auto isType = [type = type.toLower()](const char *one) { return type == one; };
    if (type.toLower().startsWith("fuse")) {
        return std::none_of(LocalFuse.begin(), LocalFuse.end(), isType);
    }
    return std::any_of(Known.begin(), Known.end(), isType);
}

Result<void> canBecomeStore(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.exists() && (!info.isDir() || !QDir(folder).isEmpty())) {
        return failure(ErrorCode::StoreExists, folder);
    }
    return isLocal(folder);
}

Result<void> furnish(const QString &folder)
{
    for (const QString &one : {folder, objectsFolder(folder), backupsFolder(folder)}) {
        if (!QDir().mkpath(one)) {
            return failure(ErrorCode::FileUnwritable, one);
        }
    }
    QFile readMe(u":/dossier/READ ME.txt"_s);
    if (!readMe.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileUnreadable, readMe.fileName());
    }
    if (auto written = writeDurably(folder + ReadMe, readMe.readAll()); !written) {
        return written;
    }
    flushFolder(folder);
    flushFolder(QFileInfo(folder).absolutePath());
    return {};
}

void unfurnish(const QString &folder, bool stoodBefore)
{
    QFile::remove(storeFile(folder));
    QFile::remove(storeFile(folder) + "-journal"_L1);
    QFile::remove(storeFile(folder) + "-wal"_L1);
    QFile::remove(folder + ReadMe);
    QDir().rmdir(objectsFolder(folder));
    QDir().rmdir(backupsFolder(folder));
    if (!stoodBefore) {
        QDir().rmdir(folder);
    }
}

Result<void> canBeOpened(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.exists() && !info.isDir()) {
        return failure(ErrorCode::StoreForeign, folder);
    }
    if (!QFileInfo::exists(storeFile(folder))) {
        return failure(ErrorCode::StoreMissing, folder);
    }
    if (QFileInfo(storeFile(folder)).size() == 0) {
        return failure(ErrorCode::StoreDamaged, folder); // SQLite would take it for a new one
    }
    if (auto local = isLocal(folder); !local) {
        return local;
    }
    // A WAL is made beside the file, so both must be writable.
    if (!info.isWritable() || !QFileInfo(storeFile(folder)).isWritable()) {
        return failure(ErrorCode::StoreReadOnly, folder);
    }
    return {};
}

} // namespace core
