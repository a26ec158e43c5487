// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <QVariant>

#include <sqlite3.h>

#include <cstring>

namespace core {

using namespace Qt::StringLiterals;

namespace {

ErrorCode codeFor(int native)
{
    switch (native & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::StoreHeld;
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_IOERR:
        return ErrorCode::FileUnwritable;
    case SQLITE_CORRUPT:
        return ErrorCode::StoreDamaged;
    case SQLITE_NOTADB:
        return ErrorCode::StoreForeign;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return ErrorCode::StoreReadOnly;
    default:
        return ErrorCode::StoreFailed;
    }
}

/// No statement of ours comes near this; one that a forged schema makes endless ends here.
constexpr int MostSteps = 2000;
constexpr int StepSize = 10'000'000;

int countSteps(void *counter)
{
    return ++*static_cast<int *>(counter) > MostSteps ? 1 : 0;
}

int numberOf(sqlite3 *handle, const char *pragma)
{
    const auto take = [](void *to, int /*columns*/, char **values, char ** /*names*/) {
        *static_cast<int *>(to) = values[0] == nullptr ? 0 : QByteArray(values[0]).toInt();
        return 0;
    };
    int number = 0;
    return sqlite3_exec(handle, pragma, take, &number, nullptr) == SQLITE_OK ? number : -1;
}

} // namespace

Connection::Connection(QString path, Mode mode)
    : m_name(u"dossier-"_s + QUuid::createUuid().toString()), m_path(std::move(path)),
      m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
    try {
        open(mode);
    } catch (const StoreException &) {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
        throw;
    }
}

Connection::~Connection()
{
    m_database.close(); // the last connection of a WAL database writes it back and removes it
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

void Connection::open(Mode mode)
{
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(mode == Mode::Open ? u"QSQLITE_BUSY_TIMEOUT=0;QSQLITE_OPEN_URI=0"_s
                                                    : u"QSQLITE_BUSY_TIMEOUT=0"_s);
    if (!m_database.isValid()) {
        throw StoreException({ErrorCode::StoreFailed, m_path, {}, u"QSQLITE"_s});
    }
    if (!m_database.open()) {
        const int native = m_database.lastError().nativeErrorCode().toInt();
        throw StoreException({codeFor(native), m_path, {}, m_database.lastError().text()});
    }
    const QVariant handle = m_database.driver()->handle();
    if (std::strcmp(handle.typeName(), "sqlite3*") != 0) {
        throw StoreException({ErrorCode::StoreFailed, m_path, {}, u"sqlite3*"_s});
    }
    m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    sqlite3_extended_result_codes(m_handle, 1);
    run("PRAGMA locking_mode = EXCLUSIVE"); // before the first read: then the WAL needs no shared memory
    if (mode == Mode::Open) {
        refuseForeign();
    }
    configure();
}

/// Before anything is set: to set WAL is to write the file.
void Connection::refuseForeign() const
{
    const int application = numberOf(m_handle, "PRAGMA application_id");
    if (application < 0) {
        throw StoreException(lastError());
    }
    if (application != ApplicationId) {
        throw StoreException({ErrorCode::StoreForeign, m_path, {}, {}});
    }
}

void Connection::configure() const
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, 256 * 1024 * 1024);
    sqlite3_limit(m_handle, SQLITE_LIMIT_SQL_LENGTH, 100'000);
    sqlite3_limit(m_handle, SQLITE_LIMIT_EXPR_DEPTH, 100);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 1);
    sqlite3_progress_handler(m_handle, StepSize, &countSteps, &m_steps);
    for (const char *sql : {
             "PRAGMA journal_mode = WAL",
             "PRAGMA synchronous = FULL",
             "PRAGMA foreign_keys = ON",
             "PRAGMA recursive_triggers = ON", // or REPLACE would slip past the journal's triggers
             "PRAGMA cell_size_check = ON",
             "PRAGMA cache_size = -32768",
             // Taken once, kept until the end: this, not the lock file, is what keeps others out.
             "BEGIN EXCLUSIVE",
             "COMMIT",
         }) {
        run(sql);
    }
}

void Connection::run(const char *sql) const
{
    beginStatement();
    const int result = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
    if (result != SQLITE_OK) {
        throw StoreException(lastError());
    }
}

bool Connection::hasMoved() const
{
    int moved = 0;
    sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

void Connection::refuseMoved() const
{
    if (hasMoved()) {
        throw StoreException({ErrorCode::StoreMissing, QFileInfo(m_path).path(), {}, {}});
    }
}

Error Connection::lastError() const
{
    const int native = sqlite3_extended_errcode(m_handle);
    return {codeFor(native), m_path, QString::number(native), QString::fromUtf8(sqlite3_errmsg(m_handle))};
}

void rollBack(const Connection &connection)
{
    if (sqlite3_get_autocommit(connection.handle()) == 0) {
        sqlite3_exec(connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
}

} // namespace core
