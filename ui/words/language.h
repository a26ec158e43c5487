// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace ui {

/// Marked is nobody's: its phrases are the Vietnamese ones between « and », longer by three tenths, so that tests tell
/// the program's own words from data and see where a longer language would not fit.
enum class Language { Vietnamese, English, Marked };

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
