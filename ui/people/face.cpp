// SPDX-License-Identifier: GPL-3.0-or-later
#include "face.h"

#include "ui/look/fonts.h"
#include "ui/look/palette.h"
#include "ui/words/label_words.h"

#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

std::vector<core::Body>::const_iterator bodyOf(const core::Person &person, const std::vector<core::Body> &bodies)
{
    return std::find_if(bodies.begin(), bodies.end(),
                        [&person](const core::Body &body) { return body.code == person.body; });
}

} // namespace

QString initialsOf(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        return {};
    }
    const QString first = words.front().first(1).toUpper();
    return words.size() == 1 ? first : QString(first + words.back().first(1).toUpper());
}

QString shortName(const QString &name)
{
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        words[i] = words[i].first(1) + u'.';
    }
    return words.join(u' ');
}

QString described(const core::Person &person, Language language)
{
    QString role = label(person.role, language);
    if (!person.body.isEmpty()) {
        role += QStringLiteral(" (") + person.body + u')';
    }
    return person.name == role ? role : QString(person.name + QStringLiteral(" · ") + role);
}

QString placed(const core::Person &person, const std::vector<core::Body> &bodies, Language language)
{
    QString role = label(person.role, language);
    if (person.body.isEmpty()) {
        return role;
    }
    const auto body = bodyOf(person, bodies);
    return (body == bodies.end() ? person.body : body->name) + QStringLiteral(" · ") + role.first(1).toLower()
        + role.sliced(1);
}

QColor faceColor(const core::Person &person, const std::vector<core::Body> &bodies, const QPalette &palette)
{
    const Tokens &tokens = tokensOf(palette);
    const auto body = bodyOf(person, bodies);
    if (body == bodies.end()) {
        return tokens.self;
    }
    return body->position == 0 ? tokens.accent : body->position == 1 ? tokens.second : tokens.self;
}

void drawFace(QPainter &painter, const QRect &rect, const QString &initials, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(rect);
    constexpr int Dark = 128; // a light disc carries dark letters
    painter.setPen(color.lightness() > Dark ? DarkTokens.sunken : LightTokens.surface);
    constexpr double Share = 0.4; // of the disc, so that two wide capitals stay inside
    painter.setFont(textFont(static_cast<int>(rect.height() * Share), true));
    painter.drawText(rect, Qt::AlignCenter, initials);
    painter.restore();
}

void FaceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if ((option.state & QStyle::State_Selected) != 0) {
        painter->fillRect(option.rect, option.palette.highlight());
    }
    QRect rect = option.rect.adjusted(SmallGap, 0, -SmallGap, 0);
    QRect face(rect.left(), 0, FaceSize, FaceSize);
    face.moveCenter(QPoint(face.center().x(), rect.center().y()));
    const QString name = index.data().toString();
    drawFace(*painter, face, initialsOf(name), index.data(ColorRole).value<QColor>());
    rect.setLeft(face.right() + SmallGap + TinyGap);
    const Tokens &tokens = tokensOf(option.palette);
    const QString note = index.data(NoteRole).toString();
    painter->setFont(letters(SmallText));
    painter->setPen(tokens.secondary);
    painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, note);
    rect.setRight(rect.right() - painter->fontMetrics().horizontalAdvance(note) - SmallGap);
    QRect below = rect;
    below.setTop(rect.center().y() + 1);
    painter->drawText(
        below, Qt::AlignLeft | Qt::AlignTop,
        painter->fontMetrics().elidedText(index.data(PlacedRole).toString(), Qt::ElideRight, below.width()));
    rect.setBottom(rect.center().y());
    painter->setFont(letters(BodyText, true));
    painter->setPen(tokens.text);
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignBottom,
                      painter->fontMetrics().elidedText(name, Qt::ElideRight, rect.width()));
    painter->restore();
}

QSize FaceDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const
{
    const int lines = QFontMetrics(letters(BodyText, true)).height() + QFontMetrics(letters(SmallText)).height();
    return {0, qMax(FaceSize, lines) + SmallGap + TinyGap};
}

} // namespace ui

#include "moc_face.cpp"
