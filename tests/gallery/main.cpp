// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every page and state, and the walk that looks at each.
//
//   gallery_specs [FOLDER] [what QTest takes]
//
// FOLDER is gallery/ below the build where none is given. CONGTAM_LOOK names the one look to walk in, CONGTAM_CHAPTER
// a part of a chapter's name.
#include "tests/gallery/album.h"
#include "tests/gallery/look.h"
#include "tests/support/spec.h"
#include "ui/look/style.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <vector>

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QTemporaryDir settings; // the person's own stay as they are
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QApplication::setOrganizationName(QStringLiteral("congtam"));
    QApplication::setApplicationName(QStringLiteral("congtam-gallery"));
    QApplication::setStyle(new ui::Style);
    tests::wear(tests::wardrobe().front());
    std::vector<char *> left(argv, argv + argc);
    const bool given = argc > 1 && argv[1][0] != '-';
    tests::Album::setFolder(given ? QString::fromLocal8Bit(argv[1])
                                  : QApplication::applicationDirPath() + QStringLiteral("/../../gallery"));
    if (given) {
        left.erase(left.begin() + 1);
    }
    return tests::runAll(static_cast<int>(left.size()), left.data());
}
