// SPDX-License-Identifier: GPL-3.0-or-later
#include "fonts.h"

#include "ui/look/font_files.h"
#include "ui/look/tokens.h"

#include <QApplication>
#include <QFontDatabase>

namespace ui {

namespace {

const QString &family()
{
    static const QString Noto = loadFamily(fontFiles());
    return Noto;
}

} // namespace

QString loadFamily(const QStringList &files)
{
    QString family;
    for (const QString &file : files) {
        const QStringList families = QFontDatabase::applicationFontFamilies(QFontDatabase::addApplicationFont(file));
        if (family.isEmpty()) {
            family = families.value(0);
        }
    }
    return family;
}

QFont textFont(int pixelSize, bool strong)
{
    QFont font = family().isEmpty() ? QFontDatabase::systemFont(QFontDatabase::GeneralFont) : QFont(family());
    font.setPixelSize(pixelSize);
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

bool hasTextFont()
{
    return !family().isEmpty();
}

QFont letters(int pixelSize, bool strong)
{
    const int body = QApplication::font().pixelSize();
    return textFont(body <= 0 ? pixelSize : pixelSize * body / BodyText, strong);
}

QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace ui
