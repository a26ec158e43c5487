// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace core {

// What stands where in a dossier's folder.

inline QString storeFile(const QString &folder)
{
    return folder + QStringLiteral("/dossier.sqlite");
}
inline QString objectsFolder(const QString &folder)
{
    return folder + QStringLiteral("/objects");
}
inline QString backupsFolder(const QString &folder)
{
    return folder + QStringLiteral("/backups");
}

/// True for file systems on which other computers may write at the same time, as QStorageInfo names them: their locks
/// and flushes cannot be relied on. Among them 9p, over which WSL sees the Windows drives and virtual machines their
/// host's folders.
bool isNetworkFileSystem(const QByteArray &type);

/// StoreExists unless there is nothing at folder, or an empty folder; StoreOnNetwork.
[[nodiscard]] Result<void> canBecomeStore(const QString &folder);
/// Makes the folder and what stands in it beside the store's file.
[[nodiscard]] Result<void> furnish(const QString &folder);
/// Takes away what was made of a store that did not come to be; the folder too unless it stood before.
void unfurnish(const QString &folder, bool stoodBefore);

/// StoreMissing, StoreForeign for a file, StoreDamaged for an emptied store, StoreOnNetwork, StoreReadOnly.
[[nodiscard]] Result<void> canBeOpened(const QString &folder);

} // namespace core
