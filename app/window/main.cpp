// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/fonts.h"
#include "ui/look/palette.h"
#include "ui/look/style.h"
#include "ui/shell/main_window.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("congtam"));
    QApplication::setApplicationDisplayName(QStringLiteral("Công Tâm"));
    const ui::Tokens &tokens = ui::systemTokens();
    QApplication::setStyle(new ui::Style);
    QApplication::setPalette(ui::paletteOf(tokens));
    QApplication::setFont(ui::textFont(ui::BodyText));
    ui::MainWindow window(QApplication::arguments().value(1), ui::systemLanguage());
    window.show();
    window.open();
    return QApplication::exec();
}
