// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/style.h"
#include "ui/settings/appearance.h"
#include "ui/settings/settings_fault.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QScreen>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("congtam"));
    QApplication::setApplicationDisplayName(QStringLiteral("Công Tâm"));
    QApplication::setOrganizationName(QStringLiteral("congtam"));
    QApplication::setStyle(new ui::Style);
    const ui::Language language = ui::chosenLanguage();
    const QString settingsFault = ui::mendSettings(language);
    ui::applyAppearance();
    const QString wanted = QApplication::arguments().value(1); // a folder, --sample or nothing
    const bool sample = wanted == u"--sample";
    ui::MainWindow window(sample ? QString() : wanted, language);
    sample ? window.openSample() : window.open(); // begun before the window is shown, it goes on beside
    // On a small screen the first time: whole, or the last line would stand below its edge.
    window.frameSize().height() >= window.screen()->availableSize().height() ? window.showMaximized() : window.show();
    window.tell(settingsFault.isEmpty() ? ui::fontFault(language) : settingsFault);
    return QApplication::exec();
}
