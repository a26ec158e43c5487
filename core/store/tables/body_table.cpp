// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keys.h"
#include "core/store/table.h"
#include "core/model/person.h"

namespace core {

template<>
struct Mapping<Body>
{
    inline static const QString Find = QStringLiteral(R"(
        SELECT code, name, position, entry
          FROM body
         WHERE code = ?)");
    inline static const QString Each = QStringLiteral(R"(
        SELECT code, name, position, entry
          FROM body
         WHERE 0 = ?
         ORDER BY position, code)");
    inline static const QString Write = QStringLiteral(R"(
        INSERT INTO body (code, name, position, entry) VALUES (?, ?, ?, ?)
            ON CONFLICT (code) DO UPDATE
           SET name = excluded.name, position = excluded.position, entry = excluded.entry)");
    inline static const QString Erase = QStringLiteral(R"(DELETE FROM body WHERE code = ?)");

    static auto key(Keys & /*keys*/, int /*round*/, const Body &row)
    {
        return std::tuple(row.code);
    }
    static auto values(Keys & /*keys*/, const Body &row)
    {
        return std::tuple(row.name, row.position);
    }
    static Body row(const Statement &found)
    {
        return {found[0].toString(), found[1].toString(), static_cast<int>(found.integer(2))};
    }
};

template class Table<Body>;

} // namespace core
