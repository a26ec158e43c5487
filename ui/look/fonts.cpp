// SPDX-License-Identifier: GPL-3.0-or-later
#include "fonts.h"

#include "ui/look/tokens.h"

#include <QApplication>
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

QFont letters(int pixelSize, bool strong)
{
    const int body = QApplication::font().pixelSize();
    return textFont(body <= 0 ? pixelSize : pixelSize * body / BodyText, strong);
}

} // namespace ui
