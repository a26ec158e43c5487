// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/codes.h"
#include "core/store/keys.h"
#include "core/store/table.h"
#include "core/model/person.h"

namespace core {

template<>
struct Mapping<Person>
{
    inline static const QString Find = QStringLiteral(R"(
        SELECT person.number, person.name, person.role, body.code, person.entry
          FROM person
          LEFT JOIN body ON body.id = person.body
         WHERE person.number = ?)");
    inline static const QString Each = QStringLiteral(R"(
        SELECT person.number, person.name, person.role, body.code, person.entry
          FROM person
          LEFT JOIN body ON body.id = person.body
         WHERE 0 = ?
         ORDER BY person.number)");
    inline static const QString Write = QStringLiteral(R"(
        INSERT INTO person (number, name, role, body, entry) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (number) DO UPDATE
           SET name = excluded.name, role = excluded.role, body = excluded.body, entry = excluded.entry)");
    inline static const QString Erase = QStringLiteral(R"(DELETE FROM person WHERE number = ?)");

    static auto key(Keys & /*keys*/, int /*round*/, const Person &row)
    {
        return std::tuple(row.number);
    }
    static auto values(Keys &keys, const Person &row)
    {
        return std::tuple(row.name, codeOf(row.role), row.body.isEmpty() ? std::nullopt : std::optional(keys.body(row.body)));
    }
    static Person row(const Statement &found)
    {
        return {static_cast<int>(found.integer(0)), found[1].toString(), known(roleFrom(found[2].toString())), found[3].toString()};
    }
};

template class Table<Person>;

} // namespace core
