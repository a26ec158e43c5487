// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/language.h"

namespace ui {

/// The language that was picked, else the system's.
Language chosenLanguage();

/// Gives the application the colours and letters that were picked, and Qt's own words in the language. What stands on
/// the screen is painted anew; what holds words or sizes of letters has to be built anew.
void applyAppearance();

/// Says that letters are the system's because Noto Sans is missing; empty: they are Noto's.
QString fontFault(Language language);

} // namespace ui
