// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper.h"

#include "ui/look/fonts.h"

#include <QAbstractItemModel>
#include <QAbstractTextDocumentLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextDocument>

namespace ui {

namespace {

// Points of a seventy-second of an inch.
constexpr int BodySize = 9;
constexpr int SmallSize = 8;
constexpr int Dots = 72;
constexpr int FootHeight = 24;

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

void drawFoot(QPainter &painter, const Paper &paper, const QString &number, const QSizeF &page)
{
    painter.setFont(printed(SmallSize));
    const QRectF foot(0, page.height(), page.width(), FootHeight);
    painter.drawText(foot, Qt::AlignBottom | Qt::AlignRight, number);
    painter.drawText(foot, Qt::AlignBottom | Qt::AlignLeft, paper.notice);
}

} // namespace

QString tableHtml(const QAbstractItemModel &model)
{
    QString html = QStringLiteral("<table border=\"1\" cellspacing=\"0\" cellpadding=\"3\" width=\"100%\"><thead><tr>");
    std::vector<int> columns;
    for (int column = 0; column < model.columnCount(); ++column) {
        if (!model.headerData(column, Qt::Horizontal, TextlessRole).toBool()) {
            columns.push_back(column);
            html += QStringLiteral("<th>") + model.headerData(column, Qt::Horizontal).toString().toHtmlEscaped()
                + QStringLiteral("</th>");
        }
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

int render(const Paper &paper, QPagedPaintDevice &device, Language language)
{
    QTextDocument document;
    document.setDefaultFont(printed(BodySize));
    document.setHtml(
        QStringLiteral("<h2>") + paper.title.toHtmlEscaped() + QStringLiteral("</h2><p>") + paper.about.toHtmlEscaped()
        + (paper.notice.isEmpty() ? QString()
                                  : QStringLiteral("<br/><b>") + paper.notice.toHtmlEscaped() + QStringLiteral("</b>"))
        + QStringLiteral("</p>") + paper.html);
    QPainter painter(&device);
    const qreal scale = device.logicalDpiX() / static_cast<qreal>(Dots);
    const QSizeF sheet(device.width() / scale, device.height() / scale);
    const QSizeF page(sheet.width(), sheet.height() - FootHeight);
    document.documentLayout()->setPaintDevice(nullptr);
    document.setPageSize(page);
    painter.scale(scale, scale);
    const int count = document.pageCount();
    for (int number = 1; number <= count; ++number) {
        if (number > 1) {
            device.newPage();
        }
        painter.save();
        const QRectF part(0, (number - 1) * page.height(), page.width(), page.height());
        painter.translate(0, -part.top());
        document.drawContents(&painter, part);
        painter.restore();
        drawFoot(painter, paper, Phrase{u"trang %1/%2", u"page %1/%2"}.in(language).arg(number).arg(count), page);
    }
    return count;
}

} // namespace ui
