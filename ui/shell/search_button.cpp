// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_button.h"

#include "ui/look/fonts.h"
#include "ui/look/icons.h"
#include "ui/look/palette.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int Icon = 16;
constexpr int Sides = 10;
constexpr int KeySides = 6;
constexpr int Widest = 360;
constexpr Phrase Long{u"Tìm cơ quan, tiêu chí, tài liệu, lệnh", u"Search agencies, criteria, documents, commands"};
constexpr Phrase Short{u"Tìm", u"Search"};

QString key()
{
    return QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
}

int keyWidth()
{
    return QFontMetrics(letters(SmallText)).horizontalAdvance(key()) + 2 * KeySides;
}

} // namespace

SearchButton::SearchButton(Language language, QWidget *parent) : QPushButton(parent), m_language(language)
{
    setAccessibleName(Long.in(language));
    setToolTip(Long.in(language) + QStringLiteral(" (") + key() + u')');
    setMaximumWidth(qMax(Widest, Sides * 4 + Icon + keyWidth() + fontMetrics().horizontalAdvance(Long.in(language))));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumHeight(FieldHeight);
}

void SearchButton::setSmall(bool isSmall)
{
    m_isSmall = isSmall;
    updateGeometry();
    update();
}

QSize SearchButton::sizeHint() const
{
    const int words = m_isSmall ? 0 : fontMetrics().horizontalAdvance(Short.in(m_language)) + SmallGap;
    return {3 * Sides + Icon + words + keyWidth(), qMax(FieldHeight, fontMetrics().height() + SmallGap)};
}

QString SearchButton::words(int room) const
{
    const QString all = Long.in(m_language);
    return fontMetrics().horizontalAdvance(all) <= room ? all : m_isSmall ? QString() : Short.in(m_language);
}

void SearchButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = tokensOf(palette());
    constexpr int Ring = 2;
    painter.setPen(hasFocus() ? QPen(tokens.accent, Ring) : QPen(tokens.border));
    painter.setBrush(underMouse() || isDown() ? tokens.sunken : tokens.background);
    const qreal half = painter.pen().widthF() / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), Radius, Radius);
    const QPixmap glass =
        tinted(ui::icon(QStringLiteral("edit-find")), Icon, tokens.secondary, painter.device()->devicePixelRatio());
    painter.drawPixmap(Sides, (height() - Icon) / 2, glass);

    painter.setFont(letters(SmallText));
    painter.setPen(tokens.secondary);
    QRect cap(0, 0, keyWidth(), painter.fontMetrics().height() + TinyGap);
    cap.moveCenter(rect().center());
    cap.moveRight(width() - Sides);
    painter.drawText(cap, Qt::AlignCenter, key());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(tokens.border);
    painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), TinyGap, TinyGap);

    painter.setFont(font());
    painter.setPen(tokens.secondary);
    const int left = Sides + Icon + SmallGap;
    const QRect room(left, 0, cap.left() - SmallGap - left, height());
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, words(room.width()));
}

} // namespace ui

#include "moc_search_button.cpp"
