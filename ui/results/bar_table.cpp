// SPDX-License-Identifier: GPL-3.0-or-later
#include "bar_table.h"

#include "ui/look/palette.h"
#include "ui/look/tables.h"
#include "ui/results/bar_model.h"
#include "ui/words/number_words.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace ui {

namespace {

constexpr int BarHeight = 6;

class BarDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        constexpr int Decimals = 2;
        const Tokens &tokens = tokensOf(option.palette);
        const auto line = index.data(BarModel::LineRole).value<BarLine>();
        const bool chosen =
            (option.state & QStyle::State_Selected) != 0 && option.widget != nullptr && option.widget->hasFocus();
        painter->save();
        if (chosen) {
            painter->fillRect(option.rect, tokens.accentSoft);
        }
        QRect text = option.rect.adjusted(TinyGap, TinyGap, -TinyGap, -BarHeight - TinyGap);
        const QString share = line.share ? points(line.share, Decimals) + QStringLiteral(" %") : QString();
        painter->setFont(option.font);
        painter->setPen(tokens.secondary);
        const int shareWidth = painter->fontMetrics().horizontalAdvance(QStringLiteral("100,00 %"));
        painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter, share);
        text.setRight(text.right() - shareWidth - SmallGap);
        if (line.count >= 0) {
            QFont strong = option.font;
            strong.setWeight(QFont::DemiBold);
            painter->setFont(strong);
            painter->setPen(tokens.text);
            const QString count = QString::number(line.count);
            painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter, count);
            text.setRight(text.right() - painter->fontMetrics().horizontalAdvance(count) - SmallGap);
            painter->setFont(option.font);
        }
        painter->setPen(tokens.text);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(line.name, Qt::ElideRight, text.width()));
        drawBar(*painter, option.rect, line, option.palette);
        painter->restore();
    }

private:
    static void drawBar(QPainter &painter, const QRect &rect, const BarLine &line, const QPalette &palette)
    {
        constexpr qreal Whole = 100'000;
        QRectF bar(rect.left() + TinyGap, rect.bottom() - BarHeight - 1, rect.width() - 2 * TinyGap, BarHeight);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokensOf(palette).sunken);
        painter.drawRoundedRect(bar, BarHeight / 2.0, BarHeight / 2.0);
        if (line.share) {
            bar.setWidth(bar.width() * static_cast<qreal>(line.share->thousandths()) / Whole);
            painter.setBrush(colorOf(line.tone, palette));
            painter.drawRoundedRect(bar, BarHeight / 2.0, BarHeight / 2.0);
        }
    }
};

} // namespace

BarTable::BarTable(const QString &name, const QString &accessible, BarModel &model, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(name);
    setAccessibleName(accessible);
    setModel(&model);
    makeCalm(*this);
    setItemDelegate(new BarDelegate(this));
    horizontalHeader()->hide();
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionResizeMode(BarModel::Name, QHeaderView::Stretch);
    setColumnHidden(BarModel::Count, true); // drawn with the name
    setColumnHidden(BarModel::Share, true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->setDefaultSectionSize(fontMetrics().lineSpacing() + BarHeight + 3 * TinyGap);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

QSize BarTable::sizeHint() const
{
    return {0, verticalHeader()->defaultSectionSize() * model()->rowCount() + 2};
}

} // namespace ui

#include "moc_bar_table.cpp"
