// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>

struct sqlite3_stmt;

namespace core {

/// A prepared statement, kept as long as whoever owns it. The C API through the driver's handle: a prepared QSqlQuery
/// takes 1.5 to 3 times as long, and one way to bind is easier to read than two.
///
/// Throws StoreException. Parameters are bound by number from 1; numbers may repeat in the text (?1).
class Statement
{
public:
    Statement(const Connection &connection, const char *sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    void bind(int at, std::int64_t value);
    void bind(int at, int value) { bind(at, std::int64_t{value}); }
    void bind(int at, const QString &value);
    void bind(int at, const QByteArray &value);
    void bindNull(int at);

    /// True while there is a row.
    bool next();
    /// Ready for new parameters and another run.
    void reset();
    /// Runs to the end and resets.
    void run();

    std::int64_t integer(int column) const;
    /// INT_MIN, which nothing here writes, for what no int holds: it must not read as the number in its low bytes.
    int smallInteger(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    bool isNull(int column) const;

private:
    [[noreturn]] void fail() const;

    const Connection &m_connection;
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace core
