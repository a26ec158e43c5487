// SPDX-License-Identifier: GPL-3.0-or-later
#include "results_delegate.h"

#include "ui/look/chip.h"
#include "ui/look/palette.h"
#include "ui/results/results_model.h"

#include <QPainter>

namespace ui {

namespace {

/// The lower half of the scale holds nobody whom these users compare: it is left out.
int positionOf(core::Points points, core::Points scale, const QRect &rect)
{
    const auto half = scale.thousandths() / 2;
    const auto over = std::max<std::int64_t>(0, points.thousandths() - half);
    return rect.left() + static_cast<int>(over * rect.width() / std::max<std::int64_t>(1, half));
}

void drawScale(QPainter &painter, const QRect &rect, const ResultsModel::Scale &scale, const Tokens &tokens)
{
    constexpr int Radius = 4;
    constexpr int Tick = 6;
    painter.setRenderHint(QPainter::Antialiasing);
    const int middle = rect.center().y();
    painter.setPen(QPen(tokens.sunken, 3));
    painter.drawLine(rect.left(), middle, rect.right(), middle);
    painter.setPen(QPen(tokens.border, 1));
    for (const core::Points bound : scale.bounds) {
        if (bound * 2 > scale.scale) {
            const int at = positionOf(bound, scale.scale, rect);
            painter.drawLine(at, middle - Tick, at, middle + Tick);
        }
    }
    if (scale.total) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.agreed);
        painter.drawEllipse(QPoint(positionOf(*scale.total, scale.scale, rect), middle), Radius, Radius);
    }
}

Tone toneOf(int band)
{
    return band == 0 ? Tone::Agreed : band == 1 ? Tone::Differs : Tone::Decides;
}

} // namespace

void ResultsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant scale = index.data(ResultsModel::ScaleRole);
    const QVariant band = index.data(ResultsModel::ToneRole);
    if (!scale.isValid() && !band.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    painter->save();
    if ((option.state & QStyle::State_Selected) != 0) {
        painter->fillRect(option.rect, option.palette.highlight());
    }
    QRect rect = option.rect.adjusted(SmallGap, 0, -SmallGap, 0);
    if (scale.isValid()) {
        drawScale(*painter, rect, scale.value<ResultsModel::Scale>(), tokensOf(option.palette));
    } else {
        painter->setFont(option.font);
        constexpr int Sides = 20;
        rect.setWidth(qMin(rect.width(), option.fontMetrics.horizontalAdvance(index.data().toString()) + Sides));
        drawChip(*painter, rect, index.data().toString(), toneOf(band.toInt()), option.palette);
    }
    painter->restore();
}

} // namespace ui
