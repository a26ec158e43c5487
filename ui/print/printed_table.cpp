// SPDX-License-Identifier: GPL-3.0-or-later
#include "printed_table.h"

#include "ui/look/fonts.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace ui {

namespace {

constexpr qreal Side = 4; ///< of a cell
constexpr qreal End = 2.5;
constexpr qreal Slack = 4; ///< devices measure letters otherwise, by parts of a unit
constexpr QColor Ink(0x1B, 0x1F, 0x24);
constexpr QColor Line(0xC4, 0xC9, 0xD0);
constexpr QColor Ground(0xEE, 0xF0, 0xF3);

struct Widths
{
    qreal natural = 0; ///< of the longest cell
    qreal least = 0;   ///< of the longest word
};

qreal longestWord(const QString &cell, const QFontMetricsF &metrics)
{
    qreal longest = 0;
    for (const QStringView word : QStringView(cell).split(u' ')) {
        longest = std::max(longest, metrics.horizontalAdvance(word.toString()));
    }
    return longest;
}

/// Every cell of few rows, some of many: a layout is no proof.
Widths widthsOf(const PaperTable &table, int column, const QFontMetricsF &metrics)
{
    constexpr std::size_t MostAsked = 2'000;
    Widths widths;
    const auto see = [&](const QString &cell, qreal heavier) {
        for (const QString &line : cell.split(u'\n')) {
            widths.natural = std::max(widths.natural, metrics.horizontalAdvance(line) * heavier);
            widths.least = std::max(widths.least, longestWord(line, metrics) * heavier);
        }
    };
    constexpr qreal Bold = 1.1;
    see(table.columns[column], Bold);
    const std::size_t step = table.rows.size() / MostAsked + 1;
    for (std::size_t row = 0; row < table.rows.size(); row += step) {
        see(table.rows[row][column], 1);
    }
    widths.natural += 2 * Side + Slack;
    widths.least += 2 * Side + Slack;
    return widths;
}

/// What columns have of a width: each up to that wide what it needs, the others what is left, by what they ask for.
struct Shares
{
    qreal each = 0, left = 0, asked = 0;
};

Shares sharesOf(std::vector<Widths> columns, qreal width)
{
    std::sort(columns.begin(), columns.end(), [](const Widths &a, const Widths &b) { return a.natural < b.natural; });
    Shares shares{0, width, 0};
    auto open = static_cast<qreal>(columns.size());
    for (const Widths &column : columns) {
        if (shares.asked == 0 && column.natural <= shares.left / open) {
            shares.each = column.natural;
            shares.left -= column.natural;
            --open;
        } else {
            shares.asked += column.natural;
        }
    }
    return shares;
}

} // namespace

PrintedTable::PrintedTable(const PaperTable &table, QPainter &painter, qreal width) : m_table(table), m_width(width)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    fitColumns(metrics, width);
    m_titleHeight = table.title.isEmpty() ? 0 : metrics.lineSpacing() * 2;
    m_columnsHeight = heightOf(table.columns, QFontMetricsF(strong(painter.font()), painter.device()));
    m_head = m_titleHeight + m_columnsHeight;
    for (const QStringList &row : table.rows) {
        m_heights.push_back(heightOf(row, metrics));
    }
}

qreal PrintedTable::naturalWidth(const PaperTable &table, const QFontMetricsF &metrics)
{
    qreal width = 0;
    for (int column = 0; column < table.columns.size(); ++column) {
        width += widthsOf(table, column, metrics).natural;
    }
    return width;
}

/// Columns that are short keep what they need; the long ones share what is left, each at least its longest word.
void PrintedTable::fitColumns(const QFontMetricsF &metrics, qreal width)
{
    std::vector<Widths> wanted;
    wanted.reserve(static_cast<std::size_t>(m_table.columns.size()));
    for (int column = 0; column < m_table.columns.size(); ++column) {
        wanted.push_back(widthsOf(m_table, column, metrics));
    }
    const Shares shares = sharesOf(wanted, width);
    for (const Widths &column : wanted) {
        m_widths.push_back(column.natural <= shares.each
                               ? column.natural
                               : std::max(column.least, shares.left * column.natural / shares.asked));
    }
    const qreal all = std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
    for (qreal &one : m_widths) {
        one *= width / std::max(1.0, all);
    }
}

qreal PrintedTable::heightOf(const QStringList &cells, const QFontMetricsF &metrics) const
{
    qreal height = metrics.lineSpacing();
    for (int column = 0; column < cells.size(); ++column) {
        const qreal width = m_widths[static_cast<std::size_t>(column)] - 2 * Side;
        const bool fits = !cells[column].contains(u'\n') && metrics.horizontalAdvance(cells[column]) <= width - 1;
        if (!fits) {
            const QRectF room(0, 0, width, 1e6);
            height = std::max(height, metrics.boundingRect(room, Qt::TextWordWrap, cells[column]).height());
        }
    }
    return height + 2 * End;
}

void PrintedTable::drawHead(QPainter &painter, qreal top, bool again) const
{
    painter.save();
    painter.setFont(strong(painter.font()));
    painter.setPen(Ink);
    if (!again && m_titleHeight > 0) {
        painter.drawText(QRectF(0, top, m_width, m_titleHeight - End), Qt::AlignLeft | Qt::AlignBottom, m_table.title);
    }
    const qreal columns = again ? top : top + m_titleHeight;
    painter.fillRect(QRectF(0, columns, m_width, m_columnsHeight), Ground);
    drawCells(painter, m_table.columns, columns, m_columnsHeight);
    painter.restore();
}

void PrintedTable::drawRow(QPainter &painter, int row, qreal top) const
{
    drawCells(painter, m_table.rows[static_cast<std::size_t>(row)], top, rowHeight(row));
}

void PrintedTable::drawCells(QPainter &painter, const QStringList &cells, qreal top, qreal height) const
{
    qreal left = 0;
    painter.setPen(Ink);
    for (int column = 0; column < cells.size(); ++column) {
        const auto at = static_cast<std::size_t>(column);
        const QRectF cell(left + Side, top + End, m_widths[at] - 2 * Side, height - 2 * End);
        const int side = m_table.right[at] ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(cell, side | Qt::AlignTop | Qt::TextWordWrap, cells[column]);
        left += m_widths[at];
    }
    painter.setPen(QPen(Line, 0.5));
    painter.drawLine(QPointF(0, top + height), QPointF(m_width, top + height));
}

} // namespace ui
