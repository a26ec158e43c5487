// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

// Where a dossier's backups stand and what is made of them; folder is the dossier's, which may be gone.

/// Where to look for backups first.
QString backupsOf(const QString &folder);
/// "24/11/2026" of the latest one beside the dossier; empty where there is none.
QString dayOfLatestBackup(const QString &folder);
/// A folder that is not there yet, beside the damaged one (or the backup, where no folder is known).
QString folderForBackup(const QString &folder, const QString &backup);
/// The name that a new backup of the dossier is offered under.
QString nameForBackup(const QString &folder);

} // namespace ui
