// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes.h"

#include "ui/look/steady.h"
#include "ui/look/tokens.h"

#include <QPushButton>
#include <QScrollArea>

namespace ui {

void paintSurface(QWidget &pane)
{
    pane.setAutoFillBackground(true);
    pane.setBackgroundRole(QPalette::Base);
}

QPushButton *button(const QString &text, const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setMinimumHeight(FieldHeight);
    return made;
}

QPushButton *pill(const QString &text, const QString &name, QWidget *parent)
{
    QPushButton *made = button(text, name, parent);
    made->setCheckable(true);
    leaveRows(*made);
    return made;
}

QScrollArea *scrolled(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

} // namespace ui
