// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace ui {

/// A table of plain text for terminals. Nothing is cut.
class TextTable
{
public:
    struct Column
    {
        QString title;
        bool rightAligned = false;
    };

    explicit TextTable(std::vector<Column> columns) : m_columns(std::move(columns)) { }

    /// As many cells as there are columns.
    void add(QStringList cells) { m_rows.push_back(std::move(cells)); }
    /// Lines ending in "\n"; columns two spaces apart, a rule under the titles.
    QString text() const;

private:
    std::vector<Column> m_columns;
    std::vector<QStringList> m_rows;
};

} // namespace ui
