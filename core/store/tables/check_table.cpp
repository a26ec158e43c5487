// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/codes.h"
#include "core/store/keys.h"
#include "core/store/table.h"
#include "core/model/rows.h"

namespace core {

template<>
struct Mapping<CheckRow>
{
    inline static const QString Find = QStringLiteral(R"(
        SELECT sheet_key.agency, component.code, document_check.document, body.code, document_check.verdict,
               document_check.reason, document_check.entry
          FROM document_check
          JOIN sheet_key ON sheet_key.sheet = document_check.sheet
          JOIN component ON component.id = document_check.component
          JOIN body ON body.id = document_check.body
         WHERE document_check.sheet = ? AND document_check.component = ? AND document_check.document = ?
           AND document_check.body = ?)");
    inline static const QString Each = QStringLiteral(R"(
        SELECT sheet_key.agency, component.code, document_check.document, body.code, document_check.verdict,
               document_check.reason, document_check.entry
          FROM sheet_key
          JOIN document_check ON document_check.sheet = sheet_key.sheet
          JOIN component ON component.id = document_check.component
          JOIN body ON body.id = document_check.body
         WHERE sheet_key.round = ?
         ORDER BY sheet_key.agency, component.position, document_check.document, body.code)");
    inline static const QString Write = QStringLiteral(R"(
        INSERT INTO document_check (sheet, component, document, body, verdict, reason, entry)
             VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (sheet, component, document, body) DO UPDATE
           SET verdict = excluded.verdict, reason = excluded.reason, entry = excluded.entry)");
    inline static const QString Erase = QStringLiteral(R"(
        DELETE FROM document_check
         WHERE sheet = ? AND component = ? AND document = ? AND body = ?)");

    static auto key(Keys &keys, int round, const CheckRow &row)
    {
        return std::tuple(keys.sheet(round, row.agency), keys.component(round, row.component), row.document, keys.body(row.body));
    }
    static auto values(Keys & /*keys*/, const CheckRow &row)
    {
        return std::tuple(codeOf(row.verdict), row.reason);
    }
    static CheckRow row(const Statement &found)
    {
        return {found[0].toString(), found[1].toString(), found[2].toString(), found[3].toString(), known(verdictFrom(found[4].toString())), found[5].toString()};
    }
};

template class Table<CheckRow>;

} // namespace core
