// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/words/language.h"

namespace ui {

/// What was refused, in a sentence for people: the place first, then what is wrong with which value, then what to do.
QString sentence(const core::Error &error, Language language);

} // namespace ui
