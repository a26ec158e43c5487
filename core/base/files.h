// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace core {

/// The whole file, if it is a plain file of at most `most` bytes.
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qsizetype most);

/// Writes bytes under a temporary name beside path, flushes them to the disk, renames, flushes the folder, reads the
/// file back and compares: after it returns, the file is whole and stays so through a power cut.
/// An existing file is replaced; where this fails the old one is as it was.
[[nodiscard]] Result<void> writeDurably(const QString &path, QByteArrayView bytes);

/// Flushes a folder's entries to the disk. True where the system has no such call.
bool flushFolder(const QString &path);

/// Has the folder's file system no room for this many bytes more?
bool isFull(const QString &folder, qsizetype wanted);

} // namespace core
