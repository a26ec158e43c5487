// SPDX-License-Identifier: GPL-3.0-or-later
#include "results_delegate.h"

#include "ui/look/chip.h"
#include "ui/look/palette.h"
#include "ui/results/results_model.h"
#include "ui/results/scale_header.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int MarkRadius = 4;
constexpr int Tick = 8;
constexpr int ChipSides = 20;

void drawSign(QPainter &painter, const QPoint &at, int body)
{
    const int up = body == 0 ? -MarkRadius : MarkRadius;
    const std::array corners = {QPoint(at.x(), at.y() + up), QPoint(at.x() - MarkRadius, at.y() - up),
                                QPoint(at.x() + MarkRadius, at.y() - up)};
    painter.drawConvexPolygon(corners.data(), static_cast<int>(corners.size()));
}

void drawMarks(QPainter &painter, const QRect &rect, const ResultsModel::Scale &scale, const Tokens &tokens)
{
    const int middle = rect.center().y();
    const auto at = [&](core::Points points) { return QPoint(positionOn(scale, points, rect), middle); };
    if (scale.self) {
        const QPoint place = at(*scale.self);
        const std::array corners = {place + QPoint(0, -MarkRadius - 1), place + QPoint(MarkRadius + 1, 0),
                                    place + QPoint(0, MarkRadius + 1), place + QPoint(-MarkRadius - 1, 0)};
        painter.setPen(QPen(tokens.self, 1.5));
        painter.setBrush(tokens.surface);
        painter.drawConvexPolygon(corners.data(), static_cast<int>(corners.size()));
    }
    painter.setPen(Qt::NoPen);
    for (std::size_t body = 0; body < scale.bodies.size(); ++body) {
        if (scale.bodies[body]) {
            constexpr int Away = 7; // above and below the line: they do not hide what is agreed
            painter.setBrush(body == 0 ? tokens.accent : tokens.second);
            drawSign(painter, at(*scale.bodies[body]) + QPoint(0, body == 0 ? Away : -Away), static_cast<int>(body));
        }
    }
    if (scale.total) {
        painter.setBrush(tokens.agreed);
        painter.drawEllipse(at(*scale.total), MarkRadius, MarkRadius);
    }
}

void drawScale(QPainter &painter, const QRect &rect, const ResultsModel::Scale &scale, const QPalette &palette)
{
    const Tokens &tokens = tokensOf(palette);
    painter.setRenderHint(QPainter::Antialiasing);
    const int middle = rect.center().y();
    painter.setPen(QPen(tokens.sunken, 3));
    painter.drawLine(rect.left(), middle, rect.right(), middle);
    for (std::size_t band = 0; band < scale.bounds.size(); ++band) {
        const int at = positionOn(scale, scale.bounds[band], rect);
        painter.setPen(QPen(colorOf(toneOfBand(static_cast<int>(band)), palette), 1));
        painter.drawLine(at, middle - Tick, at, middle + Tick);
    }
    drawMarks(painter, rect, scale, tokens);
}

/// As many as there is room for; the rest as "+1".
void drawNotes(QPainter &painter, QRect rect, const std::vector<ResultNote> &notes, const QPalette &palette)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int more = metrics.horizontalAdvance(QStringLiteral("+9"));
    for (std::size_t i = 0; i < notes.size(); ++i) {
        const int width = metrics.horizontalAdvance(notes[i].text) + ChipSides;
        const int wanted = width + (i + 1 < notes.size() ? SmallGap + more : 0);
        if (wanted > rect.width() && i > 0) {
            painter.setPen(tokensOf(palette).secondary);
            painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, u'+' + QString::number(notes.size() - i));
            return;
        }
        QRect chip = rect;
        chip.setWidth(qMin(width, rect.width()));
        drawChip(painter, chip, notes[i].text, notes[i].tone, palette);
        rect.setLeft(chip.right() + TinyGap + 1);
    }
}

} // namespace

void ResultsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant scale = index.data(ResultsModel::ScaleRole);
    const QVariant band = index.data(ResultsModel::ToneRole);
    const QVariant notes = index.data(ResultsModel::NotesRole);
    if (!scale.isValid() && !band.isValid() && !notes.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    painter->save();
    painter->setFont(option.font);
    if ((option.state & QStyle::State_Selected) != 0) {
        painter->fillRect(option.rect, option.palette.highlight());
    }
    QRect rect = option.rect.adjusted(SmallGap, 0, -SmallGap, 0);
    if (scale.isValid()) {
        drawScale(*painter, rect.adjusted(MarkRadius, 0, -MarkRadius, 0), scale.value<ResultsModel::Scale>(),
                  option.palette);
    } else if (notes.isValid()) {
        drawNotes(*painter, rect, notes.value<std::vector<ResultNote>>(), option.palette);
    } else {
        rect.setWidth(qMin(rect.width(), option.fontMetrics.horizontalAdvance(index.data().toString()) + ChipSides));
        drawChip(*painter, rect, index.data().toString(), toneOfBand(band.toInt()), option.palette);
    }
    painter->restore();
}

/// Wide enough for a chip, and for the heaviest note.
QSize ResultsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (index.data(ResultsModel::ToneRole).isValid()) {
        return size + QSize(ChipSides, 0);
    }
    const QVariant notes = index.data(ResultsModel::NotesRole);
    if (!notes.isValid()) {
        return size;
    }
    const auto all = notes.value<std::vector<ResultNote>>();
    const QString first = all.empty() ? QString() : all.front().text;
    size.setWidth(option.fontMetrics.horizontalAdvance(first + (all.size() > 1 ? QStringLiteral(" +9") : QString()))
                  + ChipSides + 3 * SmallGap);
    return size;
}

} // namespace ui

#include "moc_results_delegate.cpp"
