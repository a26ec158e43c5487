// SPDX-License-Identifier: GPL-3.0-or-later
#include "objects.h"

#include "core/base/digest.h"
#include "core/base/files.h"

#include <QDir>
#include <QFileInfo>

namespace core {

namespace {

constexpr qsizetype DigestSize = 32;
constexpr qsizetype LargestObject = qsizetype{1} << 31;

} // namespace

Result<QByteArray> ObjectStore::put(const QByteArray &bytes) const
{
    QByteArray digest = sha256(bytes);
    const QString path = pathOf(digest);
    if (get(digest)) {
        return digest;
    }
    const QString folder = QFileInfo(path).path();
    if (!QDir().mkpath(folder)) {
        return failure(ErrorCode::FileUnwritable, folder);
    }
    if (const auto written = writeDurably(path, bytes); !written) {
        return tl::unexpected(written.error());
    }
    if (!flushFolder(m_folder)) {
        return failure(ErrorCode::FileUnwritable, m_folder);
    }
    return digest;
}

Result<QByteArray> ObjectStore::get(const QByteArray &digest) const
{
    if (digest.size() != DigestSize) {
        return failure(ErrorCode::ObjectMissing, QString::fromLatin1(digest.toHex()));
    }
    const QString path = pathOf(digest);
    if (!QFileInfo::exists(path)) {
        return failure(ErrorCode::ObjectMissing, path);
    }
    auto bytes = readFile(path, LargestObject);
    if (bytes && sha256(*bytes) != digest) {
        return failure(ErrorCode::ObjectAltered, path);
    }
    return bytes;
}

QString ObjectStore::pathOf(const QByteArray &digest) const
{
    const QString name = QString::fromLatin1(digest.toHex());
    return m_folder + u'/' + name.first(2) + u'/' + name.sliced(2);
}

} // namespace core
