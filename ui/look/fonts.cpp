// SPDX-License-Identifier: GPL-3.0-or-later
#include "fonts.h"

#include <QFontDatabase>
#include <QStringList>

namespace ui {

QFont textFont(int pixelSize, bool strong)
{
    static const bool HasNoto = QFontDatabase::families().contains(QStringLiteral("Noto Sans"));
    QFont font = HasNoto ? QFont(QStringLiteral("Noto Sans")) : QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPixelSize(pixelSize);
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

} // namespace ui
