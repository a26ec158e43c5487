// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

class QColor;

namespace ui {

/// An icon of Breeze, found by name without regard to the desktop's own theme; null where it is not installed.
QIcon icon(const QString &name);

/// Its shape in one colour.
QPixmap tinted(const QIcon &icon, int size, const QColor &color, qreal ratio);

} // namespace ui
