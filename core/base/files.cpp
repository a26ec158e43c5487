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
    // read() takes the memory it is allowed for, so it is allowed little more than the file has.
    QByteArray bytes = file.read(qMin(most, file.size()) + 1);
    while (bytes.size() <= most && !file.atEnd()) { // it has grown since
        const QByteArray more = file.read(qMin<qsizetype>(most + 1 - bytes.size(), 1 << 16));
        if (more.isEmpty()) {
            break;
        }
        bytes += more;
    }
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
