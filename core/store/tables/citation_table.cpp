// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keys.h"
#include "core/store/table.h"
#include "core/model/rows.h"

namespace core {

template<>
struct Mapping<CitationRow>
{
    inline static const QString Find = QStringLiteral(R"(
        SELECT sheet_key.agency, component.code, citation.document, citation.entry
          FROM citation
          JOIN sheet_key ON sheet_key.sheet = citation.sheet
          JOIN component ON component.id = citation.component
         WHERE citation.sheet = ? AND citation.component = ? AND citation.document = ?)");
    inline static const QString Each = QStringLiteral(R"(
        SELECT sheet_key.agency, component.code, citation.document, citation.entry
          FROM sheet_key
          JOIN citation ON citation.sheet = sheet_key.sheet
          JOIN component ON component.id = citation.component
         WHERE sheet_key.round = ?
         ORDER BY sheet_key.agency, component.position, citation.document)");
    inline static const QString Write = QStringLiteral(R"(
        INSERT INTO citation (sheet, component, document, entry) VALUES (?, ?, ?, ?)
            ON CONFLICT (sheet, component, document) DO UPDATE
           SET entry = excluded.entry)");
    inline static const QString Erase = QStringLiteral(R"(DELETE FROM citation WHERE sheet = ? AND component = ? AND document = ?)");

    static auto key(Keys &keys, int round, const CitationRow &row)
    {
        return std::tuple(keys.sheet(round, row.agency), keys.component(round, row.component), row.document);
    }
    static auto values(Keys & /*keys*/, const CitationRow & /*row*/)
    {
        return std::tuple();
    }
    static CitationRow row(const Statement &found)
    {
        return {found[0].toString(), found[1].toString(), found[2].toString()};
    }
};

template class Table<CitationRow>;

} // namespace core
