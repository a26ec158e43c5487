// SPDX-License-Identifier: GPL-3.0-or-later
#include "mark_delegate.h"

#include "ui/look/fonts.h"
#include "ui/look/palette.h"
#include "ui/look/tables.h"
#include "ui/scoring/mark_words.h"
#include "ui/scoring/scoring_model.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int Bar = 3;
constexpr int SignWidth = 20;

/// "1,50 / 2,00", the mark bold, each in a column of its own; returns what is left of the line.
QRect drawValue(QPainter &painter, QRect rect, const MarkLine &line, const QColor &ink, const QPalette &palette)
{
    const QFont plain = painter.font();
    const int column = painter.fontMetrics().horizontalAdvance(QStringLiteral(" / 00,00"));
    const bool outOf = !line.maximum.isEmpty();
    const QString maximum = outOf ? QString(QStringLiteral(" / ") + line.maximum) : QString();
    painter.setPen(tokensOf(palette).secondary);
    const int wide = outOf ? qMax(column, painter.fontMetrics().horizontalAdvance(maximum)) : 0;
    painter.drawText(rect.adjusted(rect.width() - wide, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, maximum);
    rect.setRight(rect.right() - wide);
    painter.setFont(strong(plain));
    painter.setPen(ink);
    painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, line.value);
    rect.setRight(rect.right() - painter.fontMetrics().horizontalAdvance(line.value) - SmallGap);
    painter.setFont(plain);
    return rect;
}

} // namespace

void MarkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto line = index.data(ScoringModel::LineRole).value<MarkLine>();
    const Tokens &tokens = tokensOf(option.palette);
    painter->save();
    painter->setFont(option.font);
    QRect rect = option.rect.adjusted(PanePadding, 0, -PanePadding, 0);
    if (line.heading) {
        rect = drawValue(*painter, rect, line, tokens.secondary, option.palette);
        painter->setFont(strong(option.font));
        painter->setPen(tokens.secondary);
        painter->drawText(rect, Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(line.title, Qt::ElideRight, rect.width()));
        painter->restore();
        return;
    }
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    if (selected) {
        painter->fillRect(option.rect, tokens.accentSoft);
        painter->fillRect(QRect(option.rect.topLeft(), QSize(Bar, option.rect.height())), tokens.accent);
    }
    rect = drawValue(*painter, rect, line, line.blank ? tokens.secondary : ownerColor(line.source, tokens),
                     option.palette);
    painter->setPen(colorOf(line.tone, option.palette));
    painter->drawText(rect, Qt::AlignVCenter, line.sign);
    rect.setLeft(rect.left() + SignWidth);
    painter->setPen(tokens.text);
    painter->setFont(strong(option.font));
    painter->drawText(rect, Qt::AlignVCenter, line.code);
    const int codeWidth = painter->fontMetrics().horizontalAdvance(QStringLiteral("0.0a "));
    rect.setLeft(rect.left() + qMax(codeWidth, painter->fontMetrics().horizontalAdvance(line.code) + SmallGap));
    painter->setFont(option.font);
    painter->drawText(rect, Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(line.title, Qt::ElideRight, rect.width()));
    painter->restore();
}

QSize MarkDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    return {0, option.widget == nullptr ? option.fontMetrics.height() : rowHeight(*option.widget)};
}

} // namespace ui

#include "moc_mark_delegate.cpp"
