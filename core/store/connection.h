// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/store_exception.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>
#include <vector>

struct sqlite3;

namespace core {

/// What every file of ours says it is: "CGTM" in its header.
constexpr int ApplicationId = 0x4347'544d;

/// The one connection to a database file, with the settings of which the promises speak: WAL, synchronous FULL,
/// exclusive locking, foreign keys, nothing trusted in the file's own schema. Bound to its thread.
class Connection
{
public:
    enum class Mode { Create, Open };

    /// Throws StoreException: StoreHeld, StoreForeign, StoreDamaged, StoreReadOnly, DiskFull, StoreFailed.
    Connection(QString path, Mode mode);
    /// Writes the WAL back, so that one file is left.
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    sqlite3 *handle() const { return m_handle; }
    const QString &path() const { return m_path; }

    /// Runs one statement without results.
    void run(const char *sql) const;
    /// A statement's steps are counted from here: one that never ends is stopped.
    void beginStatement() const { m_steps = 0; }
    /// Throws StoreMissing where the file is no longer at its path: what would be written now nobody would find again.
    bool hasMoved() const;
    void refuseMoved() const;
    /// What the driver last said, as an Error.
    Error lastError() const;

private:
    void open(Mode mode);
    void refuseForeign() const;
    void configure() const;

    QString m_name, m_path;
    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr;
    mutable int m_steps = 0;
};

/// Takes back an open transaction, if there is one.
void rollBack(const Connection &connection);

/// Runs f in one transaction, durable when it returns; rolls back and answers with the error where it throws.
template <class F>
[[nodiscard]] auto transaction(const Connection &connection, F f) -> Result<decltype(f())>
{
    try {
        connection.run("BEGIN IMMEDIATE");
        if constexpr (std::is_void_v<decltype(f())>) {
            f();
            connection.refuseMoved();
            connection.run("COMMIT");
            return {};
        } else {
            auto answer = f();
            connection.refuseMoved();
            connection.run("COMMIT");
            return answer;
        }
    } catch (const StoreException &refused) {
        rollBack(connection);
        return tl::unexpected(refused.error());
    }
}

/// The same for reading: no transaction is begun, only exceptions are turned.
template <class F>
[[nodiscard]] auto reading(F f) -> Result<decltype(f())>
{
    try {
        if constexpr (std::is_void_v<decltype(f())>) {
            f();
            return {};
        } else {
            return f();
        }
    } catch (const StoreException &refused) {
        return tl::unexpected(refused.error());
    }
}

} // namespace core
