// SPDX-License-Identifier: GPL-3.0-or-later
#include "spec.h"

#include "tests/support/dress.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QTemporaryDir settings; // the person's own stay as they are
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QApplication::setOrganizationName(QStringLiteral("congtam"));
    QApplication::setApplicationName(QStringLiteral("congtam-specs"));
    tests::dress();
    return tests::runAll(argc, argv);
}
