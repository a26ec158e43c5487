// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keys.h"
#include "core/store/table.h"
#include "core/model/rows.h"

namespace core {

template<>
struct Mapping<RecusalRow>
{
    inline static const QString Find = QStringLiteral(R"(
        SELECT sheet_key.agency, body.code, recusal.substitute, recusal.reason, recusal.entry
          FROM recusal
          JOIN sheet_key ON sheet_key.sheet = recusal.sheet
          JOIN body ON body.id = recusal.body
         WHERE recusal.sheet = ? AND recusal.body = ?)");
    inline static const QString Each = QStringLiteral(R"(
        SELECT sheet_key.agency, body.code, recusal.substitute, recusal.reason, recusal.entry
          FROM sheet_key
          JOIN recusal ON recusal.sheet = sheet_key.sheet
          JOIN body ON body.id = recusal.body
         WHERE sheet_key.round = ?
         ORDER BY sheet_key.agency, body.code)");
    inline static const QString Write = QStringLiteral(R"(
        INSERT INTO recusal (sheet, body, substitute, reason, entry) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (sheet, body) DO UPDATE
           SET substitute = excluded.substitute, reason = excluded.reason, entry = excluded.entry)");
    inline static const QString Erase = QStringLiteral(R"(DELETE FROM recusal WHERE sheet = ? AND body = ?)");

    static auto key(Keys &keys, int round, const RecusalRow &row)
    {
        return std::tuple(keys.sheet(round, row.agency), keys.body(row.body));
    }
    static auto values(Keys & /*keys*/, const RecusalRow &row)
    {
        return std::tuple(row.substitute, row.reason);
    }
    static RecusalRow row(const Statement &found)
    {
        return {found[0].toString(), found[1].toString(), static_cast<int>(found.integer(2)), found[3].toString()};
    }
};

template class Table<RecusalRow>;

} // namespace core
