// SPDX-License-Identifier: GPL-3.0-or-later
#include "scale_header.h"

#include "ui/look/palette.h"
#include "ui/words/number_words.h"

#include <QPainter>

namespace ui {

int positionOn(const ResultsModel::Scale &scale, core::Points points, const QRect &rect)
{
    const std::int64_t length = std::max<std::int64_t>(1, (scale.high - scale.low).thousandths());
    const std::int64_t over = std::clamp<std::int64_t>((points - scale.low).thousandths(), 0, length);
    return rect.left() + static_cast<int>(over * rect.width() / length);
}

Tone toneOfBand(int band)
{
    return band == 0 ? Tone::Agreed : band == 1 ? Tone::Differs : band < 0 ? Tone::Quiet : Tone::Decides;
}

ScaleHeader::ScaleHeader(const ResultsModel &model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_model(model)
{
    setSectionsClickable(true);
}

void ScaleHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    if (section != m_model.scaleColumn()) {
        QHeaderView::paintSection(painter, rect, section);
        return;
    }
    painter->save();
    painter->fillRect(rect, palette().base());
    painter->setPen(palette().color(QPalette::Mid));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const ResultsModel::Scale scale = m_model.scale();
    constexpr int Inset = 4; // as the signs below are inset
    const QRect ruler = rect.adjusted(SmallGap + Inset, 0, -SmallGap - Inset, 0);
    int taken = rect.right() + 1;
    const auto write = [&](core::Points points, const QColor &ink) {
        const QString text = ui::points(points, points.fits(0) ? 0 : 2);
        const int width = painter->fontMetrics().horizontalAdvance(text);
        const int left = qBound(rect.left(), positionOn(scale, points, ruler) - width / 2, rect.right() - width);
        if (left + width < taken) {
            painter->setPen(ink);
            painter->drawText(QRect(left, rect.top(), width + 1, rect.height()), Qt::AlignVCenter, text);
            taken = left - TinyGap;
        }
    };
    const Tokens &tokens = tokensOf(palette());
    write(scale.high, tokens.secondary);
    for (std::size_t band = 0; band < scale.bounds.size(); ++band) {
        write(scale.bounds[band], colorOf(toneOfBand(static_cast<int>(band)), palette()));
    }
    write(scale.low, tokens.secondary);
    painter->restore();
}

} // namespace ui

#include "moc_scale_header.cpp"
