// SPDX-License-Identifier: GPL-3.0-or-later
#include "key_line.h"

#include "ui/look/caps.h"
#include "ui/look/fonts.h"
#include "ui/look/tokens.h"

#include <QPainter>

namespace ui {

KeyLine::KeyLine(QWidget *parent) : QWidget(parent)
{
    setFont(letters(SmallText));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void KeyLine::show(const QString &keys)
{
    m_text = keys;
    m_parts.clear();
    for (const QString &one : keys.split(QStringLiteral(" · "), Qt::SkipEmptyParts)) {
        QStringList words = one.split(u' ');
        QStringList caps;
        while (!words.isEmpty() && isKey(words.front())) {
            caps.append(words.takeFirst());
        }
        m_parts.push_back({caps.join(u' '), words.join(u' ')});
    }
    setToolTip(keys);
    setAccessibleName(keys);
    updateGeometry();
    update();
}

int KeyLine::widthOf(const Part &part) const
{
    const QFontMetrics metrics = fontMetrics();
    const int cap = part.keys.isEmpty() ? 0 : capWidth(metrics, part.keys);
    const int word = part.word.isEmpty() ? 0 : metrics.horizontalAdvance(part.word);
    return cap + word + (cap > 0 && word > 0 ? TinyGap : 0);
}

QSize KeyLine::sizeHint() const
{
    int width = 0;
    for (const Part &part : m_parts) {
        width += widthOf(part) + SmallGap + TinyGap;
    }
    return {width, fontMetrics().height() + 2 * TinyGap};
}

QSize KeyLine::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void KeyLine::paintEvent(QPaintEvent * /*event*/)
{
    int needed = 0;
    std::size_t shown = 0;
    for (; shown < m_parts.size() && needed + widthOf(m_parts[shown]) <= width(); ++shown) {
        needed += widthOf(m_parts[shown]) + SmallGap + TinyGap;
    }
    QPainter painter(this);
    const QColor ink = palette().color(QPalette::PlaceholderText);
    int left = width() - needed + SmallGap + TinyGap;
    for (std::size_t i = 0; i < shown; ++i) {
        const Part &part = m_parts[i];
        const QRect rest(left, 0, width() - left, height());
        if (!part.keys.isEmpty()) {
            left = drawCap(painter, rest, part.keys, ink) + (part.word.isEmpty() ? 0 : TinyGap);
        }
        painter.setPen(ink);
        painter.drawText(QRect(left, 0, width() - left, height()), Qt::AlignVCenter | Qt::AlignLeft, part.word);
        left += (part.word.isEmpty() ? 0 : fontMetrics().horizontalAdvance(part.word)) + SmallGap + TinyGap;
    }
}

} // namespace ui
