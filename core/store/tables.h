// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edit.h"
#include "core/store/keys.h"
#include "core/store/table.h"
#include "core/store/tables/criteria_set_table.h"
#include "core/store/tables/mark_table.h"

#include <tuple>
#include <variant>

namespace core {

extern template class Table<Body>;
extern template class Table<Person>;
extern template class Table<AgencyRow>;
extern template class Table<RoundRow>;
extern template class Table<SheetRow>;
extern template class Table<Holiday>;
extern template class Table<FlagRow>;
extern template class Table<RecusalRow>;
extern template class Table<CitationRow>;
extern template class Table<CheckRow>;
extern template class Table<SettlementRow>;
extern template class Table<ConfirmationRow>;
extern template class Table<CommitmentRow>;

/// The table of every noun that AnyEdit knows, and their shared keys. Must go before its connection.
class Tables
{
public:
    explicit Tables(Connection &connection) : m_keys(connection), m_tables(Each<AnyEdit>::made(connection, m_keys)) { }
    Tables(const Tables &) = delete;
    Tables &operator=(const Tables &) = delete;

    Keys &keys() { return m_keys; }

    template<class Row>
    Table<Row> &of()
    {
        return std::get<Table<Row>>(m_tables);
    }

private:
    template<class Edits>
    struct Each;
    template<class... Rows>
    struct Each<std::variant<Edit<Rows>...>>
    {
        using Tuple = std::tuple<Table<Rows>...>;
        static Tuple made(Connection &connection, Keys &keys) { return {Table<Rows>(connection, keys)...}; }
    };

    Keys m_keys;
    Each<AnyEdit>::Tuple m_tables;
};

} // namespace core
