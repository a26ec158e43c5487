// SPDX-License-Identifier: GPL-3.0-or-later
#include "widget_checks.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QCoreApplication>
#include <QWheelEvent>

namespace tests {

using namespace Qt::StringLiterals;

QStringList turnedByTheWheel(const QWidget &root)
{
    QStringList found;
    for (QComboBox *box : root.findChildren<QComboBox *>()) {
        const int before = box->currentIndex();
        for (const int turn : {-120, 120}) {
            QWheelEvent event(QPointF(1, 1), box->mapToGlobal(QPointF(1, 1)), {}, QPoint(0, turn), Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(box, &event);
        }
        QWheelEvent down(QPointF(1, 1), box->mapToGlobal(QPointF(1, 1)), {}, QPoint(0, -120), Qt::NoButton,
                         Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(box, &down);
        if (box->currentIndex() != before) {
            found.append(box->objectName());
        }
    }
    return found;
}

QStringList unnamed(const QWidget &root)
{
    QStringList found;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        const bool asked = widget->focusPolicy() != Qt::NoFocus && !widget->objectName().startsWith(u"qt_"_s)
            && qobject_cast<const QAbstractScrollArea *>(widget->parentWidget()) == nullptr
            && !widget->inherits("QComboBoxListView"); // named by its box
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (asked && widget->accessibleName().isEmpty() && (button == nullptr || button->text().isEmpty())) {
            found.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
        }
    }
    return found;
}

} // namespace tests
