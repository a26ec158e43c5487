// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keys.h"
#include "core/store/table.h"
#include "core/model/rows.h"

namespace core {

template<>
struct Mapping<AgencyRow>
{
    inline static const QString Find = QStringLiteral(R"(
        SELECT code, name, short_name, entry
          FROM agency
         WHERE code = ?)");
    inline static const QString Each = QStringLiteral(R"(
        SELECT code, name, short_name, entry
          FROM agency
         WHERE 0 = ?
         ORDER BY code)");
    inline static const QString Write = QStringLiteral(R"(
        INSERT INTO agency (code, name, short_name, entry) VALUES (?, ?, ?, ?)
            ON CONFLICT (code) DO UPDATE
           SET name = excluded.name, short_name = excluded.short_name, entry = excluded.entry)");
    inline static const QString Erase = QStringLiteral(R"(DELETE FROM agency WHERE code = ?)");

    static auto key(Keys & /*keys*/, int /*round*/, const AgencyRow &row)
    {
        return std::tuple(row.code);
    }
    static auto values(Keys & /*keys*/, const AgencyRow &row)
    {
        return std::tuple(row.name, row.shortName);
    }
    static AgencyRow row(const Statement &found)
    {
        return {found[0].toString(), found[1].toString(), found[2].toString()};
    }
};

template class Table<AgencyRow>;

} // namespace core
