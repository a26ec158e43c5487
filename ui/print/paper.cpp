// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper.h"

#include "ui/look/fonts.h"
#include "ui/print/printed_table.h"

#include <QAbstractItemModel>
#include <QAbstractTextDocumentLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPalette>
#include <QTextBlock>
#include <QTextDocument>

namespace ui {

namespace {

// Points of a seventy-second of an inch.
constexpr int BodySize = 9;
constexpr int TextSize = 10;
constexpr int SmallSize = 8;
constexpr int Dots = 72;
constexpr qreal FootHeight = 24;
constexpr qreal HeadHeight = 18; ///< the title again, from the second sheet on
constexpr qreal TableGap = 8;
constexpr qreal UprightWidth = 540; ///< of A4 less its margins

QFont printed(int points)
{
    QFont font = textFont(BodySize);
    font.setPointSize(points);
    return font;
}

QString cell(const QAbstractItemModel &model, int row, int column)
{
    const QModelIndex index = model.index(row, column);
    const bool right = (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
    return QStringLiteral("<td align=\"%1\">%2</td>")
        .arg(right ? QStringLiteral("right") : QStringLiteral("left"), index.data().toString().toHtmlEscaped());
}

bool hasText(const QAbstractItemModel &model, int column)
{
    if (model.headerData(column, Qt::Horizontal, TextlessRole).toBool()) {
        return false;
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        if (!model.index(row, column).data().toString().isEmpty()) {
            return true;
        }
    }
    return model.rowCount() == 0;
}

std::vector<int> columnsOf(const QAbstractItemModel &model)
{
    std::vector<int> columns;
    for (int column = 0; column < model.columnCount(); ++column) {
        if (hasText(model, column)) {
            columns.push_back(column);
        }
    }
    return columns;
}

/// Goes over the sheets twice: once to count them, once to draw.
class Press
{
public:
    Press(const Paper &paper, QPagedPaintDevice &device, Language language)
        : m_paper(paper), m_device(device), m_language(language), m_painter(&device)
    {
        const qreal scale = device.logicalDpiX() / static_cast<qreal>(Dots);
        m_painter.scale(scale, scale);
        m_width = device.width() / scale;
        m_height = device.height() / scale - FootHeight;
        layOut();
    }

    int print()
    {
        m_sheets = run(false);
        run(true);
        return m_sheets;
    }

private:
    void layOut()
    {
        m_document.setDefaultFont(drawn(TextSize));
        m_document.setHtml(QStringLiteral("<h2>") + m_paper.title.toHtmlEscaped() + QStringLiteral("</h2><p>")
                           + m_paper.about.toHtmlEscaped()
                           + (m_paper.notice.isEmpty() ? QString()
                                                       : QStringLiteral("<br/><b>") + m_paper.notice.toHtmlEscaped()
                                      + QStringLiteral("</b>"))
                           + QStringLiteral("</p>") + m_paper.html);
        m_document.documentLayout()->setPaintDevice(nullptr);
        m_document.setPageSize(QSizeF(m_width, m_height - HeadHeight));
        // Letters are as wide as the device draws them in these units.
        m_painter.setFont(drawn(BodySize));
        for (const PaperTable &table : m_paper.tables) {
            m_tables.emplace_back(table, m_painter, m_width);
        }
    }

    /// The units are a seventy-second of an inch whatever the device's are.
    static QFont drawn(int size)
    {
        QFont font = printed(size);
        font.setPixelSize(size);
        return font;
    }

    int run(bool draw)
    {
        m_draw = draw;
        m_sheet = 1;
        startSheet();
        const int texts = m_document.pageCount();
        for (int number = 1; number <= texts; ++number) {
            if (number > 1) {
                nextSheet();
            }
            drawText(number);
        }
        const QTextBlock last = m_document.lastBlock();
        const qreal end = m_document.documentLayout()->blockBoundingRect(last).bottom();
        m_top = HeadHeight + end - (texts - 1) * m_document.pageSize().height();
        for (const PrintedTable &table : m_tables) {
            print(table);
        }
        endSheet();
        return m_sheet;
    }

    void drawText(int number)
    {
        if (m_draw) {
            const qreal height = m_document.pageSize().height();
            const QRectF part(0, (number - 1) * height, m_width, height);
            m_painter.save();
            m_painter.translate(0, HeadHeight - part.top());
            QAbstractTextDocumentLayout::PaintContext ink; // black, whatever the window's colours are
            ink.palette.setColor(QPalette::Text, Qt::black);
            ink.clip = part;
            m_painter.setClipRect(part);
            m_document.documentLayout()->draw(&m_painter, ink);
            m_painter.restore();
        }
    }

    void print(const PrintedTable &table)
    {
        m_top += TableGap;
        if (m_top + table.headHeight() + (table.rowCount() > 0 ? table.rowHeight(0) : 0) > m_height) {
            nextSheet();
        }
        head(table, false);
        for (int row = 0; row < table.rowCount(); ++row) {
            if (m_top + table.rowHeight(row) > m_height) {
                nextSheet();
                head(table, true);
            }
            if (m_draw) {
                m_painter.setFont(drawn(BodySize));
                table.drawRow(m_painter, row, m_top);
            }
            m_top += table.rowHeight(row);
        }
    }

    void head(const PrintedTable &table, bool again)
    {
        if (m_draw) {
            m_painter.setFont(drawn(BodySize));
            table.drawHead(m_painter, m_top, again);
        }
        m_top += again ? table.columnsHeight() : table.headHeight();
    }

    void nextSheet()
    {
        endSheet();
        ++m_sheet;
        if (m_draw) {
            m_device.newPage();
        }
        startSheet();
    }

    void startSheet()
    {
        m_top = HeadHeight;
        if (m_draw && m_sheet > 1) {
            m_painter.setFont(drawn(SmallSize));
            m_painter.setPen(Qt::black);
            m_painter.drawText(QRectF(0, 0, m_width, HeadHeight), Qt::AlignTop | Qt::AlignLeft, m_paper.title);
        }
    }

    void endSheet()
    {
        if (!m_draw) {
            return;
        }
        m_painter.setFont(drawn(SmallSize));
        m_painter.setPen(Qt::black);
        const QRectF foot(0, m_height, m_width, FootHeight);
        m_painter.drawText(foot, Qt::AlignBottom | Qt::AlignRight,
                           Phrase{u"trang %1/%2", u"page %1/%2"}.in(m_language).arg(m_sheet).arg(m_sheets));
        m_painter.drawText(foot, Qt::AlignBottom | Qt::AlignLeft, m_paper.notice);
    }

    const Paper &m_paper;
    QPagedPaintDevice &m_device;
    Language m_language;
    QPainter m_painter;
    QTextDocument m_document;
    std::vector<PrintedTable> m_tables;
    qreal m_width = 0, m_height = 0, m_top = 0;
    int m_sheet = 1, m_sheets = 0;
    bool m_draw = false;
};

} // namespace

PaperTable tableOf(const QAbstractItemModel &model)
{
    PaperTable table;
    const std::vector<int> columns = columnsOf(model);
    for (const int column : columns) {
        table.columns.append(model.headerData(column, Qt::Horizontal).toString());
        const QVariant side = model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
        table.right.push_back((side.toInt() & Qt::AlignRight) != 0);
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (const int column : columns) {
            cells.append(model.index(row, column).data().toString());
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

QString tableHtml(const QAbstractItemModel &model)
{
    QString html = QStringLiteral("<table border=\"1\" cellspacing=\"0\" cellpadding=\"3\" width=\"100%\"><thead><tr>");
    const std::vector<int> columns = columnsOf(model);
    for (const int column : columns) {
        html += QStringLiteral("<th>") + model.headerData(column, Qt::Horizontal).toString().toHtmlEscaped()
            + QStringLiteral("</th>");
    }
    html += QStringLiteral("</tr></thead>");
    for (int row = 0; row < model.rowCount(); ++row) {
        html += QStringLiteral("<tr>");
        for (const int column : columns) {
            html += cell(model, row, column);
        }
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

bool wantsLandscape(const Paper &paper)
{
    constexpr qreal Wrapped = 1.6; // so much a table may have in wrapped cells and still be read upright
    QFont font = printed(BodySize);
    font.setPixelSize(BodySize);
    const QFontMetricsF metrics(font);
    return std::any_of(paper.tables.begin(), paper.tables.end(), [&metrics](const PaperTable &table) {
        return PrintedTable::naturalWidth(table, metrics) > Wrapped * UprightWidth;
    });
}

int render(const Paper &paper, QPagedPaintDevice &device, Language language)
{
    return Press(paper, device, language).print();
}

} // namespace ui
