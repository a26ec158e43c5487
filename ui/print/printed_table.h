// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paper.h"

#include <QtGlobal>

#include <vector>

class QFontMetricsF;
class QPainter;

namespace ui {

/// A table laid out for a width of paper, painted row by row: a text document takes seconds for a thousand rows.
/// Lengths are the painter's units.
class PrintedTable
{
public:
    /// The table outlives it; painter has the device and the letters' size set.
    PrintedTable(const PaperTable &table, QPainter &painter, qreal width);

    /// What it would take without wrapping any cell.
    static qreal naturalWidth(const PaperTable &table, const QFontMetricsF &metrics);

    qreal headHeight() const { return m_head; } ///< of its title and the heading of its columns
    qreal columnsHeight() const { return m_columnsHeight; }
    qreal rowHeight(int row) const { return m_heights[static_cast<std::size_t>(row)]; }
    int rowCount() const { return static_cast<int>(m_heights.size()); }

    void drawHead(QPainter &painter, qreal top, bool again) const;
    void drawRow(QPainter &painter, int row, qreal top) const;

private:
    void fitColumns(const QFontMetricsF &metrics, qreal width);
    qreal heightOf(const QStringList &cells, const QFontMetricsF &metrics) const;
    void drawCells(QPainter &painter, const QStringList &cells, qreal top, qreal height) const;

    const PaperTable &m_table;
    qreal m_width;
    qreal m_titleHeight = 0, m_head = 0, m_columnsHeight = 0;
    std::vector<qreal> m_widths;
    std::vector<qreal> m_heights;
};

} // namespace ui
