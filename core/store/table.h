// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/row_fields.h"
#include "core/store/sql.h"
#include "core/store/statement.h"

#include <QDate>

#include <memory>
#include <optional>
#include <utility>

namespace core {

// How each kind of field stands in a column.

inline void bindField(Statement &to, int at, int value)
{
    to.bind(at, value);
}

inline void bindField(Statement &to, int at, bool value)
{
    to.bind(at, value ? 1 : 0);
}

inline void bindField(Statement &to, int at, const QString &value)
{
    to.bind(at, value);
}

inline void bindField(Statement &to, int at, const QByteArray &value)
{
    to.bind(at, value);
}

inline void bindField(Statement &to, int at, QDate value)
{
    to.bind(at, value.toString(Qt::ISODate));
}

template <class Enum>
requires std::is_enum_v<Enum>
void bindField(Statement &to, int at, Enum value)
{
    to.bind(at, static_cast<int>(value));
}

void bindField(Statement &to, int at, const std::optional<Verdict> &value);
void bindField(Statement &to, int at, const std::vector<QString> &value);
void bindField(Statement &to, int at, const Inputs &value);

void readField(const Statement &from, int column, int &value);
void readField(const Statement &from, int column, bool &value);
void readField(const Statement &from, int column, QString &value);
void readField(const Statement &from, int column, QByteArray &value);
void readField(const Statement &from, int column, QDate &value);
void readField(const Statement &from, int column, std::optional<Verdict> &value);
void readField(const Statement &from, int column, std::vector<QString> &value);
void readField(const Statement &from, int column, Inputs &value);

template <class Enum>
requires std::is_enum_v<Enum>
void readField(const Statement &from, int column, Enum &value)
{
    const std::int64_t number = from.integer(column); // in range by the column's CHECK, unless other hands were there
    value = static_cast<Enum>(std::in_range<std::uint8_t>(number) ? number : UINT8_MAX);
}

/// Where the rows of one noun are found, written and removed. Throws StoreException; belongs into a transaction().
/// Statements are prepared when first needed and kept. round is a year.
template <class Row>
class Table
{
public:
    explicit Table(const Connection &connection) : m_connection(connection) { }

    /// The row with the key of this one.
    std::optional<Row> find(int round, const Row &key)
    {
        Statement &statement = prepared(m_find, sqlOf<Row>().find);
        bindFields<RowFields<Row>::Key>(statement, round, key);
        std::optional<Row> found;
        if (statement.next()) {
            found = rowIn(statement);
        }
        statement.reset();
        return found;
    }

    void write(int round, const Row &row, std::int64_t entry)
    {
        Statement &statement = prepared(m_write, sqlOf<Row>().write);
        bindFields<Count>(statement, round, row);
        statement.bind(static_cast<int>(Count) + 2, entry);
        statement.run();
    }

    void erase(int round, const Row &row)
    {
        Statement &statement = prepared(m_erase, sqlOf<Row>().erase);
        bindFields<RowFields<Row>::Key>(statement, round, row);
        statement.run();
    }

    /// Calls seen(row, entry) for every row, in key order.
    template <class Seen>
    void each(int round, Seen seen)
    {
        Statement statement(m_connection, sqlOf<Row>().all);
        statement.bind(1, round);
        while (statement.next()) {
            seen(rowIn(statement), statement.integer(static_cast<int>(Count)));
        }
    }

private:
    static constexpr auto Fields = RowFields<Row>::All;
    static constexpr std::size_t Count = std::tuple_size_v<decltype(Fields)>;

    Statement &prepared(std::unique_ptr<Statement> &statement, const char *sql)
    {
        if (!statement) {
            statement = std::make_unique<Statement>(m_connection, sql);
        }
        return *statement;
    }

    template <std::size_t N>
    static void bindFields(Statement &statement, int round, const Row &row)
    {
        statement.bind(1, round);
        [&]<std::size_t... I>(std::index_sequence<I...> /*fields*/)
        {
            (bindField(statement, static_cast<int>(I) + 2, row.*std::get<I>(Fields)), ...);
        }
        (std::make_index_sequence<N>());
    }

    static Row rowIn(const Statement &statement)
    {
        Row row;
        [&]<std::size_t... I>(std::index_sequence<I...> /*fields*/)
        {
            (readField(statement, static_cast<int>(I), row.*std::get<I>(Fields)), ...);
        }
        (std::make_index_sequence<Count>());
        return row;
    }

    const Connection &m_connection;
    std::unique_ptr<Statement> m_find, m_write, m_erase;
};

} // namespace core
