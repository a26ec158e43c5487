// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace ui {

/// The colours of one theme, by what they mean.
struct Tokens
{
    QColor background, surface, sunken;
    QColor text, secondary;
    QColor border;
    QColor accent, accentSoft;
    QColor agreed, agreedSoft;
    QColor differs, differsSoft;
    QColor decides, decidesSoft;
    QColor second; ///< the second body, as accent is the first
    QColor self;
    QColor other, otherSoft; ///< not applicable, missing
};

inline const Tokens LightTokens{0xF6F7F9, 0xFFFFFF, 0xEEF0F3, 0x1B1F24, 0x59626E, 0x868E99,
                                0x1F5FA8, 0xE6EFF9, 0x1F7A4D, 0xE7F4ED, 0x7A5C00, 0xFFF6DB,
                                0xB42318, 0xFDECEA, 0x8B3A62, 0x5F6873, 0x5B4BB5, 0xEEECFA};
inline const Tokens DarkTokens{0x15181C, 0x1D2126, 0x111417, 0xE8EBEE, 0xA5AEB8, 0x79828D,
                               0x7FB2EE, 0x1F2F42, 0x6FCB9A, 0x173126, 0xE3C25B, 0x332B14,
                               0xFF8A80, 0x3A1F1D, 0xF09CC0, 0xA5AEB8, 0xB9AEF5, 0x272343};

// A grid of four.
constexpr int PageMargin = 24;
constexpr int Gap = 16;
constexpr int PanePadding = 16;
constexpr int SmallGap = 8;
constexpr int TinyGap = 4;
constexpr int FieldHeight = 32;
constexpr int Radius = 6;

// Sizes of letters, in pixels before the system's scaling.
constexpr int SmallText = 12;
constexpr int BodyText = 13;
constexpr int HeadText = 16;
constexpr int TitleText = 20;
constexpr int TotalText = 28;

} // namespace ui
