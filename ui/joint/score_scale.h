// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/points.h"

#include <QWidget>

#include <vector>

namespace ui {

/// A line from 0 to a component's maximum with each source's sign where its points are. The table beside it says the
/// same in words.
class ScoreScale : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreScale(QWidget *parent = nullptr);

    struct Stand
    {
        QString sign; ///< "▲"
        core::Points points;
        QColor color;
        bool below = false; ///< under the line: the agreed value
    };
    void show(core::Points maximum, int decimals, std::vector<Stand> stands);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int positionOf(core::Points points) const;
    void drawStands(QPainter &painter) const;

    core::Points m_maximum;
    int m_decimals = 2;
    std::vector<Stand> m_stands;
};

} // namespace ui
