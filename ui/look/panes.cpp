// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes.h"

#include "ui/look/steady.h"
#include "ui/look/tokens.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace ui {

namespace {

/// Scrolls up and down only, so it is never narrower than what it holds.
class Column : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;

    QSize minimumSizeHint() const override
    {
        const QSize least = QScrollArea::minimumSizeHint();
        return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), least.height()};
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest) {
            updateGeometry();
        }
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace

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
    auto *area = new Column(parent);
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
