// SPDX-License-Identifier: GPL-3.0-or-later
#include "mark_table.h"

#include "core/model/codes.h"

#include <utility>

namespace core {

namespace {

constexpr auto FindSql = R"(
    SELECT m.state, m.thousandths, t.inputs, t.reason
      FROM mark m
      LEFT JOIN mark_text t ON t.sheet = m.sheet AND t.source = m.source AND t.component = m.component
     WHERE m.sheet = ?1 AND m.source = ?2 AND m.component = ?3)";

constexpr auto WriteSql = R"(
    INSERT INTO mark (sheet, source, component, state, thousandths, entry) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
    ON CONFLICT (sheet, source, component) DO UPDATE SET state = ?4, thousandths = ?5, entry = ?6)";

constexpr auto EraseSql = R"(DELETE FROM mark WHERE sheet = ?1 AND source = ?2 AND component = ?3)";

constexpr auto WriteTextSql = R"(
    INSERT INTO mark_text (sheet, source, component, inputs, reason) VALUES (?1, ?2, ?3, ?4, ?5)
    ON CONFLICT (sheet, source, component) DO UPDATE SET inputs = ?4, reason = ?5)";

constexpr auto EraseTextSql = R"(DELETE FROM mark_text WHERE sheet = ?1 AND source = ?2 AND component = ?3)";

constexpr auto AllSql = R"(
    SELECT m.sheet, m.source, m.component, m.state, m.thousandths, m.entry, t.inputs, t.reason
      FROM mark m
      LEFT JOIN mark_text t ON t.sheet = m.sheet AND t.source = m.source AND t.component = m.component
     WHERE m.sheet IN (SELECT id FROM sheet WHERE round = ?1)
     ORDER BY m.sheet, m.source, m.component)";

MarkText textFrom(const Statement &statement, int column)
{
    if (statement.isNull(column)) {
        return {};
    }
    // Inputs that cannot be read are shown as a reason that no one gave: verify names the row.
    const auto inputs = inputsFromText(statement.text(column));
    return inputs ? MarkText{*inputs, statement.text(column + 1)} : MarkText{{}, statement.text(column)};
}

} // namespace

Table<MarkRow>::Table(const Connection &connection)
    : m_connection(connection), m_find(connection, FindSql), m_write(connection, WriteSql),
      m_erase(connection, EraseSql), m_writeText(connection, WriteTextSql), m_eraseText(connection, EraseTextSql)
{ }

void Table<MarkRow>::look(int round)
{
    m_last = {};
    m_sheets.clear();
    m_sources = {{SelfSource.toString(), 0}, {AgreedSource.toString(), AgreedKey}};
    m_components.clear();
    m_componentCodes.clear();
    m_bodyCodes.clear();
    Statement sheets(m_connection, R"(SELECT agency, id FROM sheet WHERE round = ?1)");
    sheets.bind(1, round);
    while (sheets.next()) {
        m_sheets.insert(sheets.text(0), sheets.integer(1));
    }
    Statement bodies(m_connection, R"(SELECT code FROM body ORDER BY position)");
    while (bodies.next()) {
        m_bodyCodes.push_back(bodies.text(0));
        m_sources.insert(bodies.text(0), static_cast<int>(m_bodyCodes.size()));
    }
    Statement set(m_connection, R"(
        SELECT c.components FROM criteria_set c JOIN round r ON r.criteria_set = c.id AND r.version = c.version
         WHERE r.year = ?1)");
    set.bind(1, round);
    if (set.next()) {
        readField(set, 0, m_componentCodes);
    }
    for (std::size_t i = 0; i < m_componentCodes.size(); ++i) {
        m_components.insert(m_componentCodes[i], static_cast<int>(i));
    }
    m_round = round;
}

/// Rows come sheet by sheet, and each is found before it is written: what was asked last is asked again.
Table<MarkRow>::Place Table<MarkRow>::placeOf(int round, const MarkRow &row)
{
    Last last{round, row.agency, row.source, row.component, m_last.place};
    const bool sameSheet = round == m_last.round && row.agency == m_last.agency;
    if (sameSheet && row.source == m_last.source && row.component == m_last.component) {
        return m_last.place;
    }
    if (!sameSheet) {
        if (round != m_round || !m_sheets.contains(row.agency)) {
            look(round);
        }
        last.place.sheet = m_sheets.value(row.agency, -1);
    }
    if (!sameSheet || row.source != m_last.source) {
        last.place.source = m_sources.value(row.source, -1);
    }
    last.place.component = m_components.value(row.component, -1);
    if (last.place.sheet < 0 || last.place.source < 0 || last.place.component < 0) {
        throw StoreException({ErrorCode::StoreFailed, row.agency, row.component, row.source});
    }
    m_last = std::move(last);
    m_isBare = false;
    return m_last.place;
}

void Table<MarkRow>::bind(Statement &statement, const Place &place)
{
    statement.bind(1, place.sheet);
    statement.bind(2, place.source);
    statement.bind(3, place.component);
}

std::optional<MarkRow> Table<MarkRow>::find(int round, const MarkRow &key)
{
    bind(m_find, placeOf(round, key));
    std::optional<MarkRow> found;
    if (m_find.next()) {
        found = MarkRow{key.agency, key.source, key.component, {}, textFrom(m_find, 2)};
        found->mark.thousandths = m_find.smallInteger(1);
        readField(m_find, 0, found->mark.state);
    }
    m_find.reset();
    m_isBare = !found || found->text == MarkText{};
    return found;
}

void Table<MarkRow>::write(int round, const MarkRow &row, std::int64_t entry)
{
    const Place place = placeOf(round, row);
    bind(m_write, place);
    m_write.bind(4, static_cast<int>(row.mark.state));
    m_write.bind(5, row.mark.thousandths);
    m_write.bind(6, entry);
    m_write.run();
    const bool wasBare = std::exchange(m_isBare, false);
    if (row.text == MarkText{}) {
        if (!wasBare) {
            bind(m_eraseText, place);
            m_eraseText.run();
        }
        return;
    }
    bind(m_writeText, place);
    m_writeText.bind(4, inputsText(row.text.inputs));
    m_writeText.bind(5, row.text.reason);
    m_writeText.run();
}

void Table<MarkRow>::erase(int round, const MarkRow &row)
{
    bind(m_erase, placeOf(round, row)); // its text goes with it
    m_erase.run();
}

QString Table<MarkRow>::sourceCode(int key) const
{
    if (key == 0 || key == AgreedKey) {
        return (key == 0 ? SelfSource : AgreedSource).toString();
    }
    const auto body = static_cast<std::size_t>(key) - 1;
    return body < m_bodyCodes.size() ? m_bodyCodes[body] : QString::number(key);
}

Table<MarkRow>::Cursor::Cursor(Table &table, int round) : m_table(table), m_marks(table.m_connection, AllSql)
{
    table.look(round);
    for (auto sheet = table.m_sheets.cbegin(); sheet != table.m_sheets.cend(); ++sheet) {
        m_agencies.insert(sheet.value(), sheet.key());
    }
    m_marks.bind(1, round);
}

bool Table<MarkRow>::Cursor::next()
{
    return m_marks.next();
}

MarkRow Table<MarkRow>::Cursor::row() const
{
    const auto component = static_cast<std::size_t>(m_marks.integer(2));
    const bool known = component < m_table.m_componentCodes.size();
    MarkRow row{m_agencies.value(m_marks.integer(0)),
                m_table.sourceCode(m_marks.smallInteger(1)),
                known ? m_table.m_componentCodes[component] : QString::number(component),
                {},
                textFrom(m_marks, 6)};
    row.mark.thousandths = m_marks.smallInteger(4);
    readField(m_marks, 3, row.mark.state);
    return row;
}

} // namespace core
