// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/language.h"

namespace ui {

/// What is wrong with the file in which wishes are kept, in a sentence; empty: nothing. A file that cannot be read is
/// put aside under another name, so that a new one takes its place. Dossiers do not stand in it.
QString mendSettings(Language language);

} // namespace ui
