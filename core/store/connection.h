// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store_exception.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <cstdint>
#include <memory>
#include <type_traits>
#include <unordered_map>

struct sqlite3;

namespace core {

/// The one connection to a dossier's file, hardened and held alone (RELIABILITY §2). Throws StoreException.
///
/// Nothing else in the process may open the file by path while this stands: closing such a descriptor would drop the
/// lock.
class Connection
{
public:
    enum class Access {
        Create, ///< a new file, which must not exist
        Hold, ///< an existing file, locked against everyone else until this is destroyed
        Read, ///< an existing file that nobody writes, such as a backup; nothing beside it is made
    };

    Connection(const QString &file, Access access);
    /// Brings the WAL home, so that one file is left.
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    const QString &file() const { return m_file; }
    sqlite3 *handle() const { return m_handle; }

    /// Runs one statement that gives no rows and has nothing to bind.
    void execute(const char *sql);

    /// Sets WAL and its flush at each commit. Apart from opening, because it writes to the file.
    void startWriting();

    // For Statement: a query is lent to one Statement at a time and prepared once.
    std::unique_ptr<QSqlQuery> lend(const QString &sql);
    void giveBack(const QString &sql, std::unique_ptr<QSqlQuery> query);

    /// A statement that runs longer than any of ours could is stopped; each starts anew.
    void startCounting() { m_progress = 0; }

private:
    void open(Access access);
    void harden();
    void lock(Access access);
    static int onProgress(void *self);

    QString m_file, m_name;
    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr;
    std::unordered_multimap<QString, std::unique_ptr<QSqlQuery>> m_queries;
    int m_progress = 0;
    bool m_writing = false;
};

namespace detail {
class OpenTransaction
{
public:
    explicit OpenTransaction(Connection &connection);
    ~OpenTransaction(); ///< rolls back what was not committed
    OpenTransaction(const OpenTransaction &) = delete;
    OpenTransaction &operator=(const OpenTransaction &) = delete;
    void commit();

private:
    Connection &m_connection;
    bool m_open = true;
};
} // namespace detail

/// Runs f in one transaction: what it returns, or the Error of the StoreException it threw, everything rolled back.
template<class F>
auto transaction(Connection &connection, F &&f) -> Result<std::invoke_result_t<F>>
{
    try {
        detail::OpenTransaction open(connection);
        if constexpr (std::is_void_v<std::invoke_result_t<F>>) {
            std::forward<F>(f)();
            open.commit();
            return {};
        } else {
            auto result = std::forward<F>(f)();
            open.commit();
            return result;
        }
    } catch (const StoreException &exception) {
        return tl::unexpected(exception.error());
    }
}

} // namespace core
