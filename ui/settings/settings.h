// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QString>
#include <QStringList>

namespace ui {

/// One of the things the program remembers about its user's wishes.
template <class T>
struct Setting
{
    const char16_t *key;
    T fallback;

    /// What is kept or, where nothing readable is, the fallback.
    T in(const QSettings &settings) const
    {
        const QVariant kept = settings.value(QString::fromUtf16(key));
        return kept.canConvert<T>() && kept.isValid() ? kept.value<T>() : fallback;
    }
    void keep(QSettings &settings, const T &value) const { settings.setValue(QString::fromUtf16(key), value); }
};

// The table of them all.
inline const Setting<QString> LanguageSetting{u"look/language", QString()}; ///< "vi", "en"; empty: the system's
inline const Setting<QString> ThemeSetting{u"look/theme", QString()};       ///< "light", "dark"; empty: the system's
inline const Setting<int> LettersSetting{u"look/letters", 100};             ///< per cent, 100 to 150
inline const Setting<QStringList> RecentSetting{u"dossier/recent", QStringList()};
inline const Setting<QByteArray> GeometrySetting{u"window/geometry", QByteArray()};
inline const Setting<QString> LastFolderSetting{u"window/folder", QString()}; ///< whose last place this is:
inline const Setting<QString> LastPlaceSetting{u"window/place", QString()};   ///< as linkTo writes it
inline const Setting<bool> WalkSetting{u"help/walk", true};                   ///< opens beside the sample
/// How a page's panes are divided; one key for each of its splitters.
inline QString splitterKey(const QString &page, int splitter)
{
    return QStringLiteral("panes/") + page + u'-' + QString::number(splitter);
}

/// What a person put off in the session of a round; one key for each, since paths are no keys.
inline QString putOffKey(const QString &folder, int year, int person)
{
    const QByteArray path = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("session/put-off-%1-%2-%3").arg(QString::fromLatin1(path)).arg(year).arg(person);
}

/// Where the sample is made for whoever learns with it.
inline QString sampleFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/Mau.congtam");
}

/// One that nobody has used yet, beside those that were.
inline QString freshSampleFolder()
{
    const QFileInfo first(sampleFolder());
    QString folder = first.filePath();
    for (int number = 2; QFileInfo::exists(folder); ++number) {
        folder = QStringLiteral("%1/%2 %3.congtam").arg(first.path(), first.completeBaseName()).arg(number);
    }
    return folder;
}

/// Puts the folder first among those that were open.
inline void rememberDossier(QSettings &settings, const QString &folder)
{
    constexpr qsizetype Most = 8;
    QStringList recent = RecentSetting.in(settings);
    recent.removeAll(folder);
    recent.prepend(folder);
    RecentSetting.keep(settings, recent.first(qMin(Most, recent.size())));
}

} // namespace ui
