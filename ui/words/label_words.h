// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/command.h"
#include "core/scoring/differences.h"
#include "ui/words/language.h"

namespace ui {

// What enumerators are called (GLOSSARY §1).

QString label(core::Phase phase, Language language);
QString label(core::Role role, Language language);
QString label(core::MarkState state, Language language);
QString label(core::Verdict verdict, Language language);
QString label(core::Verb verb, Language language);
QString label(core::DifferenceKind kind, Language language);
/// The heading of a phrase about what hangs on a difference.
QString label(core::Consequence consequence, Language language);

} // namespace ui
