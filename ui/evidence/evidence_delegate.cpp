// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence_delegate.h"

#include "ui/evidence/evidence_lines.h"
#include "ui/look/fonts.h"
#include "ui/look/palette.h"

#include <QListView>
#include <QPainter>

namespace ui {

namespace {

constexpr int Sides = 12;
constexpr int Ends = 8;
constexpr int ChipEnds = 6; ///< above and below a chip's letters
constexpr int Ring = 2;

using Kind = EvidenceLine::Kind;

/// Where the pieces of a line stand, from its top left.
struct Places
{
    QRect title, note;
    int chips = 0; ///< top of the first
    int height = 0;
};

QFont fontOf(const EvidenceLine &line, QFont font)
{
    if (line.kind != Kind::Paper) {
        font.setWeight(QFont::DemiBold);
    }
    return font;
}

int chipHeight(const QFont &font)
{
    return QFontMetrics(font).height() + ChipEnds;
}

Places placesOf(const EvidenceLine &line, const QFont &font, int width)
{
    const auto high = [](const QFont &of, const QString &text, int wide) {
        return QFontMetrics(of).boundingRect(QRect(0, 0, wide, 1), Qt::TextWordWrap | Qt::AlignLeft, text).height();
    };
    const bool heading = line.kind == Kind::Heading;
    const int side = heading ? 0 : Sides;
    const int inside = width - 2 * side;
    Places places;
    places.title = QRect(side, heading ? PanePadding : Ends, inside, high(fontOf(line, font), line.title, inside));
    int bottom = places.title.bottom() + 1;
    if (!line.note.isEmpty()) {
        places.note = QRect(side, bottom + 2, inside, high(font, line.note, inside));
        bottom = places.note.bottom() + 1;
    }
    places.chips = bottom + TinyGap;
    bottom += static_cast<int>(line.chips.size()) * (chipHeight(font) + TinyGap);
    places.height = bottom + (heading ? TinyGap : Ends) + TinyGap;
    return places;
}

void drawChips(QPainter &painter, const EvidenceLine &line, const Places &places, const QStyleOptionViewItem &option)
{
    int top = places.chips;
    for (const auto &[words, tone] : line.chips) {
        const int high = chipHeight(option.font);
        const int wide =
            qMin(places.title.width(), QFontMetrics(option.font).horizontalAdvance(words) + 2 * Ends + TinyGap);
        drawChip(painter, QRect(places.title.left(), top, wide, high), words, tone, option.palette);
        top += high + TinyGap;
    }
}

int widthIn(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    return view == nullptr ? option.rect.width() : view->viewport()->width();
}

} // namespace

void EvidenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto line = index.data(Qt::UserRole).value<EvidenceLine>();
    const Places places = placesOf(line, option.font, option.rect.width());
    const Tokens &tokens = tokensOf(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(option.rect.topLeft());
    if (line.kind != Kind::Heading) {
        const bool focused = (option.state & QStyle::State_HasFocus) != 0;
        painter->setPen(focused ? QPen(tokens.accent, Ring) : QPen(Qt::NoPen));
        painter->setBrush(line.kind == Kind::Missing ? tokens.otherSoft : tokens.sunken);
        painter->drawRoundedRect(QRectF(0, 0, option.rect.width(), places.height - TinyGap).adjusted(1, 1, -1, -1),
                                 Radius, Radius);
    }
    painter->setFont(fontOf(line, option.font));
    painter->setPen(line.kind == Kind::Heading ? tokens.secondary
                                               : (line.kind == Kind::Missing ? tokens.other : tokens.text));
    painter->drawText(places.title, Qt::TextWordWrap | Qt::AlignLeft, line.title);
    painter->setFont(option.font);
    painter->setPen(line.kind == Kind::Missing ? tokens.text : tokens.secondary);
    painter->drawText(places.note, Qt::TextWordWrap | Qt::AlignLeft, line.note);
    drawChips(*painter, line, places, option);
    painter->restore();
}

QSize EvidenceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = widthIn(option);
    return {0, placesOf(index.data(Qt::UserRole).value<EvidenceLine>(), option.font, width).height};
}

} // namespace ui

#include "moc_evidence_delegate.cpp"
