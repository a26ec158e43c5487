// SPDX-License-Identifier: GPL-3.0-or-later
#include "criteria_set_table.h"

#include "core/store/keys.h"

namespace core {

std::optional<CriteriaSetRow> Table<CriteriaSetRow>::find(int /*round*/, const CriteriaSetRow &key)
{
    static const auto Sql = QStringLiteral(R"(SELECT id, digest FROM criteria_set WHERE code = ? AND version = ?)");

    Statement found(m_connection, Sql, key.id, key.version);
    found.run();
    if (!found.next()) {
        return {};
    }
    return CriteriaSetRow {key.id, key.version, found[1].toByteArray(), components(found.integer(0))};
}

void Table<CriteriaSetRow>::write(int round, const CriteriaSetRow &row, std::int64_t entry)
{
    static const auto Set
        = QStringLiteral(R"(INSERT INTO criteria_set (code, version, digest, entry) VALUES (?, ?, ?, ?))");
    static const auto Component
        = QStringLiteral(R"(INSERT INTO component (set_id, position, code) VALUES (?, ?, ?))");

    erase(round, row); // a changed set is another version: this is for undoing an import before its first use
    Statement(m_connection, Set, row.id, row.version, row.digest, entry).run();
    const std::int64_t set = m_keys.set(row.id, row.version);
    for (std::size_t i = 0; i < row.components.size(); ++i) {
        Statement(m_connection, Component, set, i, row.components[i]).run();
    }
}

void Table<CriteriaSetRow>::erase(int /*round*/, const CriteriaSetRow &row)
{
    static const auto Components = QStringLiteral(R"(DELETE FROM component WHERE set_id = ?)");
    static const auto Set = QStringLiteral(R"(DELETE FROM criteria_set WHERE id = ?)");

    const std::int64_t set = m_keys.set(row.id, row.version);
    Statement(m_connection, Components, set).run();
    Statement(m_connection, Set, set).run();
    m_keys.forget();
}

void Table<CriteriaSetRow>::each(int round, const Seen &seen)
{
    static const auto Sql = QStringLiteral(R"(
        SELECT id, code, version, digest, entry
          FROM criteria_set
         WHERE 0 = ?
         ORDER BY code, version)");

    Statement found(m_connection, Sql, round);
    for (found.run(); found.next();) {
        const CriteriaSetRow row {found[1].toString(), static_cast<int>(found.integer(2)), found[3].toByteArray(),
                                  components(found.integer(0))};
        seen(row, found.integer(4));
    }
}

std::vector<QString> Table<CriteriaSetRow>::components(std::int64_t set)
{
    static const auto Sql = QStringLiteral(R"(SELECT code FROM component WHERE set_id = ? ORDER BY position)");

    std::vector<QString> codes;
    Statement found(m_connection, Sql, set);
    for (found.run(); found.next();) {
        codes.push_back(found[0].toString());
    }
    return codes;
}

} // namespace core
