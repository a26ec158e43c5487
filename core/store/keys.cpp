// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys.h"

#include "core/store/statement.h"

#include <array>

namespace core {

namespace {

/// By Noun: what a code, and what it stands within, lead to.
const std::array Questions = {
    QStringLiteral(R"(SELECT id FROM body WHERE 0 = ? AND code = ?)"),
    QStringLiteral(R"(SELECT id FROM agency WHERE 0 = ? AND code = ?)"),
    QStringLiteral(R"(SELECT id FROM criteria_set WHERE version = ? AND code = ?)"),
    QStringLiteral(R"(SELECT sheet FROM sheet_key WHERE round = ? AND agency = ?)"),
    QStringLiteral(R"(
        SELECT component.id
          FROM round
          JOIN component ON component.set_id = round.set_id
         WHERE round.year = ? AND component.code = ?)"),
    QStringLiteral(R"(SELECT source FROM source_code WHERE 0 = ? AND code = ?)"),
};

} // namespace

void Keys::forget()
{
    for (auto &known : m_known) {
        known.clear();
    }
}

std::int64_t Keys::one(Noun noun, int within, const QString &code)
{
    auto &known = m_known[static_cast<std::size_t>(noun)];
    if (const auto found = known.constFind({within, code}); found != known.cend()) {
        return *found;
    }
    Statement asked(m_connection, Questions.at(static_cast<std::size_t>(noun)), within, code);
    asked.run();
    const std::int64_t key = asked.next() ? asked.integer(0) : 0;
    if (key != 0) {
        known.insert({within, code}, key);
    }
    return key;
}

} // namespace core
