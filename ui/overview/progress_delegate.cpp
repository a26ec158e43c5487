// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress_delegate.h"

#include "ui/look/palette.h"
#include "ui/overview/progress_model.h"

#include <QPainter>

namespace ui {

void ProgressDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int Height = 6;
    constexpr int Letters = 9; ///< "41 / 41"
    const Tokens &tokens = tokensOf(option.palette);
    painter->save();
    if ((option.state & QStyle::State_Selected) != 0) {
        painter->fillRect(option.rect, option.palette.highlight());
    }
    QRect rect = option.rect.adjusted(SmallGap, 0, -SmallGap, 0);
    QRect text = rect;
    text.setLeft(rect.right() - option.fontMetrics.averageCharWidth() * Letters);
    painter->setPen(tokens.text);
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignRight, index.data().toString());
    const double share = index.data(ProgressModel::ShareRole).toDouble();
    if (share >= 0) {
        rect.setRight(text.left() - SmallGap);
        QRect bar(rect.left(), rect.center().y() - Height / 2, rect.width(), Height);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens.sunken);
        painter->drawRoundedRect(bar, Height / 2.0, Height / 2.0);
        bar.setWidth(static_cast<int>(bar.width() * share));
        painter->setBrush(share < 1 ? tokens.accent : tokens.agreed);
        painter->drawRoundedRect(bar, Height / 2.0, Height / 2.0);
    }
    painter->restore();
}

} // namespace ui
