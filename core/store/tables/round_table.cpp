// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/codes.h"
#include "core/store/keys.h"
#include "core/store/table.h"
#include "core/model/rows.h"

namespace core {

template<>
struct Mapping<RoundRow>
{
    inline static const QString Find = QStringLiteral(R"(
        SELECT round.year, criteria_set.code, criteria_set.version, round.phase, round.is_sample, round.entry
          FROM round
          JOIN criteria_set ON criteria_set.id = round.set_id
         WHERE round.year = ?)");
    inline static const QString Each = QStringLiteral(R"(
        SELECT round.year, criteria_set.code, criteria_set.version, round.phase, round.is_sample, round.entry
          FROM round
          JOIN criteria_set ON criteria_set.id = round.set_id
         WHERE 0 = ?
         ORDER BY round.year)");
    inline static const QString Write = QStringLiteral(R"(
        INSERT INTO round (year, set_id, phase, is_sample, entry) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (year) DO UPDATE
           SET set_id = excluded.set_id, phase = excluded.phase, is_sample = excluded.is_sample,
               entry = excluded.entry)");
    inline static const QString Erase = QStringLiteral(R"(DELETE FROM round WHERE year = ?)");

    static auto key(Keys & /*keys*/, int /*round*/, const RoundRow &row)
    {
        return std::tuple(row.year);
    }
    static auto values(Keys &keys, const RoundRow &row)
    {
        return std::tuple(keys.set(row.set, row.version), codeOf(row.phase), row.sample);
    }
    static RoundRow row(const Statement &found)
    {
        return {static_cast<int>(found.integer(0)), found[1].toString(), static_cast<int>(found.integer(2)), known(phaseFrom(found[3].toString())), found.integer(4) != 0};
    }
};

template class Table<RoundRow>;

} // namespace core
