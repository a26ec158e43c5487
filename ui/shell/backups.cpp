// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups.h"

#include "core/base/calendar.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace ui {

namespace {

constexpr auto Suffix = ".congtam-backup";

} // namespace

QString backupsOf(const QString &folder)
{
    const QString inside = folder + QStringLiteral("/backups");
    return QFileInfo::exists(inside) ? inside : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString dayOfLatestBackup(const QString &folder)
{
    const auto files = QDir(folder + QStringLiteral("/backups"))
                           .entryInfoList({u'*' + QString::fromLatin1(Suffix)}, QDir::Files, QDir::Time);
    return files.empty() ? QString()
                         : core::vietnameseTime(files.front().lastModified().toMSecsSinceEpoch()).section(u' ', 0, 0);
}

QString folderForBackup(const QString &folder, const QString &backup)
{
    const QFileInfo from(folder.isEmpty() ? backup : folder);
    const QString stem = from.path() + u'/' + from.completeBaseName() + QStringLiteral(" khoi phuc");
    QString made = stem + QStringLiteral(".congtam");
    for (int count = 2; QFileInfo::exists(made); ++count) {
        made = stem + u' ' + QString::number(count) + QStringLiteral(".congtam");
    }
    return made;
}

QString nameForBackup(const QString &folder)
{
    const QString now = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH.mm"));
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u'/'
        + QFileInfo(folder).completeBaseName() + u' ' + now + QString::fromLatin1(Suffix);
}

} // namespace ui
