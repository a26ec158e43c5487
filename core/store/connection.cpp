// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"

#include "core/store/statement.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <QVariant>

#include <array>

#include <sqlite3.h>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr int StepsBetweenLooks = 1'000'000;
/// Some minutes' work: a check of the largest store planned for stays far below.
constexpr int LooksAtMost = 20'000;

constexpr int MiB = 1024 * 1024;

/// What our own statements need, with room; a crafted file cannot ask for more.
constexpr std::array Limits = {
    std::pair {SQLITE_LIMIT_LENGTH, 64 * MiB},
    std::pair {SQLITE_LIMIT_SQL_LENGTH, 64 * 1024},
    std::pair {SQLITE_LIMIT_COLUMN, 64},
    std::pair {SQLITE_LIMIT_EXPR_DEPTH, 50},
    std::pair {SQLITE_LIMIT_COMPOUND_SELECT, 20},
    std::pair {SQLITE_LIMIT_VDBE_OP, 25'000},
    std::pair {SQLITE_LIMIT_FUNCTION_ARG, 16},
    std::pair {SQLITE_LIMIT_ATTACHED, 1}, // VACUUM INTO attaches the copy it makes
    std::pair {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 100}, // dates are checked by a GLOB of 50
    std::pair {SQLITE_LIMIT_VARIABLE_NUMBER, 64},
    std::pair {SQLITE_LIMIT_TRIGGER_DEPTH, 4},
    std::pair {SQLITE_LIMIT_WORKER_THREADS, 0},
};

} // namespace

Connection::Connection(const QString &file, Access access) :
    m_file(file), m_name(u"congtam-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    try {
        open(access);
        harden();
        lock(access);
    } catch (...) {
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
        throw;
    }
}

Connection::~Connection()
{
    m_queries.clear();
    if (m_writing) {
        // Out of WAL too, so that any tool can read the file from a medium that is read-only.
        sqlite3_exec(m_handle, "PRAGMA wal_checkpoint(TRUNCATE)", nullptr, nullptr, nullptr);
        sqlite3_exec(m_handle, "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr);
    }
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

void Connection::open(Access access)
{
    const bool stands = QFileInfo::exists(m_file);
    if (stands == (access == Access::Create)) {
        throw StoreException({stands ? ErrorCode::StoreExists : ErrorCode::StoreMissing, m_file, {}, {}});
    }
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_database.setDatabaseName(m_file);
    m_database.setConnectOptions(access == Access::Read ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=0"_s
                                                        : u"QSQLITE_BUSY_TIMEOUT=0"_s);
    if (!m_database.open()) {
        const QSqlError error = m_database.lastError();
        throw StoreException(errorOf(error.nativeErrorCode().toInt(), error.databaseText()));
    }
    m_handle = *static_cast<sqlite3 **>(m_database.driver()->handle().data());
    sqlite3_extended_result_codes(m_handle, 1);
}

void Connection::harden()
{
    constexpr std::array Switches = {
        std::pair {SQLITE_DBCONFIG_DEFENSIVE, 1},
        std::pair {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        std::pair {SQLITE_DBCONFIG_ENABLE_FKEY, 1},
        std::pair {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
        std::pair {SQLITE_DBCONFIG_DQS_DML, 0}, // a misspelt "name" is an error and no text
        std::pair {SQLITE_DBCONFIG_DQS_DDL, 0},
    };
    for (const auto &[which, on] : Switches) {
        sqlite3_db_config(m_handle, which, on, nullptr);
    }
    for (const auto &[which, most] : Limits) {
        sqlite3_limit(m_handle, which, most);
    }
    sqlite3_progress_handler(m_handle, StepsBetweenLooks, &Connection::onProgress, this);
    execute("PRAGMA cell_size_check = ON");
    execute("PRAGMA recursive_triggers = ON"); // else INSERT OR REPLACE slips past the journal's triggers
}

void Connection::lock(Access access)
{
    if (access == Access::Read) {
        return;
    }
    if (sqlite3_db_readonly(m_handle, "main") == 1) {
        throw StoreException({ErrorCode::StoreReadOnly, m_file, {}, {}});
    }
    // Before the first read: then the WAL's index is memory of this process and no third file.
    execute("PRAGMA locking_mode = EXCLUSIVE");
    execute("BEGIN EXCLUSIVE");
    execute("COMMIT");
}

void Connection::startWriting()
{
    m_writing = true;
    Statement mode(*this, u"PRAGMA journal_mode = WAL"_s);
    mode.run();
    if (!mode.next() || mode[0].toString() != u"wal") {
        throw StoreException({ErrorCode::StoreFailed, m_file, mode[0].toString(), u"journal_mode = WAL"_s});
    }
    execute("PRAGMA synchronous = FULL");
}

void Connection::execute(const char *sql)
{
    startCounting();
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
        throwLastError(m_handle);
    }
}

std::unique_ptr<QSqlQuery> Connection::lend(const QString &sql)
{
    if (const auto found = m_queries.find(sql); found != m_queries.end()) {
        auto query = std::move(found->second);
        m_queries.erase(found);
        return query;
    }
    auto query = std::make_unique<QSqlQuery>(m_database);
    query->setForwardOnly(true);
    if (!query->prepare(sql)) {
        throwLastError(m_handle);
    }
    return query;
}

void Connection::giveBack(const QString &sql, std::unique_ptr<QSqlQuery> query)
{
    query->finish();
    m_queries.emplace(sql, std::move(query));
}

int Connection::onProgress(void *self)
{
    return ++static_cast<Connection *>(self)->m_progress > LooksAtMost ? 1 : 0;
}

namespace detail {

OpenTransaction::OpenTransaction(Connection &connection) : m_connection(connection)
{
    connection.execute("BEGIN");
}

OpenTransaction::~OpenTransaction()
{
    if (m_open && sqlite3_get_autocommit(m_connection.handle()) == 0) {
        sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
}

void OpenTransaction::commit()
{
    m_connection.execute("COMMIT");
    m_open = false;
}

} // namespace detail

} // namespace core
