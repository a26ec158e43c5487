// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement.h"

#include <sqlite3.h>

#include <climits>
#include <utility>

namespace core {

Statement::Statement(const Connection &connection, const char *sql) : m_connection(connection)
{
    connection.beginStatement();
    if (sqlite3_prepare_v3(connection.handle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr)
        != SQLITE_OK) {
        fail();
    }
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

void Statement::bind(int at, std::int64_t value)
{
    if (sqlite3_bind_int64(m_statement, at, value) != SQLITE_OK) {
        fail();
    }
}

void Statement::bind(int at, const QString &value)
{
    // UTF-8 here and not through text16: the database is UTF-8, and NFC stays NFC.
    const QByteArray utf8 = value.toUtf8();
    if (sqlite3_bind_text(m_statement, at, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT)
        != SQLITE_OK) {
        fail();
    }
}

void Statement::bind(int at, const QByteArray &value)
{
    if (sqlite3_bind_blob64(m_statement, at, value.constData(), static_cast<sqlite3_uint64>(value.size()),
                            SQLITE_TRANSIENT)
        != SQLITE_OK) {
        fail();
    }
}

void Statement::bindNull(int at)
{
    sqlite3_bind_null(m_statement, at);
}

bool Statement::next()
{
    const int result = sqlite3_step(m_statement);
    if (result != SQLITE_ROW && result != SQLITE_DONE) {
        fail();
    }
    return result == SQLITE_ROW;
}

void Statement::reset()
{
    m_connection.beginStatement();
    sqlite3_reset(m_statement);
}

void Statement::run()
{
    while (next()) { }
    reset();
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

int Statement::smallInteger(int column) const
{
    const std::int64_t value = integer(column);
    return std::in_range<int>(value) ? static_cast<int>(value) : INT_MIN;
}

QString Statement::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

void Statement::fail() const
{
    const Error error = m_connection.lastError();
    if (m_statement != nullptr) {
        sqlite3_reset(m_statement);
    }
    throw StoreException(error);
}

} // namespace core
