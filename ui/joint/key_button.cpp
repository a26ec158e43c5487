// SPDX-License-Identifier: GPL-3.0-or-later
#include "key_button.h"

#include "ui/look/palette.h"
#include "ui/look/tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionButton>

namespace ui {

namespace {

constexpr int Sides = SmallGap + TinyGap;

} // namespace

KeyButton::KeyButton(const QString &key, Cap place, QWidget *parent) : QPushButton(parent), m_key(key), m_place(place)
{
    setMinimumHeight(FieldHeight);
    setAutoDefault(false);
}

void KeyButton::setKey(const QString &key)
{
    m_key = key;
    updateGeometry();
    update();
}

QFont KeyButton::capFont() const
{
    QFont small = font();
    small.setPixelSize(qMax(1, small.pixelSize() * (SmallText - 1) / BodyText));
    return small;
}

int KeyButton::capWidth() const
{
    return m_key.isEmpty() ? 0 : QFontMetrics(capFont()).horizontalAdvance(m_key) + 2 * (TinyGap + 1);
}

QSize KeyButton::sizeHint() const
{
    const int cap = m_key.isEmpty() ? 0 : capWidth() + SmallGap;
    return {fontMetrics().horizontalAdvance(text()) + cap + 2 * Sides + 1,
            qMax(FieldHeight, fontMetrics().height() + Sides)};
}

bool KeyButton::event(QEvent *event)
{
    const bool handled = QPushButton::event(event);
    switch (event->type()) {
    case QEvent::Enter:
    case QEvent::Leave:
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        Q_EMIT lookedAt(underMouse() || hasFocus());
        break;
    default:
        break;
    }
    return handled;
}

void KeyButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->ignore();
        return;
    }
    QPushButton::keyPressEvent(event);
}

void KeyButton::paintEvent(QPaintEvent * /*event*/)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const QString words = std::exchange(option.text, QString());
    QPainter painter(this);
    style()->drawControl(QStyle::CE_PushButton, &option, &painter, this);
    const bool primary = isEnabled() && option.features.testFlag(QStyleOptionButton::DefaultButton);
    const QColor ink = option.palette.color(primary ? QPalette::Base : QPalette::ButtonText);
    const int wordsWidth = fontMetrics().horizontalAdvance(words);
    const int cap = capWidth();
    const int all = wordsWidth + (cap == 0 ? 0 : cap + SmallGap);
    int left = (width() - all) / 2;
    const auto drawCap = [&](int at) {
        painter.setFont(capFont());
        const int high = painter.fontMetrics().height() + 2;
        const QRect box(at, (height() - high) / 2, cap, high);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(primary ? ink : option.palette.color(QPalette::Mid));
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), TinyGap, TinyGap);
        painter.setPen(primary ? ink : tokensOf(option.palette).secondary);
        painter.drawText(box, Qt::AlignCenter, m_key);
    };
    if (cap > 0 && m_place == Cap::Before) {
        drawCap(left);
        left += cap + SmallGap;
    }
    painter.setFont(font());
    painter.setPen(ink);
    painter.drawText(QRect(left, 0, wordsWidth + 1, height()), Qt::AlignVCenter | Qt::AlignLeft, words);
    if (cap > 0 && m_place == Cap::After) {
        drawCap(left + wordsWidth + SmallGap);
    }
}

} // namespace ui
