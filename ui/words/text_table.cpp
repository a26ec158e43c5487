// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_table.h"

#include <algorithm>

namespace ui {

namespace {

/// Cells are NFC, in which each Vietnamese letter is one unit and takes one column.
QString padded(const QString &cell, qsizetype width, bool right)
{
    return right ? cell.rightJustified(width) : cell.leftJustified(width);
}

} // namespace

QString TextTable::text() const
{
    std::vector<qsizetype> widths;
    for (qsizetype column = 0; column < static_cast<qsizetype>(m_columns.size()); ++column) {
        qsizetype width = m_columns[static_cast<std::size_t>(column)].title.size();
        for (const QStringList &row : m_rows) {
            width = std::max(width, row[column].size());
        }
        widths.push_back(width);
    }
    const auto line = [&](auto cell) {
        QString joined;
        for (std::size_t column = 0; column < m_columns.size(); ++column) {
            joined += column == 0 ? QString() : QStringLiteral("  ");
            joined += padded(cell(column), widths[column], m_columns[column].rightAligned);
        }
        while (joined.endsWith(u' ')) {
            joined.chop(1);
        }
        return QString(joined + u'\n');
    };
    QString text = line([this](std::size_t column) { return m_columns[column].title; });
    text += line([&widths](std::size_t column) { return QString(widths[column], u'─'); });
    for (const QStringList &row : m_rows) {
        text += line([&row](std::size_t column) { return row[static_cast<qsizetype>(column)]; });
    }
    return text;
}

} // namespace ui
