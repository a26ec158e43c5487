// SPDX-License-Identifier: GPL-3.0-or-later
#include "key_caps.h"

#include "ui/look/fonts.h"
#include "ui/look/tokens.h"

#include <QPainter>
#include <QRegularExpression>

namespace ui {

namespace {

constexpr int Inside = 6;   ///< of a cap, left and right of its letters
constexpr int Between = 12; ///< two hints

bool isKey(const QString &word)
{
    static const QRegularExpression Key(
        QStringLiteral("^((Ctrl|Alt|Shift)\\+\\S+|[↑↓←→]|Enter|Space|Esc|Tab|Delete|F\\d+|[A-Z]|\\d([–…]\\d)?)$"));
    return Key.match(word).hasMatch();
}

/// "↓" after "↑" or "Alt+↑" stands on the same cap.
bool joins(const QString &before, const QString &word)
{
    const QString arrows = QStringLiteral("↑↓←→");
    return word.size() == 1 && arrows.contains(word) && arrows.contains(before.back());
}

} // namespace

std::vector<KeyHint> keyHints(const QString &line)
{
    std::vector<KeyHint> hints;
    for (const QString &part : line.split(QStringLiteral(" · "), Qt::SkipEmptyParts)) {
        KeyHint hint;
        QStringList words = part.split(u' ', Qt::SkipEmptyParts);
        while (!words.isEmpty() && isKey(words.front())) {
            const QString key = words.takeFirst();
            if (!hint.keys.isEmpty() && joins(hint.keys.back(), key)) {
                hint.keys.back() += u' ' + key;
            } else {
                hint.keys.append(key);
            }
        }
        hint.words = words.join(u' ');
        hints.push_back(std::move(hint));
    }
    return hints;
}

KeyCaps::KeyCaps(QWidget *parent) : QWidget(parent)
{
    setFont(letters(SmallText));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void KeyCaps::show(const QString &line)
{
    m_hints = keyHints(line);
    setAccessibleName(line);
    setToolTip(line);
    updateGeometry();
    update();
}

int KeyCaps::widthOf(const KeyHint &hint) const
{
    int width = fontMetrics().horizontalAdvance(hint.words);
    for (const QString &key : hint.keys) {
        width += fontMetrics().horizontalAdvance(key) + 2 * Inside + TinyGap;
    }
    return width;
}

QSize KeyCaps::sizeHint() const
{
    int width = 0;
    for (const KeyHint &hint : m_hints) {
        width += widthOf(hint) + Between;
    }
    return {width, fontMetrics().height() + TinyGap};
}

QSize KeyCaps::minimumSizeHint() const
{
    return {m_hints.empty() ? 0 : widthOf(m_hints.back()) + Between, sizeHint().height()};
}

int KeyCaps::draw(QPainter &painter, const KeyHint &hint, int left) const
{
    const int height = fontMetrics().height() + 2;
    const int top = (this->height() - height) / 2;
    for (const QString &key : hint.keys) {
        const QRect cap(left, top, fontMetrics().horizontalAdvance(key) + 2 * Inside, height);
        painter.setPen(palette().color(QPalette::Mid));
        painter.setBrush(palette().base());
        painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), TinyGap, TinyGap);
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(cap, Qt::AlignCenter, key);
        left += cap.width() + TinyGap;
    }
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(QRect(left, 0, fontMetrics().horizontalAdvance(hint.words) + 1, this->height()), Qt::AlignVCenter,
                     hint.words);
    return left + fontMetrics().horizontalAdvance(hint.words) + Between;
}

void KeyCaps::paintEvent(QPaintEvent * /*event*/)
{
    if (m_hints.empty()) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int last = widthOf(m_hints.back()) + Between;
    std::size_t shown = 0;
    int taken = last;
    while (shown + 1 < m_hints.size() && taken + widthOf(m_hints[shown]) + Between <= width()) {
        taken += widthOf(m_hints[shown]) + Between;
        ++shown;
    }
    int left = width() - taken + Between;
    for (std::size_t i = 0; i < shown; ++i) {
        left = draw(painter, m_hints[i], left);
    }
    draw(painter, m_hints.back(), left);
}

} // namespace ui

#include "moc_key_caps.cpp"
