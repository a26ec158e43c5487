// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keys.h"
#include "core/store/table.h"
#include "core/model/rows.h"

namespace core {

template<>
struct Mapping<CommitmentRow>
{
    inline static const QString Find = QStringLiteral(R"(
        SELECT sheet_key.agency, body.code, commitment.digest, commitment.blanks, commitment.entry
          FROM commitment
          JOIN sheet_key ON sheet_key.sheet = commitment.sheet
          JOIN body ON body.id = commitment.body
         WHERE commitment.sheet = ? AND commitment.body = ?)");
    inline static const QString Each = QStringLiteral(R"(
        SELECT sheet_key.agency, body.code, commitment.digest, commitment.blanks, commitment.entry
          FROM sheet_key
          JOIN commitment ON commitment.sheet = sheet_key.sheet
          JOIN body ON body.id = commitment.body
         WHERE sheet_key.round = ?
         ORDER BY sheet_key.agency, body.code)");
    inline static const QString Write = QStringLiteral(R"(
        INSERT INTO commitment (sheet, body, digest, blanks, entry) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (sheet, body) DO UPDATE
           SET digest = excluded.digest, blanks = excluded.blanks, entry = excluded.entry)");
    inline static const QString Erase = QStringLiteral(R"(DELETE FROM commitment WHERE sheet = ? AND body = ?)");

    static auto key(Keys &keys, int round, const CommitmentRow &row)
    {
        return std::tuple(keys.sheet(round, row.agency), keys.body(row.body));
    }
    static auto values(Keys & /*keys*/, const CommitmentRow &row)
    {
        return std::tuple(row.digest, row.blanks);
    }
    static CommitmentRow row(const Statement &found)
    {
        return {found[0].toString(), found[1].toString(), found[2].toByteArray(), static_cast<int>(found.integer(3))};
    }
};

template class Table<CommitmentRow>;

} // namespace core
