// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/table.h"

#include <QHash>

namespace core {

/// Marks, of which rounds hold millions: local keys looked up once, narrow rows, texts beside them.
template <>
class Table<MarkRow>
{
public:
    explicit Table(const Connection &connection);

    std::optional<MarkRow> find(int round, const MarkRow &key);
    void write(int round, const MarkRow &row, std::int64_t entry);
    void erase(int round, const MarkRow &row);

    template <class Seen>
    void each(int round, Seen seen)
    {
        Cursor cursor(*this, round);
        while (cursor.next()) {
            seen(cursor.row(), cursor.entry());
        }
    }

    // A mark's local key, for the one hot scan and for it only.
    static constexpr int AgreedKey = 9;

private:
    struct Place
    {
        std::int64_t sheet = 0;
        int source = 0, component = 0;
    };

    /// Walks marks and texts of a round side by side, in key order.
    class Cursor
    {
    public:
        Cursor(Table &table, int round);
        bool next();
        MarkRow row() const;
        std::int64_t entry() const { return m_marks.integer(5); }

    private:
        Table &m_table;
        Statement m_marks;
        QHash<std::int64_t, QString> m_agencies;
    };

    /// What was asked for last, and where it stands.
    struct Last
    {
        int round = -1;
        QString agency, source, component;
        Place place;
    };

    void look(int round);
    Place placeOf(int round, const MarkRow &row);
    static void bind(Statement &statement, const Place &place);
    QString sourceCode(int key) const;

    const Connection &m_connection;
    Statement m_find, m_write, m_erase, m_writeText, m_eraseText;
    int m_round = -1; ///< the one that the keys below are of
    Last m_last;
    bool m_isBare = false; ///< what was found last has no text to be taken away; known to the next write only
    QHash<QString, std::int64_t> m_sheets;
    QHash<QString, int> m_sources, m_components;
    std::vector<QString> m_componentCodes, m_bodyCodes;
};

} // namespace core
