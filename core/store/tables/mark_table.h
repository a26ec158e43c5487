// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/rows.h"
#include "core/store/native_statement.h"
#include "core/store/table.h"

#include <memory>

namespace core {

/// Marks and the texts beside them, straight on SQLite: imports write and rounds hold them by the hundred thousand.
///
/// A blank mark without text is no row: it must not be written.
template<>
class Table<MarkRow>
{
public:
    using Seen = std::function<void(const MarkRow &, std::int64_t entry)>;

    Table(Connection &connection, Keys &keys);
    ~Table();
    Table(Table &&) noexcept;

    std::optional<MarkRow> find(int round, const MarkRow &key);
    void write(int round, const MarkRow &row, std::int64_t entry);
    void erase(int round, const MarkRow &row);
    void each(int round, const Seen &seen);

private:
    struct Statements;
    Statements &statements();

    Connection &m_connection;
    Keys &m_keys;
    std::unique_ptr<Statements> m_statements; ///< prepared when first needed
};

} // namespace core
