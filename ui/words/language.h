// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace ui {

enum class Language { Vietnamese, English };

/// A phrase in both languages, side by side as in the glossary: neither can be forgotten.
struct Phrase
{
    const char16_t *vi;
    const char16_t *en;

    QString in(Language language) const;
};

/// "vi" or "en".
std::optional<Language> languageFrom(QStringView code);
/// The system's language if it is one of the two, else Vietnamese.
Language systemLanguage();

} // namespace ui
