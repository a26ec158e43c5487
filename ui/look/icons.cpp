// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include <QPainter>

namespace ui {

QIcon icon(const QString &name)
{
    static const bool Set = [] {
        QIcon::setThemeName(QStringLiteral("breeze"));
        return true;
    }();
    Q_UNUSED(Set)
    return QIcon::fromTheme(name);
}

QPixmap tinted(const QIcon &icon, int size, const QColor &color, qreal ratio)
{
    QPixmap shape = icon.pixmap(QSize(size, size), ratio);
    if (shape.isNull()) {
        return shape;
    }
    QPainter painter(&shape);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(QPoint(), shape.deviceIndependentSize().toSize()), color);
    return shape;
}

} // namespace ui
