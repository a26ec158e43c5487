// SPDX-License-Identifier: GPL-3.0-or-later
#include "agenda_delegate.h"

#include "ui/joint/agenda_model.h"
#include "ui/joint/signs.h"
#include "ui/look/fonts.h"
#include "ui/look/palette.h"
#include "ui/look/tables.h"

#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr int Bar = 3;

void drawHeading(QPainter &painter, const QStyleOptionViewItem &option, const AgendaLine &line)
{
    const QRect rect = option.rect.adjusted(PanePadding, 0, -PanePadding, 0);
    painter.setFont(strong(option.font));
    painter.setPen(tokensOf(option.palette).secondary);
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignRight, line.chip);
    const int room = rect.width() - painter.fontMetrics().horizontalAdvance(line.chip) - SmallGap;
    painter.drawText(rect, Qt::AlignVCenter, painter.fontMetrics().elidedText(line.title, Qt::ElideRight, room));
}

/// Each body's in its own colour, from the right; how wide they are together.
int drawValues(QPainter &painter, QRect rect, const AgendaLine &line, const QPalette &palette)
{
    const int right = rect.right();
    std::for_each(line.values.rbegin(), line.values.rend(), [&](const auto &value) {
        painter.setPen(colorOfBody(value.body, palette));
        painter.drawText(rect, Qt::AlignVCenter | Qt::AlignRight, value.text);
        rect.setRight(rect.right() - painter.fontMetrics().horizontalAdvance(value.text) - SmallGap);
    });
    return right - rect.right();
}

} // namespace

void AgendaDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto line = index.data(AgendaModel::LineRole).value<AgendaLine>();
    const Tokens &tokens = tokensOf(option.palette);
    painter->save();
    painter->setFont(option.font);
    if (line.heading) {
        drawHeading(*painter, option, line);
        painter->restore();
        return;
    }
    if ((option.state & QStyle::State_Selected) != 0) {
        painter->fillRect(option.rect, tokens.accentSoft);
        painter->fillRect(QRect(option.rect.topLeft(), QSize(Bar, option.rect.height())), tokens.accent);
    }
    QRect upper = option.rect.adjusted(PanePadding, TinyGap, -PanePadding, 0);
    upper.setHeight(option.rect.height() / 2);
    QRect lower = upper.translated(0, option.rect.height() / 2 - TinyGap);
    const int chip = drawChip(*painter, upper, line.chip, line.tone, option.palette);
    painter->setPen(tokens.text);
    painter->setFont(strong(option.font));
    painter->drawText(upper, Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(line.title, Qt::ElideRight, upper.width() - chip - SmallGap));
    painter->setFont(option.font);
    const int values = drawValues(*painter, lower, line, option.palette);
    painter->setPen(tokens.secondary);
    painter->drawText(lower, Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(line.about, Qt::ElideRight, lower.width() - values));
    painter->restore();
}

QSize AgendaDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool heading = index.data(AgendaModel::LineRole).value<AgendaLine>().heading;
    const int letters = option.fontMetrics.height();
    return {0, heading ? letters + Gap : 2 * letters + Gap + SmallGap};
}

} // namespace ui

#include "moc_agenda_delegate.cpp"
