// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include <QPainter>
#include <QStandardPaths>

namespace ui {

QIcon icon(const QString &name)
{
    static const bool Set = [] {
        // Platforms without a desktop of their own (offscreen, Windows) know no folders of icons.
        QIcon::setThemeSearchPaths(QIcon::themeSearchPaths()
                                   + QStandardPaths::locateAll(QStandardPaths::GenericDataLocation,
                                                               QStringLiteral("icons"),
                                                               QStandardPaths::LocateDirectory));
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
