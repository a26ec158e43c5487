// SPDX-License-Identifier: GPL-3.0-or-later
#include "cap_button.h"

#include "ui/look/fonts.h"
#include "ui/look/tokens.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace ui {

namespace {

constexpr int CapSides = 6;
constexpr int CapRadius = 4;

} // namespace

CapButton::CapButton(const QString &text, const QString &key, QWidget *parent) : QPushButton(text, parent), m_key(key)
{
    setMinimumHeight(FieldHeight);
    setAccessibleDescription(key);
}

QFont CapButton::capFont() const
{
    return letters(SmallText);
}

int CapButton::capWidth() const
{
    return QFontMetrics(capFont()).horizontalAdvance(m_key) + 2 * CapSides;
}

QSize CapButton::sizeHint() const
{
    const QSize plain = QPushButton::sizeHint();
    return {plain.width() + SmallGap + capWidth(), plain.height()};
}

void CapButton::paintEvent(QPaintEvent * /*event*/)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    const int words = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    const int cap = capWidth();
    const int left = qMax(SmallGap, (width() - words - SmallGap - cap) / 2);
    option.rect = QRect(left, 0, words + 1, height());
    painter.drawControl(QStyle::CE_PushButtonLabel, option);

    const bool primary = isEnabled() && isDefault();
    const QPalette::ColorRole ink = primary ? QPalette::Base : QPalette::PlaceholderText;
    painter.setFont(capFont());
    const int high = painter.fontMetrics().height() + 2;
    const QRectF box(left + words + SmallGap + 0.5, (height() - high) / 2 + 0.5, cap - 1, high - 1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(primary ? QPalette::Base : QPalette::Mid));
    painter.drawRoundedRect(box, CapRadius, CapRadius);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, ink));
    painter.drawText(box, Qt::AlignCenter, m_key);
}

} // namespace ui
