// SPDX-License-Identifier: GPL-3.0-or-later
// end_to_end SCRIPT plays a script; without one, the specs of this room. A script may kill the program and go on with
// the next start of it, so each start is a process: end_to_end SCRIPT FOLDER FIRST.
#include "tests/end_to_end/player.h"
#include "tests/support/dress.h"
#include "tests/support/spec.h"
#include "tests/support/watchdog.h"

#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

int act(const QString &script, const QString &folder, std::size_t first, char *name)
{
    qputenv("XDG_DATA_HOME", folder.toUtf8()); // the person's own data and settings stay as they are
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder);
    int count = 1;
    tests::WatchedApplication application(count, &name);
    QApplication::setOrganizationName(u"congtam"_s);
    QApplication::setApplicationName(u"congtam"_s);
    tests::dress();
    tests::Player player(application, script, folder, first);
    return QApplication::exec();
}

/// One start after the other, until one comes to the end.
int direct(const QString &script)
{
    const QTemporaryDir folder;
    int first = 0;
    while (true) {
        QProcess actor;
        actor.setProcessChannelMode(QProcess::ForwardedChannels);
        actor.start(QCoreApplication::applicationFilePath(), {script, folder.path(), QString::number(first)});
        actor.waitForFinished(-1);
        if (actor.exitStatus() == QProcess::NormalExit) {
            return actor.exitCode();
        }
        if (first = tests::takeNext(folder.path()); first < 0) {
            std::puts("The program broke down.");
            return 1;
        }
    }
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc == 4) {
        return act(QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2]),
                   static_cast<std::size_t>(QByteArray(argv[3]).toULongLong()), argv[0]);
    }
    if (argc == 2 && QByteArray(argv[1]).endsWith(".keys")) {
        const QCoreApplication application(argc, argv);
        return direct(QString::fromLocal8Bit(argv[1]));
    }
    tests::WatchedApplication application(argc, argv);
    tests::dress();
    return tests::runAll(argc, argv);
}
