// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/rows.h"

namespace core {

/// The four statements of a noun. ?1 is the round, or unused; ?2 and on are the row's fields in the order of RowFields,
/// in `find` and `erase` its key only; the parameter after the last field is the entry. `all` and `find` select the
/// fields in that order, and then the entry.
struct Sql
{
    const char *all, *find, *write, *erase;
};

template <class Row>
constexpr Sql sqlOf();

// clang-format off
template<> constexpr Sql sqlOf<Body>()
{
    return {
        R"(SELECT code, name, position, entry FROM body WHERE ?1 IS NOT NULL ORDER BY position)",
        R"(SELECT code, name, position, entry FROM body WHERE ?1 IS NOT NULL AND code = ?2)",
        R"(INSERT INTO body (code, name, position, entry) VALUES (?2, ?3, ?4, ?5)
           ON CONFLICT (code) DO UPDATE SET name = ?3, position = ?4, entry = ?5)",
        R"(DELETE FROM body WHERE ?1 IS NOT NULL AND code = ?2)"};
}

template<> constexpr Sql sqlOf<Person>()
{
    return {
        R"(SELECT number, name, role, body, entry FROM person WHERE ?1 IS NOT NULL ORDER BY number)",
        R"(SELECT number, name, role, body, entry FROM person WHERE ?1 IS NOT NULL AND number = ?2)",
        R"(INSERT INTO person (number, name, role, body, entry) VALUES (?2, ?3, ?4, ?5, ?6)
           ON CONFLICT (number) DO UPDATE SET name = ?3, role = ?4, body = ?5, entry = ?6)",
        R"(DELETE FROM person WHERE ?1 IS NOT NULL AND number = ?2)"};
}

template<> constexpr Sql sqlOf<CriteriaSetRow>()
{
    return {
        R"(SELECT id, version, digest, components, entry FROM criteria_set WHERE ?1 IS NOT NULL ORDER BY id, version)",
        R"(SELECT id, version, digest, components, entry FROM criteria_set
            WHERE ?1 IS NOT NULL AND id = ?2 AND version = ?3)",
        R"(INSERT INTO criteria_set (id, version, digest, components, entry) VALUES (?2, ?3, ?4, ?5, ?6)
           ON CONFLICT (id, version) DO UPDATE SET digest = ?4, components = ?5, entry = ?6)",
        R"(DELETE FROM criteria_set WHERE ?1 IS NOT NULL AND id = ?2 AND version = ?3)"};
}

template<> constexpr Sql sqlOf<AgencyRow>()
{
    return {
        R"(SELECT code, name, short_name, entry FROM agency WHERE ?1 IS NOT NULL ORDER BY code)",
        R"(SELECT code, name, short_name, entry FROM agency WHERE ?1 IS NOT NULL AND code = ?2)",
        R"(INSERT INTO agency (code, name, short_name, entry) VALUES (?2, ?3, ?4, ?5)
           ON CONFLICT (code) DO UPDATE SET name = ?3, short_name = ?4, entry = ?5)",
        R"(DELETE FROM agency WHERE ?1 IS NOT NULL AND code = ?2)"};
}

template<> constexpr Sql sqlOf<RoundRow>()
{
    return {
        R"(SELECT year, criteria_set, version, phase, sample, entry FROM round WHERE ?1 IS NOT NULL ORDER BY year)",
        R"(SELECT year, criteria_set, version, phase, sample, entry FROM round WHERE ?1 IS NOT NULL AND year = ?2)",
        R"(INSERT INTO round (year, criteria_set, version, phase, sample, entry) VALUES (?2, ?3, ?4, ?5, ?6, ?7)
           ON CONFLICT (year) DO UPDATE SET criteria_set = ?3, version = ?4, phase = ?5, sample = ?6, entry = ?7)",
        R"(DELETE FROM round WHERE ?1 IS NOT NULL AND year = ?2)"};
}

template<> constexpr Sql sqlOf<SheetRow>()
{
    return {
        R"(SELECT agency, name, short_name, group_code, position, phase, entry FROM sheet
            WHERE round = ?1 ORDER BY position)",
        R"(SELECT agency, name, short_name, group_code, position, phase, entry FROM sheet
            WHERE round = ?1 AND agency = ?2)",
        R"(INSERT INTO sheet (round, agency, name, short_name, group_code, position, phase, entry)
           VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
           ON CONFLICT (round, agency) DO UPDATE
           SET name = ?3, short_name = ?4, group_code = ?5, position = ?6, phase = ?7, entry = ?8)",
        R"(DELETE FROM sheet WHERE round = ?1 AND agency = ?2)"};
}

template<> constexpr Sql sqlOf<Holiday>()
{
    return {
        R"(SELECT date, name, working_day, entry FROM holiday WHERE round = ?1 ORDER BY date)",
        R"(SELECT date, name, working_day, entry FROM holiday WHERE round = ?1 AND date = ?2)",
        R"(INSERT INTO holiday (round, date, name, working_day, entry) VALUES (?1, ?2, ?3, ?4, ?5)
           ON CONFLICT (round, date) DO UPDATE SET name = ?3, working_day = ?4, entry = ?5)",
        R"(DELETE FROM holiday WHERE round = ?1 AND date = ?2)"};
}

template<> constexpr Sql sqlOf<FlagRow>()
{
    return {
        R"(SELECT s.agency, f.flag, f.entry FROM flag f JOIN sheet s ON s.id = f.sheet
            WHERE s.round = ?1 ORDER BY f.sheet, f.flag)",
        R"(SELECT s.agency, f.flag, f.entry FROM flag f JOIN sheet s ON s.id = f.sheet
            WHERE s.round = ?1 AND s.agency = ?2 AND f.flag = ?3)",
        R"(INSERT INTO flag (sheet, flag, entry)
           VALUES ((SELECT id FROM sheet WHERE round = ?1 AND agency = ?2), ?3, ?4)
           ON CONFLICT (sheet, flag) DO UPDATE SET entry = ?4)",
        R"(DELETE FROM flag WHERE sheet = (SELECT id FROM sheet WHERE round = ?1 AND agency = ?2) AND flag = ?3)"};
}

template<> constexpr Sql sqlOf<RecusalRow>()
{
    return {
        R"(SELECT s.agency, b.code, r.substitute, r.reason, r.entry
             FROM recusal r JOIN sheet s ON s.id = r.sheet JOIN body b ON b.id = r.body
            WHERE s.round = ?1 ORDER BY r.sheet, r.body)",
        R"(SELECT s.agency, b.code, r.substitute, r.reason, r.entry
             FROM recusal r JOIN sheet s ON s.id = r.sheet JOIN body b ON b.id = r.body
            WHERE s.round = ?1 AND s.agency = ?2 AND b.code = ?3)",
        R"(INSERT INTO recusal (sheet, body, substitute, reason, entry)
           VALUES ((SELECT id FROM sheet WHERE round = ?1 AND agency = ?2), (SELECT id FROM body WHERE code = ?3),
                   ?4, ?5, ?6)
           ON CONFLICT (sheet, body) DO UPDATE SET substitute = ?4, reason = ?5, entry = ?6)",
        R"(DELETE FROM recusal
            WHERE sheet = (SELECT id FROM sheet WHERE round = ?1 AND agency = ?2)
              AND body = (SELECT id FROM body WHERE code = ?3))"};
}

template<> constexpr Sql sqlOf<CitationRow>()
{
    return {
        R"(SELECT s.agency, c.component, c.document, c.entry FROM citation c JOIN sheet s ON s.id = c.sheet
            WHERE s.round = ?1 ORDER BY c.sheet, c.component, c.document)",
        R"(SELECT s.agency, c.component, c.document, c.entry FROM citation c JOIN sheet s ON s.id = c.sheet
            WHERE s.round = ?1 AND s.agency = ?2 AND c.component = ?3 AND c.document = ?4)",
        R"(INSERT INTO citation (sheet, component, document, entry)
           VALUES ((SELECT id FROM sheet WHERE round = ?1 AND agency = ?2), ?3, ?4, ?5)
           ON CONFLICT (sheet, component, document) DO UPDATE SET entry = ?5)",
        R"(DELETE FROM citation
            WHERE sheet = (SELECT id FROM sheet WHERE round = ?1 AND agency = ?2) AND component = ?3 AND document = ?4)"};
}

template<> constexpr Sql sqlOf<CheckRow>()
{
    return {
        R"(SELECT s.agency, c.component, c.document, b.code, c.verdict, c.reason, c.entry
             FROM evidence_check c JOIN sheet s ON s.id = c.sheet JOIN body b ON b.id = c.body
            WHERE s.round = ?1 ORDER BY c.sheet, c.component, c.document, c.body)",
        R"(SELECT s.agency, c.component, c.document, b.code, c.verdict, c.reason, c.entry
             FROM evidence_check c JOIN sheet s ON s.id = c.sheet JOIN body b ON b.id = c.body
            WHERE s.round = ?1 AND s.agency = ?2 AND c.component = ?3 AND c.document = ?4 AND b.code = ?5)",
        R"(INSERT INTO evidence_check (sheet, component, document, body, verdict, reason, entry)
           VALUES ((SELECT id FROM sheet WHERE round = ?1 AND agency = ?2), ?3, ?4,
                   (SELECT id FROM body WHERE code = ?5), ?6, ?7, ?8)
           ON CONFLICT (sheet, component, document, body) DO UPDATE SET verdict = ?6, reason = ?7, entry = ?8)",
        R"(DELETE FROM evidence_check
            WHERE sheet = (SELECT id FROM sheet WHERE round = ?1 AND agency = ?2) AND component = ?3 AND document = ?4
              AND body = (SELECT id FROM body WHERE code = ?5))"};
}

template<> constexpr Sql sqlOf<SettlementRow>()
{
    return {
        R"(SELECT s.agency, t.component, t.document, t.settled_as, t.verdict, t.reason, t.basis, t.entry
             FROM settlement t JOIN sheet s ON s.id = t.sheet
            WHERE s.round = ?1 ORDER BY t.sheet, t.component, t.document)",
        R"(SELECT s.agency, t.component, t.document, t.settled_as, t.verdict, t.reason, t.basis, t.entry
             FROM settlement t JOIN sheet s ON s.id = t.sheet
            WHERE s.round = ?1 AND s.agency = ?2 AND t.component = ?3 AND t.document = ?4)",
        R"(INSERT INTO settlement (sheet, component, document, settled_as, verdict, reason, basis, entry)
           VALUES ((SELECT id FROM sheet WHERE round = ?1 AND agency = ?2), ?3, ?4, ?5, ?6, ?7, ?8, ?9)
           ON CONFLICT (sheet, component, document) DO UPDATE
           SET settled_as = ?5, verdict = ?6, reason = ?7, basis = ?8, entry = ?9)",
        R"(DELETE FROM settlement
            WHERE sheet = (SELECT id FROM sheet WHERE round = ?1 AND agency = ?2) AND component = ?3 AND document = ?4)"};
}

template<> constexpr Sql sqlOf<ConfirmationRow>()
{
    return {
        R"(SELECT s.agency, c.component, c.document, b.code, c.person, c.entered_by, c.entry
             FROM confirmation c JOIN sheet s ON s.id = c.sheet JOIN body b ON b.id = c.body
            WHERE s.round = ?1 ORDER BY c.sheet, c.component, c.document, c.body)",
        R"(SELECT s.agency, c.component, c.document, b.code, c.person, c.entered_by, c.entry
             FROM confirmation c JOIN sheet s ON s.id = c.sheet JOIN body b ON b.id = c.body
            WHERE s.round = ?1 AND s.agency = ?2 AND c.component = ?3 AND c.document = ?4 AND b.code = ?5)",
        R"(INSERT INTO confirmation (sheet, component, document, body, person, entered_by, entry)
           VALUES ((SELECT id FROM sheet WHERE round = ?1 AND agency = ?2), ?3, ?4,
                   (SELECT id FROM body WHERE code = ?5), ?6, ?7, ?8)
           ON CONFLICT (sheet, component, document, body) DO UPDATE SET person = ?6, entered_by = ?7, entry = ?8)",
        R"(DELETE FROM confirmation
            WHERE sheet = (SELECT id FROM sheet WHERE round = ?1 AND agency = ?2) AND component = ?3 AND document = ?4
              AND body = (SELECT id FROM body WHERE code = ?5))"};
}

template<> constexpr Sql sqlOf<CommitmentRow>()
{
    return {
        R"(SELECT s.agency, b.code, c.digest, c.blanks, c.entry
             FROM commitment c JOIN sheet s ON s.id = c.sheet JOIN body b ON b.id = c.body
            WHERE s.round = ?1 ORDER BY c.sheet, c.body)",
        R"(SELECT s.agency, b.code, c.digest, c.blanks, c.entry
             FROM commitment c JOIN sheet s ON s.id = c.sheet JOIN body b ON b.id = c.body
            WHERE s.round = ?1 AND s.agency = ?2 AND b.code = ?3)",
        R"(INSERT INTO commitment (sheet, body, digest, blanks, entry)
           VALUES ((SELECT id FROM sheet WHERE round = ?1 AND agency = ?2), (SELECT id FROM body WHERE code = ?3),
                   ?4, ?5, ?6)
           ON CONFLICT (sheet, body) DO UPDATE SET digest = ?4, blanks = ?5, entry = ?6)",
        R"(DELETE FROM commitment
            WHERE sheet = (SELECT id FROM sheet WHERE round = ?1 AND agency = ?2)
              AND body = (SELECT id FROM body WHERE code = ?3))"};
}

template<> constexpr Sql sqlOf<FactRow>()
{
    return {
        R"(SELECT s.agency, f.component, f.inputs, f.paper, f.entry FROM fact f JOIN sheet s ON s.id = f.sheet
            WHERE s.round = ?1 ORDER BY f.sheet, f.component)",
        R"(SELECT s.agency, f.component, f.inputs, f.paper, f.entry FROM fact f JOIN sheet s ON s.id = f.sheet
            WHERE s.round = ?1 AND s.agency = ?2 AND f.component = ?3)",
        R"(INSERT INTO fact (sheet, component, inputs, paper, entry)
           VALUES ((SELECT id FROM sheet WHERE round = ?1 AND agency = ?2), ?3, ?4, ?5, ?6)
           ON CONFLICT (sheet, component) DO UPDATE SET inputs = ?4, paper = ?5, entry = ?6)",
        R"(DELETE FROM fact WHERE sheet = (SELECT id FROM sheet WHERE round = ?1 AND agency = ?2) AND component = ?3)"};
}

template<> constexpr Sql sqlOf<AssignmentRow>()
{
    return {
        R"(SELECT a.person, s.agency, a.component, a.entry FROM assignment a JOIN sheet s ON s.id = a.sheet
            WHERE s.round = ?1 ORDER BY a.person, a.sheet, a.component)",
        R"(SELECT a.person, s.agency, a.component, a.entry FROM assignment a JOIN sheet s ON s.id = a.sheet
            WHERE s.round = ?1 AND a.person = ?2 AND s.agency = ?3 AND a.component = ?4)",
        R"(INSERT INTO assignment (person, sheet, component, entry)
           VALUES (?2, (SELECT id FROM sheet WHERE round = ?1 AND agency = ?3), ?4, ?5)
           ON CONFLICT (person, sheet, component) DO UPDATE SET entry = ?5)",
        R"(DELETE FROM assignment
            WHERE person = ?2 AND sheet = (SELECT id FROM sheet WHERE round = ?1 AND agency = ?3) AND component = ?4)"};
}

template<> constexpr Sql sqlOf<CredentialRow>()
{
    return {
        R"(SELECT person, secret, entry FROM credential WHERE ?1 IS NOT NULL ORDER BY person)",
        R"(SELECT person, secret, entry FROM credential WHERE ?1 IS NOT NULL AND person = ?2)",
        R"(INSERT INTO credential (person, secret, entry) VALUES (?2, ?3, ?4)
           ON CONFLICT (person) DO UPDATE SET secret = ?3, entry = ?4)",
        R"(DELETE FROM credential WHERE ?1 IS NOT NULL AND person = ?2)"};
}

template<> constexpr Sql sqlOf<ReservationRow>()
{
    return {
        R"(SELECT s.agency, r.component, r.document, b.code, r.person, r.text, r.entry
             FROM reservation r JOIN sheet s ON s.id = r.sheet JOIN body b ON b.id = r.body
            WHERE s.round = ?1 ORDER BY r.sheet, r.component, r.document, r.body)",
        R"(SELECT s.agency, r.component, r.document, b.code, r.person, r.text, r.entry
             FROM reservation r JOIN sheet s ON s.id = r.sheet JOIN body b ON b.id = r.body
            WHERE s.round = ?1 AND s.agency = ?2 AND r.component = ?3 AND r.document = ?4 AND b.code = ?5)",
        R"(INSERT INTO reservation (sheet, component, document, body, person, text, entry)
           VALUES ((SELECT id FROM sheet WHERE round = ?1 AND agency = ?2), ?3, ?4,
                   (SELECT id FROM body WHERE code = ?5), ?6, ?7, ?8)
           ON CONFLICT (sheet, component, document, body) DO UPDATE SET person = ?6, text = ?7, entry = ?8)",
        R"(DELETE FROM reservation
            WHERE sheet = (SELECT id FROM sheet WHERE round = ?1 AND agency = ?2) AND component = ?3 AND document = ?4
              AND body = (SELECT id FROM body WHERE code = ?5))"};
}
// clang-format on

} // namespace core
