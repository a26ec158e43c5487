// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/language.h"

namespace ui {

/// Qt's own dialogs and menus (files, printing, cut and paste) in that language; Qt brings no Vietnamese of its own.
void useQtWords(Language language);

} // namespace ui
