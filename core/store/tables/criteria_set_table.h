// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/rows.h"
#include "core/store/table.h"

namespace core {

/// A set with its components, to whose local keys the marks refer; a set that marks refer to cannot go.
template<>
class Table<CriteriaSetRow>
{
public:
    using Seen = std::function<void(const CriteriaSetRow &, std::int64_t entry)>;

    Table(Connection &connection, Keys &keys) : m_connection(connection), m_keys(keys) { }

    std::optional<CriteriaSetRow> find(int round, const CriteriaSetRow &key);
    void write(int round, const CriteriaSetRow &row, std::int64_t entry);
    void erase(int round, const CriteriaSetRow &row); ///< refused while a round pins it
    void each(int round, const Seen &seen);

private:
    std::vector<QString> components(std::int64_t set);

    Connection &m_connection;
    Keys &m_keys;
};

} // namespace core
