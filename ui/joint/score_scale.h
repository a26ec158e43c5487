// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/points.h"

#include <QWidget>

#include <vector>

namespace ui {

/// A line from 0 to a component's maximum with each source's sign where its points are, and what lies between the
/// bodies in the colour of what differs. The rows below it say the same in words.
class ScoreScale : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreScale(QWidget *parent = nullptr);

    enum class Kind { Body, Self, Agreed };
    struct Stand
    {
        QString sign; ///< "▲"
        core::Points points;
        QColor color;
        Kind kind = Kind::Body;
    };
    void show(core::Points maximum, int decimals, std::vector<Stand> stands);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Signs that stand at the same points share one place: "▲◇".
    struct Place
    {
        core::Points points;
        std::vector<Stand> stands;
        int center = 0; ///< of the words; may be beside the points where those of another place are near
    };

    int side() const;
    int positionOf(core::Points points) const;
    int lineAt() const;
    std::vector<Place> places() const;
    void drawGap(QPainter &painter) const;
    void drawTicks(QPainter &painter) const;
    void drawPlaces(QPainter &painter) const;
    void drawAgreed(QPainter &painter) const;

    core::Points m_maximum;
    int m_decimals = 2;
    std::vector<Stand> m_stands;
};

} // namespace ui
