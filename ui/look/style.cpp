// SPDX-License-Identifier: GPL-3.0-or-later
#include "style.h"

#include "ui/look/tokens.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolBar>

namespace ui {

namespace {

constexpr int CellMargin = 8;
constexpr int ButtonMargin = 16;
constexpr int Ring = 2;
constexpr int Radius = 6;
constexpr int ChosenBar = 3;

void drawHeaderSection(const QStyleOption &option, QPainter &painter)
{
    painter.fillRect(option.rect, option.palette.base());
    painter.setPen(option.palette.color(QPalette::Mid));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void drawRail(const QStyleOption &option, QPainter &painter)
{
    painter.fillRect(option.rect, option.palette.base());
    painter.setPen(option.palette.color(QPalette::AlternateBase));
    painter.drawLine(option.rect.topRight(), option.rect.bottomRight());
}

/// A line of the rail. The accent is the palette's colour of links.
void drawPlace(const QStyleOptionToolButton &option, QPainter &painter)
{
    const bool chosen = (option.state & QStyle::State_On) != 0;
    const bool under = (option.state & QStyle::State_MouseOver) != 0;
    if (chosen || under) {
        painter.fillRect(option.rect, chosen ? option.palette.highlight() : option.palette.alternateBase());
    }
    if (chosen) {
        QRect bar = option.rect;
        bar.setWidth(ChosenBar);
        painter.fillRect(bar, option.palette.link());
    }
    painter.setPen(option.palette.color(chosen ? QPalette::Link : QPalette::WindowText));
    painter.setFont(option.font);
    painter.drawText(option.rect.adjusted(Gap, 0, -SmallGap, 0), Qt::AlignVCenter | Qt::AlignLeft, option.text);
    if ((option.state & QStyle::State_HasFocus) != 0 && (option.state & QStyle::State_KeyboardFocusChange) != 0) {
        painter.setPen(QPen(option.palette.link(), Ring));
        painter.drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) { }

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin: // which item views take for the margin of a cell's text
    case PM_HeaderMargin:
        return CellMargin;
    case PM_ButtonMargin:
        return ButtonMargin;
    case PM_ToolBarItemMargin:
    case PM_ToolBarItemSpacing:
    case PM_ToolBarFrameWidth:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    if (element == PE_FrameStatusBarItem) {
        return;
    }
    if (element == PE_FrameFocusRect) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(option->palette.link(), Ring));
        painter->drawRoundedRect(option->rect.adjusted(1, 1, -1, -1), Radius, Radius);
        painter->restore();
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        drawHeaderSection(*option, *painter);
    } else if (element == CE_ToolBar) {
        drawRail(*option, *painter);
    } else {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (control == CC_ToolButton && button != nullptr && widget != nullptr
        && qobject_cast<const QToolBar *>(widget->parentWidget()) != nullptr) {
        painter->save();
        drawPlace(*button, *painter);
        painter->restore();
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace ui
