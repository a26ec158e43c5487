// SPDX-License-Identifier: GPL-3.0-or-later
#include "person_button.h"

#include "ui/look/fonts.h"
#include "ui/look/palette.h"
#include "ui/people/face.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int Sides = 6;

} // namespace

PersonButton::PersonButton(Language language, QWidget *parent) : QPushButton(parent), m_language(language)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PersonButton::show(const core::Snapshot &snapshot)
{
    m_person = snapshot.viewer;
    m_bodies = snapshot.round.bodies;
    m_below = placed(m_person, m_bodies, m_language);
    if (m_below == m_person.name) {
        m_below.clear(); // an administrator who is called so
    }
    setText(described(m_person, m_language));
    setAccessibleName(Phrase{u"Người đang làm việc: ", u"Who sits here: "}.in(m_language) + text());
    setToolTip(text() + Phrase{u"\nĐổi người: Ctrl+Shift+P", u"\nChange the person: Ctrl+Shift+P"}.in(m_language));
    updateGeometry();
    update();
}

void PersonButton::setShape(Shape shape)
{
    m_shape = shape;
    updateGeometry();
    update();
}

QSize PersonButton::sizeHint() const
{
    const QFontMetrics strong(letters(BodyText, true));
    const QFontMetrics small(letters(SmallText));
    const int disc = FaceSize + 2 * Sides;
    const int height = qMax(FaceSize, strong.height() + small.height()) + TinyGap;
    if (m_shape == Shape::Disc) {
        return {disc, height};
    }
    const int name = strong.horizontalAdvance(m_person.name);
    const int words = m_shape == Shape::Full ? qMax(name, small.horizontalAdvance(m_below)) : name;
    return {disc + words + SmallGap + TinyGap, height};
}

void PersonButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = tokensOf(palette());
    if (underMouse() || isDown() || hasFocus()) {
        constexpr int Ring = 2;
        painter.setPen(hasFocus() ? QPen(tokens.accent, Ring) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() || isDown() ? tokens.sunken : tokens.surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Radius, Radius);
    }
    QRect face(Sides, 0, FaceSize, FaceSize);
    face.moveTop((height() - FaceSize) / 2);
    drawFace(painter, face, initialsOf(m_person.name), faceColor(m_person, m_bodies, palette()));
    if (m_shape == Shape::Disc) {
        return;
    }
    const QRect words = rect().adjusted(face.right() + SmallGap, 0, 0, 0);
    const bool alone = m_shape == Shape::Name || m_below.isEmpty();
    QRect name = words;
    name.setBottom(alone ? words.bottom() : words.center().y());
    painter.setFont(letters(BodyText, true));
    painter.setPen(tokens.text);
    painter.drawText(name, Qt::AlignLeft | (alone ? Qt::AlignVCenter : Qt::AlignBottom), m_person.name);
    if (!alone) {
        painter.setFont(letters(SmallText));
        painter.setPen(tokens.secondary);
        painter.drawText(words.adjusted(0, words.height() / 2, 0, 0), Qt::AlignLeft | Qt::AlignTop, m_below);
    }
}

} // namespace ui

#include "moc_person_button.cpp"
