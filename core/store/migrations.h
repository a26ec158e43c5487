// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace core {

/// In a dossier's header, so that file managers and we know it: "CTam".
constexpr int ApplicationId = 0x4354616d;

/// A step of the schema, from version - 1 to version.
struct Migration
{
    int version = 0;
    QString name; ///< as in resources/sql/migrations
    QByteArray sql;
};

/// Those compiled in, by version from 1 without a gap.
std::vector<Migration> migrations();

/// PRAGMA user_version. Throws StoreForeign where the file is another program's, StoreNewer where a newer program
/// migrated it, StoreDamaged where it is no database or an empty one.
int schemaVersion(Connection &connection);

/// Brings the schema up to the last of steps, each with its version in one transaction. Throws StoreException; then the
/// file has the version it says.
void migrate(Connection &connection, const std::vector<Migration> &steps);

} // namespace core
