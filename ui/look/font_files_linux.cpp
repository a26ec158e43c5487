// SPDX-License-Identifier: GPL-3.0-or-later
#include "font_files.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace ui {

QStringList fontFiles()
{
    // Where Debian, Fedora and Arch put it, then the person's own fonts.
    QStringList folders{QStringLiteral("/usr/share/fonts/truetype/noto"),
                        QStringLiteral("/usr/share/fonts/google-noto"), QStringLiteral("/usr/share/fonts/noto")};
    folders += QStandardPaths::standardLocations(QStandardPaths::FontsLocation);
    for (const QString &folder : folders) {
        QStringList files;
        for (const auto *style : {"Regular", "Bold", "Italic", "BoldItalic"}) {
            const QString file =
                folder + QStringLiteral("/NotoSans-") + QString::fromLatin1(style) + QStringLiteral(".ttf");
            if (QFileInfo::exists(file)) {
                files.append(file);
            }
        }
        if (!files.isEmpty()) {
            return files;
        }
    }
    return {};
}

} // namespace ui
