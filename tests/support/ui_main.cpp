// SPDX-License-Identifier: GPL-3.0-or-later
#include "spec.h"

#include "ui/look/fonts.h"
#include "ui/look/palette.h"
#include "ui/look/style.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QApplication::setStyle(new ui::Style);
    QApplication::setPalette(ui::paletteOf(ui::LightTokens));
    QApplication::setFont(ui::textFont(ui::BodyText));
    return tests::runAll(argc, argv);
}
