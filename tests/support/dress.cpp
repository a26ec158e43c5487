// SPDX-License-Identifier: GPL-3.0-or-later
#include "dress.h"

#include "ui/look/fonts.h"
#include "ui/look/palette.h"
#include "ui/look/style.h"

#include <QApplication>

namespace tests {

void dress()
{
    QApplication::setStyle(new ui::Style);
    QApplication::setPalette(ui::paletteOf(ui::LightTokens));
    QApplication::setFont(ui::textFont(ui::BodyText));
}

} // namespace tests
