// SPDX-License-Identifier: GPL-3.0-or-later
#include "native_statement.h"

namespace core {

NativeStatement::NativeStatement(Connection &connection, const char *sql) : m_connection(connection)
{
    if (sqlite3_prepare_v3(connection.handle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr)
        != SQLITE_OK) {
        throwLastError(connection.handle());
    }
}

void NativeStatement::reset()
{
    sqlite3_reset(m_statement);
    m_connection.startCounting();
}

QString NativeStatement::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
}

QByteArray NativeStatement::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

void NativeStatement::bindAt(int position, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const char *bytes = utf8.isNull() ? "" : utf8.constData();
    sqlite3_bind_text(m_statement, position, bytes, static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
}

void NativeStatement::bindAt(int position, const QByteArray &bytes)
{
    const char *start = bytes.isNull() ? "" : bytes.constData();
    sqlite3_bind_blob(m_statement, position, start, static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
}

void NativeStatement::finish(int code)
{
    if (code == SQLITE_DONE) {
        reset();
        return;
    }
    Error error = errorOf(sqlite3_extended_errcode(m_connection.handle()),
                          QString::fromUtf8(sqlite3_errmsg(m_connection.handle())),
                          sqlite3_system_errno(m_connection.handle()));
    reset();
    throw StoreException(std::move(error));
}

} // namespace core
