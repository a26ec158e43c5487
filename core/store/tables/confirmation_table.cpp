// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keys.h"
#include "core/store/table.h"
#include "core/model/rows.h"

namespace core {

template<>
struct Mapping<ConfirmationRow>
{
    inline static const QString Find = QStringLiteral(R"(
        SELECT sheet_key.agency, component.code, confirmation.document, body.code, confirmation.person,
               confirmation.entered_by, confirmation.entry
          FROM confirmation
          JOIN sheet_key ON sheet_key.sheet = confirmation.sheet
          JOIN component ON component.id = confirmation.component
          JOIN body ON body.id = confirmation.body
         WHERE confirmation.sheet = ? AND confirmation.component = ? AND confirmation.document = ?
           AND confirmation.body = ?)");
    inline static const QString Each = QStringLiteral(R"(
        SELECT sheet_key.agency, component.code, confirmation.document, body.code, confirmation.person,
               confirmation.entered_by, confirmation.entry
          FROM sheet_key
          JOIN confirmation ON confirmation.sheet = sheet_key.sheet
          JOIN component ON component.id = confirmation.component
          JOIN body ON body.id = confirmation.body
         WHERE sheet_key.round = ?
         ORDER BY sheet_key.agency, component.position, confirmation.document, body.code)");
    inline static const QString Write = QStringLiteral(R"(
        INSERT INTO confirmation (sheet, component, document, body, person, entered_by, entry)
             VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (sheet, component, document, body) DO UPDATE
           SET person = excluded.person, entered_by = excluded.entered_by, entry = excluded.entry)");
    inline static const QString Erase = QStringLiteral(R"(
        DELETE FROM confirmation
         WHERE sheet = ? AND component = ? AND document = ? AND body = ?)");

    static auto key(Keys &keys, int round, const ConfirmationRow &row)
    {
        return std::tuple(keys.sheet(round, row.agency), keys.component(round, row.component), row.document, keys.body(row.body));
    }
    static auto values(Keys & /*keys*/, const ConfirmationRow &row)
    {
        return std::tuple(row.person, row.enteredBy);
    }
    static ConfirmationRow row(const Statement &found)
    {
        return {found[0].toString(), found[1].toString(), found[2].toString(), found[3].toString(), static_cast<int>(found.integer(4)), static_cast<int>(found.integer(5))};
    }
};

template class Table<ConfirmationRow>;

} // namespace core
