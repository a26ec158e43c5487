// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/person.h"
#include "ui/words/language.h"

#include <QStringList>

namespace ui {

/// What a role may do, in words, one act a line with what it is done to and in which phases: read from the table of
/// permissions itself, so that it cannot say anything else.
QStringList permissionWords(core::Role role, Language language);

} // namespace ui
