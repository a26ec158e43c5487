// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts.h"

#include "core/store/statement.h"

namespace core {

void putDraft(const Connection &connection, int year, const Draft &draft)
{
    const char *const put = R"(
        INSERT INTO draft (person, sheet, source, component, text, at)
        SELECT ?1, id, ?4, ?5, ?6, ?7 FROM sheet WHERE round = ?2 AND agency = ?3
            ON CONFLICT (person, sheet, source, component) DO UPDATE SET text = excluded.text, at = excluded.at)";
    const char *const drop = R"(
        DELETE FROM draft
         WHERE person = ?1 AND sheet = (SELECT id FROM sheet WHERE round = ?2 AND agency = ?3)
           AND source = ?4 AND component = ?5)";
    Statement statement(connection, draft.text.isEmpty() ? drop : put);
    statement.bind(1, draft.person);
    statement.bind(2, year);
    statement.bind(3, draft.agency);
    statement.bind(4, draft.source);
    statement.bind(5, draft.component);
    if (!draft.text.isEmpty()) {
        statement.bind(6, draft.text);
        statement.bind(7, draft.at);
    }
    statement.run();
}

std::vector<Draft> draftsOf(const Connection &connection, int year, int person)
{
    Statement rows(connection, R"(
        SELECT s.agency, d.source, d.component, d.text, d.at
          FROM draft d JOIN sheet s ON s.id = d.sheet
         WHERE s.round = ?1 AND d.person = ?2
         ORDER BY d.at, s.position, d.component)");
    rows.bind(1, year);
    rows.bind(2, person);
    std::vector<Draft> drafts;
    while (rows.next()) {
        drafts.push_back(
            {person, rows.text(0), rows.smallInteger(1), rows.smallInteger(2), rows.text(3), rows.integer(4)});
    }
    return drafts;
}

} // namespace core
