// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QVariant>

#include <cstdint>
#include <memory>
#include <optional>
#include <type_traits>

namespace core {

// What is bound: texts and bytes are never NULL, an empty optional is.
inline QVariant sqlValue(const QString &text)
{
    return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text);
}
inline QVariant sqlValue(const QByteArray &bytes)
{
    return bytes.isNull() ? QVariant(QByteArray("")) : QVariant(bytes);
}
inline QVariant sqlValue(QDate date)
{
    return date.toString(Qt::ISODate);
}
template<class Number>
    requires std::is_integral_v<Number> || std::is_enum_v<Number>
QVariant sqlValue(Number number)
{
    return QVariant::fromValue(static_cast<qlonglong>(number));
}
template<class T>
QVariant sqlValue(const std::optional<T> &value)
{
    return value ? sqlValue(*value) : QVariant();
}

/// One SQL statement with its values, over the driver; prepared once a connection. Throws StoreException.
///
///     Statement rows(connection, Sql, year, code);
///     for (rows.run(); rows.next();) { … rows[0].toString() … }
class Statement
{
public:
    template<class... Values>
    Statement(Connection &connection, const QString &sql, const Values &...values) :
        m_connection(connection), m_sql(sql), m_query(connection.lend(sql))
    {
        bind(values...);
    }
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// The values of the next run, all of them.
    template<class... Values>
    void bind(const Values &...values)
    {
        int position = 0;
        (m_query->bindValue(position++, sqlValue(values)), ...);
    }

    void run();
    bool next();
    QVariant operator[](int column) const { return m_query->value(column); }
    std::int64_t integer(int column) const { return m_query->value(column).toLongLong(); }
    int columns() const;

private:
    Connection &m_connection;
    QString m_sql;
    std::unique_ptr<QSqlQuery> m_query;
};

} // namespace core
