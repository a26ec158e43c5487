// SPDX-License-Identifier: GPL-3.0-or-later
#include "steady.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QWheelEvent>

namespace ui {

namespace {

class RowsLeft : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent *>(event)->key();
            if (key == Qt::Key_Up || key == Qt::Key_Down) {
                event->ignore(); // and so goes on to the parent
                return true;
            }
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

void SteadyCombo::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void leaveRows(QAbstractButton &button)
{
    button.installEventFilter(new RowsLeft(&button));
}

} // namespace ui

#include "moc_steady.cpp"
