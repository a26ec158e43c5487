// SPDX-License-Identifier: GPL-3.0-or-later
#include "look.h"

#include "ui/look/fonts.h"
#include "ui/look/palette.h"

#include <QApplication>

namespace tests {

using namespace Qt::StringLiterals;

const std::vector<Clothes> &wardrobe()
{
    using ui::Language;
    static const std::vector<Clothes> all = {
        {u"light vi"_s},
        {u"dark en"_s, true, Language::English},
        {u"light vi 150"_s, false, Language::Vietnamese, 150},
        {u"light en small"_s, false, Language::English, 100, {1093, 574}},
        {u"dark vi large"_s, true, Language::Vietnamese, 100, {1920, 1080}, true},
        {u"marked"_s, false, Language::Marked},
    };
    return all;
}

void wear(const Clothes &clothes)
{
    constexpr int Whole = 100;
    QApplication::setPalette(ui::paletteOf(clothes.dark ? ui::DarkTokens : ui::LightTokens));
    QApplication::setFont(ui::textFont(ui::BodyText * clothes.letters / Whole));
}

} // namespace tests
