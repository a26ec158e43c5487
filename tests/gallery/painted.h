// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QRectF>
#include <QString>

#include <vector>

class QWidget;

namespace tests {

/// A run of letters as it was painted, in the coordinates of the window.
struct Writing
{
    QString text;
    QRectF line; ///< from the highest to the lowest letter of its font
    QRectF ink;  ///< what its letters touch
    QRectF seen; ///< of both, what nothing cuts off
    QColor pen;
    QColor ground; ///< what was below it before
};

/// A window's picture, and all that is written in it.
struct Painted
{
    QImage picture;
    std::vector<Writing> writings;
};

/// Paints the window off the screen.
Painted painted(QWidget &window);

} // namespace tests
