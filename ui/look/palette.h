// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/tokens.h"

#include <QPalette>

namespace ui {

/// The palette of a theme; nothing else sets colours.
QPalette paletteOf(const Tokens &tokens);

/// The tokens of which a palette was made.
const Tokens &tokensOf(const QPalette &palette);

/// Dark where the system's own palette is.
const Tokens &systemTokens();

} // namespace ui
