// SPDX-License-Identifier: GPL-3.0-or-later
#include "tone_delegate.h"

#include "ui/agencies/agencies_model.h"

namespace ui {

void ToneDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant tone = index.data(AgenciesModel::ToneRole);
    if (tone.isValid()) {
        const QColor ink = colorOf(static_cast<Tone>(tone.toInt()), option->palette);
        option->palette.setColor(QPalette::Text, ink);
        option->palette.setColor(QPalette::HighlightedText, ink);
    }
}

} // namespace ui

#include "moc_tone_delegate.cpp"
