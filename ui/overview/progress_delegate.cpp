// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress_delegate.h"

#include "ui/look/chip.h"
#include "ui/look/palette.h"
#include "ui/overview/progress_model.h"

#include <QPainter>

namespace ui {

namespace {

void drawBar(QPainter &painter, QRect rect, const QModelIndex &index, const Tokens &tokens)
{
    constexpr int Height = 6;
    constexpr int Letters = 9; ///< "41 / 41"
    QRect text = rect;
    text.setLeft(rect.right() - painter.fontMetrics().averageCharWidth() * Letters);
    painter.setPen(tokens.text);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignRight, index.data().toString());
    const double share = index.data(ProgressModel::ShareRole).toDouble();
    if (share < 0) {
        return;
    }
    rect.setRight(text.left() - SmallGap);
    QRect bar(rect.left(), rect.center().y() - Height / 2, rect.width(), Height);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.sunken);
    painter.drawRoundedRect(bar, Height / 2.0, Height / 2.0);
    bar.setWidth(static_cast<int>(bar.width() * share));
    painter.setBrush(share < 1 ? tokens.accent : tokens.agreed);
    painter.drawRoundedRect(bar, Height / 2.0, Height / 2.0);
}

} // namespace

void ProgressDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool bar = index.column() == ProgressModel::Done;
    if (!bar && index.column() != ProgressModel::State) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    painter->save();
    painter->setFont(option.font);
    if ((option.state & QStyle::State_Selected) != 0) {
        painter->fillRect(option.rect, option.palette.highlight());
    }
    const QRect rect = option.rect.adjusted(SmallGap, 0, -SmallGap, 0);
    if (bar) {
        drawBar(*painter, rect, index, tokensOf(option.palette));
    } else {
        drawChip(*painter, rect, index.data().toString(),
                 static_cast<Tone>(index.data(ProgressModel::ToneRole).toInt()), option.palette);
    }
    painter->restore();
}

QSize ProgressDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int ChipSides = 20;
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    return index.column() == ProgressModel::State ? size + QSize(ChipSides, 0) : size;
}

} // namespace ui

#include "moc_progress_delegate.cpp"
