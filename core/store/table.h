// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/rows.h"
#include "core/store/keys.h"
#include "core/store/statement.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <tuple>
#include <type_traits>

namespace core {

/// Rows whose local keys others hold.
template<class Row>
constexpr bool GivesKeys = std::is_same_v<Row, Body> || std::is_same_v<Row, AgencyRow> || std::is_same_v<Row, RoundRow>
    || std::is_same_v<Row, SheetRow>;

/// How a noun stands in SQL, one specialisation beside its statements in tables/<noun>_table.cpp:
///
///     Find   its row with a key (key…)          Each   all rows of a round (round), by key; columns as in Find
///     Write  makes or replaces it (key…, values…, entry)      Erase   takes it away (key…)
///     key, values   what is bound, as tuples      row   a row from the columns; the last column is its entry
template<class Row>
struct Mapping;

/// The value of a column whose CHECK admits nothing else; throws where the file was altered past it.
template<class T>
T known(const std::optional<T> &value)
{
    if (!value) {
        throw StoreException({ErrorCode::StoreDamaged, {}, {}, QStringLiteral("CHECK")});
    }
    return *value;
}

/// The rows of one noun. round is the year for what belongs to a round; rows of the dossier (Body, Person,
/// CriteriaSetRow, AgencyRow, RoundRow) stand in each(0, …), and their other functions do not read it.
///
/// Throws StoreException; to be called inside a transaction.
template<class Row>
class Table
{
public:
    using Seen = std::function<void(const Row &, std::int64_t entry)>;

    Table(Connection &connection, Keys &keys) : m_connection(connection), m_keys(keys) { }

    /// The row with the key of `key`, as it stands.
    std::optional<Row> find(int round, const Row &key);
    /// Makes or replaces the row; entry is the journal's entry that says so.
    void write(int round, const Row &row, std::int64_t entry);
    void erase(int round, const Row &row);
    /// Every row of the round, by key, with the entry of its last write.
    void each(int round, const Seen &seen);

private:
    Connection &m_connection;
    Keys &m_keys;
};

template<class Row>
std::optional<Row> Table<Row>::find(int round, const Row &key)
{
    Statement found(m_connection, Mapping<Row>::Find);
    std::apply([&found](const auto &...parts) { found.bind(parts...); }, Mapping<Row>::key(m_keys, round, key));
    found.run();
    return found.next() ? std::optional(Mapping<Row>::row(found)) : std::nullopt;
}

template<class Row>
void Table<Row>::write(int round, const Row &row, std::int64_t entry)
{
    Statement written(m_connection, Mapping<Row>::Write);
    std::apply([&written](const auto &...parts) { written.bind(parts...); },
               std::tuple_cat(Mapping<Row>::key(m_keys, round, row), Mapping<Row>::values(m_keys, row),
                              std::tuple(entry)));
    written.run();
    if constexpr (GivesKeys<Row>) {
        m_keys.forget();
    }
}

template<class Row>
void Table<Row>::erase(int round, const Row &row)
{
    Statement erased(m_connection, Mapping<Row>::Erase);
    std::apply([&erased](const auto &...parts) { erased.bind(parts...); }, Mapping<Row>::key(m_keys, round, row));
    erased.run();
    if constexpr (GivesKeys<Row>) {
        m_keys.forget();
    }
}

template<class Row>
void Table<Row>::each(int round, const Seen &seen)
{
    Statement found(m_connection, Mapping<Row>::Each, round);
    for (found.run(); found.next();) {
        seen(Mapping<Row>::row(found), found.integer(found.columns() - 1));
    }
}

} // namespace core
