// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/fonts.h"
#include "ui/look/palette.h"
#include "ui/look/style.h"
#include "ui/settings/settings.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QSettings>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("congtam"));
    QApplication::setApplicationDisplayName(QStringLiteral("Công Tâm"));
    QApplication::setOrganizationName(QStringLiteral("congtam"));
    const QSettings settings;
    const QString theme = ui::ThemeSetting.in(settings);
    const ui::Tokens &tokens = theme == u"dark" ? ui::DarkTokens
        : theme == u"light"                     ? ui::LightTokens
                                                : ui::systemTokens();
    const int letters = qBound(100, ui::LettersSetting.in(settings), 150);
    QApplication::setStyle(new ui::Style);
    QApplication::setPalette(ui::paletteOf(tokens));
    QApplication::setFont(ui::textFont(ui::BodyText * letters / 100));
    const auto language = ui::languageFrom(ui::LanguageSetting.in(settings)).value_or(ui::systemLanguage());
    const QString wanted = QApplication::arguments().value(1); // a folder, --sample or nothing
    const bool sample = wanted == u"--sample";
    ui::MainWindow window(sample ? QString() : wanted, language);
    window.show();
    sample ? window.openSample() : window.open();
    return QApplication::exec();
}
