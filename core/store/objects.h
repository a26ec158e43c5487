// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace core {

/// Bytes by their SHA-256, one file each: objects/ab/cdef….
class ObjectStore
{
public:
    explicit ObjectStore(QString folder) : m_folder(std::move(folder)) { }

    /// Durable when it returns; what is there already is left as it is.
    [[nodiscard]] Result<QByteArray> put(const QByteArray &bytes) const;
    /// ObjectMissing, or ObjectAltered where the bytes have another hash.
    [[nodiscard]] Result<QByteArray> get(const QByteArray &digest) const;

    QString pathOf(const QByteArray &digest) const;

private:
    QString m_folder;
};

} // namespace core
