// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QLockFile>
#include <QString>

#include <memory>

namespace core {

/// Where things stand in a dossier's folder.
struct DossierFolder
{
    QString path;

    QString database() const { return path + QStringLiteral("/dossier.sqlite"); }
    QString objects() const { return path + QStringLiteral("/objects"); }
    QString backups() const { return path + QStringLiteral("/backups"); }
    QString readMe() const { return path + QStringLiteral("/READ ME.txt"); }
    QString lock() const { return path + QStringLiteral("/.lock"); }
};

/// Is this a type of file system on which SQLite's locks cannot be relied (sqlite.org/useovernet.html)?
bool isNetworkFileSystem(const QByteArray &type);

/// Makes the folder with all that is in it but the database.
[[nodiscard]] Result<void> makeFolder(const DossierFolder &folder);

/// Refuses what cannot be a live store: no folder, no database in it, a network file system, no right to write.
[[nodiscard]] Result<void> checkFolder(const DossierFolder &folder);

/// Leaves a note of who holds the dossier: host, process, program. Called with the database's lock already held, so a
/// note left by someone else is a leftover, whatever it says. Nothing where it cannot be written: it is only a note.
std::unique_ptr<QLockFile> noteHolder(const DossierFolder &folder);

/// StoreHeld with what the note says: the machine; its user, program and process.
Error heldBy(const DossierFolder &folder);

} // namespace core
