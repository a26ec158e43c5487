// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier_folder.h"

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

constexpr auto ReadMe =
    u8"Thư mục này là một tệp dữ liệu đánh giá của chương trình Công Tâm.\n"
    u8"Không sao chép, di chuyển hoặc sửa khi chương trình đang mở; sao lưu bằng chính chương trình.\n"
    u8"dossier.sqlite: điểm, nhật ký. objects: tài liệu, dữ liệu lớn. backups: bản sao lưu tự động.\n"
    u8"\n"
    u8"This folder is an assessment file of the program Công Tâm.\n"
    u8"Do not copy, move or change it while the program is open; make copies with the program itself.\n"
    u8"dossier.sqlite: marks, journal. objects: documents, large data. backups: automatic copies.\n";

bool isNetwork(const QString &path)
{
    return isNetworkFileSystem(QStorageInfo(path).fileSystemType());
}

} // namespace

bool isNetworkFileSystem(const QByteArray &type)
{
    static constexpr std::array Types = {"nfs",   "nfs4",      "cifs",       "smb2",        "smb3",
                                         "smbfs", "afs",       "ncpfs",      "9p",          "vboxsf",
                                         "ceph",  "glusterfs", "fuse.sshfs", "fuse.rclone", "fuse.davfs2"};
    return std::any_of(Types.begin(), Types.end(), [&type](const char *one) { return type.toLower() == one; });
}

Result<void> makeFolder(const DossierFolder &folder)
{
    const QFileInfo info(folder.path);
    if (info.exists()
        && (!info.isDir() || !QDir(folder.path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))) {
        return failure(ErrorCode::StoreExists, folder.path);
    }
    const QDir here;
    if (!here.mkpath(folder.path) || !here.mkpath(folder.objects()) || !here.mkpath(folder.backups())) {
        return failure(ErrorCode::FileUnwritable, folder.path);
    }
    if (isNetwork(folder.path)) {
        return failure(ErrorCode::StoreOnNetwork, folder.path);
    }
    return writeDurably(folder.readMe(), QByteArrayView(reinterpret_cast<const char *>(ReadMe)));
}

Result<void> checkFolder(const DossierFolder &folder)
{
    const QFileInfo info(folder.path);
    if (!info.exists() || (info.isDir() && !QFileInfo::exists(folder.database()))) {
        return failure(ErrorCode::StoreMissing, folder.path);
    }
    if (!info.isDir()) {
        return failure(ErrorCode::StoreForeign, folder.path);
    }
    if (isNetwork(folder.path)) {
        return failure(ErrorCode::StoreOnNetwork, folder.path);
    }
    if (!info.isWritable() || !QFileInfo(folder.database()).isWritable() || QStorageInfo(folder.path).isReadOnly()) {
        return failure(ErrorCode::StoreReadOnly, folder.path);
    }
    return {};
}

std::unique_ptr<QLockFile> noteHolder(const DossierFolder &folder)
{
    auto note = std::make_unique<QLockFile>(folder.lock());
    note->setStaleLockTime(0);
    if (!note->tryLock(0)) {
        QFile::remove(folder.lock());
        note->tryLock(0);
    }
    return note;
}

Error heldBy(const DossierFolder &folder)
{
    qint64 process = 0;
    QString host;
    QString program;
    const QLockFile note(folder.lock());
    note.getLockInfo(&process, &host, &program);
    // The note belongs to who made it.
    const QString user = QFileInfo(folder.lock()).owner();
    const QString who = user + u" ("_s + program + u' ' + QString::number(process) + u')';
    return {ErrorCode::StoreHeld, folder.path, host, who.trimmed()};
}

} // namespace core
