// SPDX-License-Identifier: GPL-3.0-or-later
#include "headers.h"

#include <QPainter>
#include <QStyle>

namespace ui {

namespace {

void drawSortArrow(const QStyleOptionHeader &option, const QRectF &box, QPainter &painter)
{
    const bool up = option.sortIndicator == QStyleOptionHeader::SortUp;
    const qreal base = up ? box.bottom() : box.top();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(option.palette.placeholderText());
    painter.drawConvexPolygon(QPolygonF{QPointF(box.left(), base), QPointF(box.right(), base),
                                        QPointF(box.center().x(), up ? box.top() : box.bottom())});
    painter.restore();
}

/// Above the middle of the words.
QRect arrowOf(const QStyleOptionHeader &option, int margin)
{
    constexpr QSize Arrow(8, 6);
    constexpr int Above = 2;
    const int words = qMin(option.fontMetrics.horizontalAdvance(option.text), option.rect.width() - 2 * margin);
    const bool right = (option.textAlignment & Qt::AlignRight) != 0;
    const int middle = right ? option.rect.right() - margin - words / 2 : option.rect.left() + margin + words / 2;
    return {QPoint(middle - Arrow.width() / 2, option.rect.top() + Above), Arrow};
}

} // namespace

QStyleOptionHeaderV2 unsorted(const QStyleOptionHeader &option)
{
    QStyleOptionHeaderV2 still;
    if (const auto *whole = qstyleoption_cast<const QStyleOptionHeaderV2 *>(&option)) {
        still = *whole;
    } else {
        static_cast<QStyleOptionHeader &>(still) = option;
    }
    still.sortIndicator = QStyleOptionHeader::None;
    return still;
}

void drawHeaderSection(const QStyleOption &option, QPainter &painter)
{
    painter.fillRect(option.rect, option.palette.base());
    painter.setPen(option.palette.color(QPalette::Mid));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void drawHeader(const QStyleOptionHeader &option, QPainter &painter, const QStyle &style, const QWidget *widget)
{
    QStyleOptionHeaderV2 words = unsorted(option);
    painter.save();
    painter.setClipRect(option.rect, Qt::IntersectClip);
    style.drawControl(QStyle::CE_HeaderSection, &option, &painter, widget);
    words.rect = style.subElementRect(QStyle::SE_HeaderLabel, &words, widget);
    style.drawControl(QStyle::CE_HeaderLabel, &words, &painter, widget);
    if (option.sortIndicator != QStyleOptionHeader::None) {
        const int margin = style.pixelMetric(QStyle::PM_HeaderMargin, &option, widget);
        drawSortArrow(option, arrowOf(option, margin), painter);
    }
    painter.restore();
}

} // namespace ui
