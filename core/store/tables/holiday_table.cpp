// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keys.h"
#include "core/store/table.h"
#include "core/base/calendar.h"

namespace core {

template<>
struct Mapping<Holiday>
{
    inline static const QString Find = QStringLiteral(R"(
        SELECT date, name, is_working, entry
          FROM holiday
         WHERE round = ? AND date = ?)");
    inline static const QString Each = QStringLiteral(R"(
        SELECT date, name, is_working, entry
          FROM holiday
         WHERE round = ?
         ORDER BY date)");
    inline static const QString Write = QStringLiteral(R"(
        INSERT INTO holiday (round, date, name, is_working, entry) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (round, date) DO UPDATE
           SET name = excluded.name, is_working = excluded.is_working, entry = excluded.entry)");
    inline static const QString Erase = QStringLiteral(R"(DELETE FROM holiday WHERE round = ? AND date = ?)");

    static auto key(Keys & /*keys*/, int round, const Holiday &row)
    {
        return std::tuple(round, row.date);
    }
    static auto values(Keys & /*keys*/, const Holiday &row)
    {
        return std::tuple(row.name, row.workingDay);
    }
    static Holiday row(const Statement &found)
    {
        return {known(parseDate(found[0].toString())), found[1].toString(), found.integer(2) != 0};
    }
};

template class Table<Holiday>;

} // namespace core
