// SPDX-License-Identifier: GPL-3.0-or-later
#include "mark_table.h"

#include "core/store/keys.h"

namespace core {

struct Table<MarkRow>::Statements
{
    explicit Statements(Connection &connection) :
        find(connection, R"(
            SELECT mark.state, mark.thousandths, mark_text.inputs, mark_text.reason
              FROM mark
              LEFT JOIN mark_text ON mark_text.sheet = mark.sheet AND mark_text.source = mark.source
                                 AND mark_text.component = mark.component
             WHERE mark.sheet = ? AND mark.source = ? AND mark.component = ?)"),
        write(connection, R"(
            INSERT INTO mark (sheet, source, component, state, thousandths, entry) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (sheet, source, component) DO UPDATE
               SET state = excluded.state, thousandths = excluded.thousandths, entry = excluded.entry)"),
        writeText(connection, R"(
            INSERT INTO mark_text (sheet, source, component, inputs, reason) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (sheet, source, component) DO UPDATE
               SET inputs = excluded.inputs, reason = excluded.reason)"),
        eraseText(connection, "DELETE FROM mark_text WHERE sheet = ? AND source = ? AND component = ?"),
        erase(connection, "DELETE FROM mark WHERE sheet = ? AND source = ? AND component = ?"),
        each(connection, R"(
            SELECT sheet_key.agency, source_code.code, component.code, mark.state, mark.thousandths,
                   mark_text.inputs, mark_text.reason, mark.entry
              FROM sheet_key
              JOIN mark ON mark.sheet = sheet_key.sheet
              JOIN source_code ON source_code.source = mark.source
              JOIN component ON component.id = mark.component
              LEFT JOIN mark_text ON mark_text.sheet = mark.sheet AND mark_text.source = mark.source
                                 AND mark_text.component = mark.component
             WHERE sheet_key.round = ?
             ORDER BY mark.sheet, mark.source, mark.component)")
    {
    }

    NativeStatement find, write, writeText, eraseText, erase, each;
};

namespace {

Mark markFrom(const NativeStatement &row, int column)
{
    return {row.small(column + 1), static_cast<MarkState>(row.small(column))};
}

MarkText textFrom(const NativeStatement &row, int column)
{
    if (row.isNull(column)) {
        return {};
    }
    return {known(inputsFromText(row.text(column))), row.text(column + 1)};
}

} // namespace

Table<MarkRow>::Table(Connection &connection, Keys &keys) : m_connection(connection), m_keys(keys) { }

Table<MarkRow>::~Table() = default;

Table<MarkRow>::Table(Table &&) noexcept = default;

Table<MarkRow>::Statements &Table<MarkRow>::statements()
{
    if (!m_statements) {
        m_statements = std::make_unique<Statements>(m_connection);
    }
    return *m_statements;
}

std::optional<MarkRow> Table<MarkRow>::find(int round, const MarkRow &key)
{
    NativeStatement &found = statements().find;
    found.bind(m_keys.sheet(round, key.agency), m_keys.source(key.source), m_keys.component(round, key.component));
    if (!found.next()) {
        return {};
    }
    MarkRow row {key.agency, key.source, key.component, markFrom(found, 0), textFrom(found, 2)};
    found.reset();
    return row;
}

void Table<MarkRow>::write(int round, const MarkRow &row, std::int64_t entry)
{
    Q_ASSERT(row.mark != Mark {} || row.text != MarkText {});
    Statements &all = statements();
    const std::int64_t sheet = m_keys.sheet(round, row.agency);
    const std::int64_t source = m_keys.source(row.source);
    const std::int64_t component = m_keys.component(round, row.component);
    all.write.bind(sheet, source, component, static_cast<int>(row.mark.state), row.mark.thousandths, entry).run();
    if (row.text == MarkText {}) {
        all.eraseText.bind(sheet, source, component).run();
    } else {
        all.writeText.bind(sheet, source, component, inputsText(row.text.inputs), row.text.reason).run();
    }
}

void Table<MarkRow>::erase(int round, const MarkRow &row)
{
    statements()
        .erase.bind(m_keys.sheet(round, row.agency), m_keys.source(row.source), m_keys.component(round, row.component))
        .run();
}

void Table<MarkRow>::each(int round, const Seen &seen)
{
    NativeStatement &found = statements().each;
    found.bind(round);
    while (found.next()) {
        seen({found.text(0), found.text(1), found.text(2), markFrom(found, 3), textFrom(found, 5)}, found.integer(7));
    }
}

} // namespace core
