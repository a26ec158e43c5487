// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"
#include "core/store/dossier_folder.h"
#include "core/store/objects.h"

namespace core {

/// One file with everything: the database as VACUUM INTO copies it and, in a table more, every object. Made under
/// another name, verified, flushed, and only then given its own.
[[nodiscard]] Result<void> makeBackup(const Connection &connection, const ObjectStore &objects, const QString &file);

/// A dossier's folder out of such a file. All or nothing.
[[nodiscard]] Result<void> unpackBackup(const QString &file, const DossierFolder &folder);

} // namespace core
