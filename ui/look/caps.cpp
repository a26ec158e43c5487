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

QFont capFont(QFont font)
{
    font.setPixelSize(qMax(1, font.pixelSize() * (SmallText - 1) / BodyText));
    return font;
}

int capWidth(const QFont &font, const QString &key)
{
    return key.isEmpty() ? 0 : QFontMetrics(capFont(font)).horizontalAdvance(key) + 2 * CapSides;
}

/// At the left of rect, in the middle of its height; returns where the cap ends.
int drawCap(QPainter &painter, const QRect &rect, const QString &key, const QColor &ink)
{
    painter.save();
    const int width = capWidth(painter.font(), key);
    painter.setFont(capFont(painter.font()));
    QRect cap(rect.left(), 0, width, qMin(rect.height(), painter.fontMetrics().height() + 2));
    cap.moveTop(rect.top() + (rect.height() - cap.height()) / 2);
    QColor frame = ink;
    frame.setAlpha(FrameAlpha);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(frame);
    painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), CapRadius, CapRadius);
    painter.setPen(ink);
    painter.drawText(cap, Qt::AlignCenter, key);
    painter.restore();
    return cap.right() + 1;
}

} // namespace

bool isKey(const QString &word)
{
    static const QRegularExpression key(
        QStringLiteral("^(?:(?:Ctrl|Alt|Shift)\\+)*"
                       "(?:[↑↓←→]|[A-Z]|\\d(?:…\\d)?|F\\d+|Enter|Space|Esc|Tab|Delete|Home|End|PgUp|PgDown)$"));
    return key.match(word).hasMatch();
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

QString KeyedWords::text() const
{
    return (before.isEmpty() ? QString() : before + QStringLiteral("  ")) + words
        + (after.isEmpty() ? QString() : QStringLiteral(" (") + after + u')');
}

int widthOf(const QFont &font, const KeyedWords &text)
{
    int width = QFontMetrics(font).horizontalAdvance(text.words);
    for (const QString &key : {text.before, text.after}) {
        width += key.isEmpty() ? 0 : capWidth(font, key) + SmallGap;
    }
    return width;
}

void drawKeyedWords(QPainter &painter, const QRect &rect, const KeyedWords &text, const QColor &ink,
                    const QColor &keyInk)
{
    QRect left = rect;
    left.setLeft(rect.left() + qMax(0, (rect.width() - widthOf(painter.font(), text)) / 2));
    if (!text.before.isEmpty()) {
        left.setLeft(drawCap(painter, left, text.before, keyInk) + SmallGap);
    }
    painter.setPen(ink);
    painter.drawText(left, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic, text.words);
    if (!text.after.isEmpty()) {
        left.setLeft(left.left() + painter.fontMetrics().horizontalAdvance(text.words) + SmallGap);
        drawCap(painter, left, text.after, keyInk);
    }
}

} // namespace ui
