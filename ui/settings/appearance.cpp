// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"

#include "ui/look/font_files.h"
#include "ui/look/fonts.h"
#include "ui/look/palette.h"
#include "ui/settings/qt_words.h"
#include "ui/settings/settings.h"

#include <QApplication>

namespace ui {

namespace {

const Tokens &tokensFor(const QString &theme)
{
    if (theme == u"dark") {
        return DarkTokens;
    }
    if (theme == u"light") {
        return LightTokens;
    }
    QApplication::setPalette(QPalette()); // what the system says, without ours before it
    return systemTokens();
}

} // namespace

Language chosenLanguage()
{
    return languageFrom(LanguageSetting.in(QSettings())).value_or(systemLanguage());
}

void applyAppearance()
{
    constexpr int Least = 100;
    constexpr int Most = 150;
    const QSettings settings;
    QApplication::setPalette(paletteOf(tokensFor(ThemeSetting.in(settings))));
    QApplication::setFont(textFont(BodyText * qBound(Least, LettersSetting.in(settings), Most) / 100));
    useQtWords(chosenLanguage());
}

QString fontFault(Language language)
{
    if (hasTextFont()) {
        return {};
    }
    return Phrase{
        u"Máy này chưa có phông Noto Sans nên chữ và số dùng phông của hệ thống; dữ liệu không bị ảnh hưởng. Cài "
        u"gói fonts-noto-core rồi mở lại chương trình để chữ rõ, số thẳng cột.",
        u"Noto Sans is not installed here, so the system's font is used; the data are not affected. Install "
        u"fonts-noto-core and start again for clear letters and aligned figures."}
        .in(language);
}

} // namespace ui
