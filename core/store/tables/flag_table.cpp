// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keys.h"
#include "core/store/table.h"
#include "core/model/rows.h"

namespace core {

template<>
struct Mapping<FlagRow>
{
    inline static const QString Find = QStringLiteral(R"(
        SELECT sheet_key.agency, flag_value.flag, flag_value.entry
          FROM flag_value
          JOIN sheet_key ON sheet_key.sheet = flag_value.sheet
         WHERE flag_value.sheet = ? AND flag_value.flag = ?)");
    inline static const QString Each = QStringLiteral(R"(
        SELECT sheet_key.agency, flag_value.flag, flag_value.entry
          FROM sheet_key
          JOIN flag_value ON flag_value.sheet = sheet_key.sheet
         WHERE sheet_key.round = ?
         ORDER BY sheet_key.agency, flag_value.flag)");
    inline static const QString Write = QStringLiteral(R"(
        INSERT INTO flag_value (sheet, flag, entry) VALUES (?, ?, ?)
            ON CONFLICT (sheet, flag) DO UPDATE
           SET entry = excluded.entry)");
    inline static const QString Erase = QStringLiteral(R"(DELETE FROM flag_value WHERE sheet = ? AND flag = ?)");

    static auto key(Keys &keys, int round, const FlagRow &row)
    {
        return std::tuple(keys.sheet(round, row.agency), row.flag);
    }
    static auto values(Keys & /*keys*/, const FlagRow & /*row*/)
    {
        return std::tuple();
    }
    static FlagRow row(const Statement &found)
    {
        return {found[0].toString(), found[1].toString()};
    }
};

template class Table<FlagRow>;

} // namespace core
