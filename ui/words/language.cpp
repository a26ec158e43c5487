// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include <QLocale>

namespace ui {

QString Phrase::in(Language language) const
{
    return QString::fromUtf16(language == Language::English ? en : vi);
}

std::optional<Language> languageFrom(QStringView code)
{
    if (code == u"vi") {
        return Language::Vietnamese;
    }
    return code == u"en" ? std::optional(Language::English) : std::nullopt;
}

Language systemLanguage()
{
    const QLocale system = QLocale::system();
    // "C" is what a machine without any setting says: it has no language.
    const bool english = system.language() == QLocale::English && qEnvironmentVariable("LANG").startsWith(u"en");
    return english ? Language::English : Language::Vietnamese;
}

} // namespace ui
