// SPDX-License-Identifier: GPL-3.0-or-later
#include "signs.h"

#include "ui/look/palette.h"

#include <array>

namespace ui {

QString signOf(int body)
{
    constexpr std::array Signs = {u"▲", u"▼", u"■", u"◆"};
    return QString::fromUtf16(Signs.at(static_cast<std::size_t>(body) % Signs.size()));
}

QColor colorOfBody(int body, const QPalette &palette)
{
    const Tokens &tokens = tokensOf(palette);
    return body == 0 ? tokens.accent : body == 1 ? tokens.second : tokens.text;
}

} // namespace ui
