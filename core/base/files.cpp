// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace core {

Result<QByteArray> readFile(const QString &path, qsizetype most)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return failure(ErrorCode::FileMissing, path);
    }
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileUnreadable, path, {}, file.errorString());
    }
    if (file.size() > most) {
        return failure(ErrorCode::FileTooLarge, path, QString::number(file.size()), QString::number(most));
    }
    QByteArray bytes = file.read(most + 1); // it may have grown since
    if (file.error() != QFileDevice::NoError || bytes.size() > most) {
        return failure(ErrorCode::FileUnreadable, path, {}, file.errorString());
    }
    return bytes;
}

Result<void> writeDurably(const QString &path, QByteArrayView bytes)
{
    QSaveFile file(path); // temporary name, flush to the disk, rename
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), bytes.size()) != bytes.size() || !file.commit()) {
        const bool full = file.error() == QFileDevice::ResourceError || isFull(QFileInfo(path).path(), bytes.size());
        return failure(full ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, path, {}, file.errorString());
    }
    if (!flushFolder(QFileInfo(path).path())) {
        return failure(ErrorCode::FileUnwritable, path);
    }
    const auto written = readFile(path, bytes.size());
    if (!written || *written != bytes) {
        return failure(ErrorCode::FileUnwritable, path);
    }
    return {};
}

} // namespace core
