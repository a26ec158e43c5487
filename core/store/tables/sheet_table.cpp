// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/codes.h"
#include "core/store/keys.h"
#include "core/store/table.h"
#include "core/model/rows.h"

namespace core {

template<>
struct Mapping<SheetRow>
{
    inline static const QString Find = QStringLiteral(R"(
        SELECT agency.code, sheet.name, sheet.short_name, sheet.group_code, sheet.position, sheet.phase, sheet.entry
          FROM sheet
          JOIN agency ON agency.id = sheet.agency
         WHERE sheet.round = ? AND agency.code = ?)");
    inline static const QString Each = QStringLiteral(R"(
        SELECT agency.code, sheet.name, sheet.short_name, sheet.group_code, sheet.position, sheet.phase, sheet.entry
          FROM sheet
          JOIN agency ON agency.id = sheet.agency
         WHERE sheet.round = ?
         ORDER BY sheet.position, agency.code)");
    inline static const QString Write = QStringLiteral(R"(
        INSERT INTO sheet (round, agency, name, short_name, group_code, position, phase, entry)
             VALUES (?, (SELECT id FROM agency WHERE code = ?), ?, ?, ?, ?, ?, ?)
            ON CONFLICT (round, agency) DO UPDATE
           SET name = excluded.name, short_name = excluded.short_name, group_code = excluded.group_code,
               position = excluded.position, phase = excluded.phase, entry = excluded.entry)");
    inline static const QString Erase = QStringLiteral(R"(
        DELETE FROM sheet
         WHERE round = ? AND agency = (SELECT id FROM agency WHERE code = ?))");

    static auto key(Keys & /*keys*/, int round, const SheetRow &row)
    {
        return std::tuple(round, row.agency);
    }
    static auto values(Keys & /*keys*/, const SheetRow &row)
    {
        return std::tuple(row.name, row.shortName, row.group, row.position, codeOf(row.phase));
    }
    static SheetRow row(const Statement &found)
    {
        return {found[0].toString(), found[1].toString(), found[2].toString(), found[3].toString(), static_cast<int>(found.integer(4)), known(phaseFrom(found[5].toString()))};
    }
};

template class Table<SheetRow>;

} // namespace core
