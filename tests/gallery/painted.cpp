// SPDX-License-Identifier: GPL-3.0-or-later
#include "painted.h"

#include <QFontMetricsF>
#include <QHash>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QTextItem>
#include <QWidget>

#include <algorithm>

namespace tests {

namespace {

/// The colour that most of these points have.
QColor mostFrequent(const QImage &picture, const QRect &rect)
{
    const QRect there = rect & picture.rect();
    QHash<QRgb, int> counts;
    QRgb most = 0;
    int best = 0;
    for (int y = there.top(); y <= there.bottom(); y += 2) {
        for (int x = there.left(); x <= there.right(); x += 2) {
            const QRgb color = picture.pixel(x, y);
            const int count = ++counts[color];
            if (count > best) {
                best = count;
                most = color;
            }
        }
    }
    return QColor(most);
}

/// Paints on an image and keeps what is written.
class Recorder : public QPaintEngine
{
public:
    explicit Recorder(Painted &into) : QPaintEngine(AllFeatures), m_into(into) { }

    bool begin(QPaintDevice * /*device*/) override { return m_painter.begin(&m_into.picture); }
    bool end() override { return m_painter.end(); }
    Type type() const override { return User; }

    void updateState(const QPaintEngineState &now) override
    {
        const DirtyFlags dirty = now.state();
        if (dirty.testFlag(DirtyTransform)) {
            m_painter.setTransform(now.transform());
        }
        if (dirty.testFlag(DirtyClipPath)) {
            clip(QRegion(now.transform().map(now.clipPath()).toFillPolygon().toPolygon()), now.clipOperation());
        }
        if (dirty.testFlag(DirtyClipRegion)) {
            clip(now.transform().map(now.clipRegion()), now.clipOperation());
        }
        if (dirty.testFlag(DirtyClipEnabled)) {
            m_isOn = now.isClipEnabled();
            m_isCut = false;
        }
        m_painter.setPen(now.pen());
        m_painter.setBrush(now.brush());
        m_painter.setBrushOrigin(now.brushOrigin());
        m_painter.setFont(now.font());
        m_painter.setOpacity(now.opacity());
        m_painter.setRenderHints(m_painter.renderHints(), false);
        m_painter.setRenderHints(now.renderHints(), true);
        m_painter.setCompositionMode(now.compositionMode());
        m_painter.setBackgroundMode(now.backgroundMode());
    }

    void drawPath(const QPainterPath &path) override { ready().drawPath(path); }
    void drawRects(const QRectF *rects, int count) override { ready().drawRects(rects, count); }
    void drawRects(const QRect *rects, int count) override { ready().drawRects(rects, count); }
    void drawLines(const QLineF *lines, int count) override { ready().drawLines(lines, count); }
    void drawLines(const QLine *lines, int count) override { ready().drawLines(lines, count); }
    void drawEllipse(const QRectF &rect) override { ready().drawEllipse(rect); }
    void drawEllipse(const QRect &rect) override { ready().drawEllipse(rect); }
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        if (mode == PolylineMode) {
            ready().drawPolyline(points, count);
        } else {
            ready().drawPolygon(points, count, mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
        }
    }
    void drawPolygon(const QPoint *points, int count, PolygonDrawMode mode) override
    {
        const std::vector<QPointF> exact(points, points + count);
        drawPolygon(exact.data(), count, mode);
    }
    void drawPixmap(const QRectF &to, const QPixmap &pixmap, const QRectF &from) override
    {
        ready().drawPixmap(to, pixmap, from);
    }
    void drawTiledPixmap(const QRectF &rect, const QPixmap &pixmap, const QPointF &from) override
    {
        ready().drawTiledPixmap(rect, pixmap, from);
    }
    void drawImage(const QRectF &to, const QImage &image, const QRectF &from, Qt::ImageConversionFlags flags) override
    {
        ready().drawImage(to, image, from, flags);
    }
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        QPainter &painter = ready();
        write(at, item);
        painter.drawTextItem(at, item);
    }

private:
    void clip(const QRegion &region, Qt::ClipOperation operation)
    {
        m_own = operation == Qt::IntersectClip && m_hasOwn ? m_own & region : region;
        m_hasOwn = operation != Qt::NoClip;
        m_isCut = false;
    }

    /// The painter's own clip and the widget's, which the engine is told beside it, in the window's coordinates.
    QRegion clips() const
    {
        const QRegion whole(m_into.picture.rect());
        const QRegion widget = systemClip().isEmpty() ? whole : systemClip();
        return m_hasOwn && m_isOn ? widget & m_own : widget;
    }

    QPainter &ready()
    {
        if (!m_isCut || systemClip() != m_widget) {
            m_widget = systemClip();
            m_isCut = true;
            const QTransform place = m_painter.transform();
            m_painter.resetTransform();
            m_painter.setClipRegion(clips());
            m_painter.setTransform(place);
        }
        return m_painter;
    }

    void write(const QPointF &at, const QTextItem &item)
    {
        if (item.text().trimmed().isEmpty()) {
            return;
        }
        const QTransform &place = m_painter.transform();
        const QFontMetricsF metrics(item.font());
        const QRectF line(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        Writing one;
        one.text = item.text();
        one.line = place.mapRect(line);
        one.ink = place.mapRect(metrics.tightBoundingRect(item.text()).translated(at));
        one.seen = (one.line | one.ink) & QRectF(clips().boundingRect());
        one.pen = m_painter.pen().color();
        one.ground = mostFrequent(m_into.picture, one.seen.toAlignedRect());
        m_into.writings.push_back(std::move(one));
    }

    Painted &m_into;
    QPainter m_painter;
    QRegion m_own, m_widget;
    bool m_hasOwn = false;
    bool m_isOn = true;   ///< the painter's own
    bool m_isCut = false; ///< both clips are set
};

class Canvas : public QPaintDevice
{
public:
    explicit Canvas(Painted &into) : m_into(into), m_recorder(into) { }

    QPaintEngine *paintEngine() const override { return &m_recorder; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_into.picture.width();
        case PdmHeight:
            return m_into.picture.height();
        case PdmWidthMM:
            return m_into.picture.widthMM();
        case PdmHeightMM:
            return m_into.picture.heightMM();
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_into.picture.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_into.picture.logicalDpiY();
        case PdmDepth:
            return m_into.picture.depth();
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        case PdmNumColors:
            return m_into.picture.colorCount();
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    Painted &m_into;
    mutable Recorder m_recorder;
};

} // namespace

Painted painted(QWidget &window)
{
    Painted all{QImage(window.size(), QImage::Format_RGB32), {}};
    all.picture.fill(window.palette().color(QPalette::Window));
    Canvas canvas(all);
    window.render(&canvas);
    return all;
}

} // namespace tests
