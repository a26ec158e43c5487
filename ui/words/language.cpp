// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include <QLocale>

namespace ui {

namespace {

/// What is inserted and which letter is a key stay as often as they are.
QString marked(const QString &phrase)
{
    QString more = phrase.left(phrase.size() * 3 / 10);
    more.remove(u'%').remove(u'&');
    return u'«' + phrase + more + u'»';
}

} // namespace

QString Phrase::in(Language language) const
{
    const QString phrase = QString::fromUtf16(language == Language::English ? en : vi);
    return language == Language::Marked && !phrase.isEmpty() ? marked(phrase) : phrase;
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
