// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/codes.h"
#include "core/store/keys.h"
#include "core/store/table.h"
#include "core/model/rows.h"

namespace core {

template<>
struct Mapping<SettlementRow>
{
    inline static const QString Find = QStringLiteral(R"(
        SELECT sheet_key.agency, component.code, settlement.document, settlement.settled_as, settlement.verdict,
               settlement.reason, settlement.basis, settlement.entry
          FROM settlement
          JOIN sheet_key ON sheet_key.sheet = settlement.sheet
          JOIN component ON component.id = settlement.component
         WHERE settlement.sheet = ? AND settlement.component = ? AND settlement.document = ?)");
    inline static const QString Each = QStringLiteral(R"(
        SELECT sheet_key.agency, component.code, settlement.document, settlement.settled_as, settlement.verdict,
               settlement.reason, settlement.basis, settlement.entry
          FROM sheet_key
          JOIN settlement ON settlement.sheet = sheet_key.sheet
          JOIN component ON component.id = settlement.component
         WHERE sheet_key.round = ?
         ORDER BY sheet_key.agency, component.position, settlement.document)");
    inline static const QString Write = QStringLiteral(R"(
        INSERT INTO settlement (sheet, component, document, settled_as, verdict, reason, basis, entry)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (sheet, component, document) DO UPDATE
           SET settled_as = excluded.settled_as, verdict = excluded.verdict, reason = excluded.reason,
               basis = excluded.basis, entry = excluded.entry)");
    inline static const QString Erase = QStringLiteral(R"(DELETE FROM settlement WHERE sheet = ? AND component = ? AND document = ?)");

    static auto key(Keys &keys, int round, const SettlementRow &row)
    {
        return std::tuple(keys.sheet(round, row.agency), keys.component(round, row.component), row.document);
    }
    static auto values(Keys & /*keys*/, const SettlementRow &row)
    {
        return std::tuple(row.as, row.verdict ? std::optional(codeOf(*row.verdict)) : std::nullopt, row.reason, row.basis);
    }
    static SettlementRow row(const Statement &found)
    {
        return {found[0].toString(), found[1].toString(), found[2].toString(), static_cast<SettledAs>(found.integer(3)), verdictFrom(found[4].toString()), found[5].toString(), found[6].toByteArray()};
    }
};

template class Table<SettlementRow>;

} // namespace core
