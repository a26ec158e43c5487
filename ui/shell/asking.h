// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/words/language.h"

#include <functional>

class QWidget;

namespace ui {

/// The dialog that makes a new dossier. It stays, with what is wrong, until that is made. The desk outlives the parent;
/// opened is called when the new dossier is there.
void askForNewDossier(Desk &desk, Language language, QWidget *parent, const std::function<void()> &opened);

} // namespace ui
