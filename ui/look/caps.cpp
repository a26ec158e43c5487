// SPDX-License-Identifier: GPL-3.0-or-later
#include "caps.h"

#include "ui/look/tokens.h"

#include <QPainter>
#include <QRegularExpression>

namespace ui {

namespace {

constexpr int CapSides = 5;
constexpr int CapRadius = 4;
constexpr int FrameAlpha = 130; ///< of the letters' own colour

int widthOf(const QFontMetrics &metrics, const KeyedWords &text)
{
    int width = metrics.horizontalAdvance(text.words);
    for (const QString &key : {text.before, text.after}) {
        width += key.isEmpty() ? 0 : capWidth(metrics, key) + SmallGap;
    }
    return width;
}

} // namespace

bool isKey(const QString &word)
{
    static const QRegularExpression key(
        QStringLiteral("^(?:(?:Ctrl|Alt|Shift)\\+)*"
                       "(?:[↑↓←→]|[A-Z]|\\d(?:…\\d)?|F\\d+|Enter|Space|Esc|Tab|Delete|Home|End|PgUp|PgDown)$"));
    return key.match(word).hasMatch();
}

int capWidth(const QFontMetrics &metrics, const QString &key)
{
    return metrics.horizontalAdvance(key) + 2 * CapSides;
}

int drawCap(QPainter &painter, const QRect &rect, const QString &key, const QColor &ink)
{
    const QFontMetrics metrics = painter.fontMetrics();
    QRect cap(rect.left(), 0, capWidth(metrics, key), qMin(rect.height(), metrics.height() + 2));
    cap.moveTop(rect.top() + (rect.height() - cap.height()) / 2);
    QColor frame = ink;
    frame.setAlpha(FrameAlpha);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(frame);
    painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), CapRadius, CapRadius);
    painter.setPen(ink);
    painter.drawText(cap, Qt::AlignCenter, key);
    painter.restore();
    return cap.right() + 1;
}

KeyedWords KeyedWords::of(const QString &text)
{
    static const QRegularExpression behind(QStringLiteral("^(.+) \\(([^()]+)\\)$"));
    static const QRegularExpression ahead(QStringLiteral("^(\\d)  (.+)$"));
    const auto last = behind.match(text);
    if (last.hasMatch() && isKey(last.captured(2))) {
        return {{}, last.captured(1), last.captured(2)};
    }
    const auto first = ahead.match(text);
    return first.hasMatch() ? KeyedWords{first.captured(1), first.captured(2), {}} : KeyedWords{{}, text, {}};
}

void drawKeyedWords(QPainter &painter, const QRect &rect, const KeyedWords &text, const QColor &ink)
{
    const QFontMetrics metrics = painter.fontMetrics();
    QRect left = rect;
    left.setLeft(rect.left() + qMax(0, (rect.width() - widthOf(metrics, text)) / 2));
    if (!text.before.isEmpty()) {
        left.setLeft(drawCap(painter, left, text.before, ink) + SmallGap);
    }
    painter.setPen(ink);
    painter.drawText(left, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic, text.words);
    if (!text.after.isEmpty()) {
        left.setLeft(left.left() + metrics.horizontalAdvance(text.words) + SmallGap);
        drawCap(painter, left, text.after, ink);
    }
}

} // namespace ui
