// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/words/language.h"

#include <functional>

class QWidget;

namespace ui {

// The dialogs that make something new. They stay, with what is wrong, until it is made. The desk outlives the parent.

/// opened is called when the new dossier is there.
void askForNewDossier(Desk &desk, Language language, QWidget *parent, const std::function<void()> &opened);

/// A dossier must be open.
void askForNewPerson(Desk &desk, Language language, QWidget *parent);

} // namespace ui
