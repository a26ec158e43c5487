// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_memory.h"

#include "ui/settings/settings.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSplitter>
#include <QWidget>

#include <algorithm>

namespace ui {

namespace {

QList<QRect> freeParts()
{
    QList<QRect> parts;
    for (const QScreen *screen : QGuiApplication::screens()) {
        parts.append(screen->availableGeometry());
    }
    return parts;
}

} // namespace

QRect onScreen(const QRect &window, const QList<QRect> &screens)
{
    constexpr int Grip = 100;
    // The upper edge is what a window is taken hold of by.
    const QRect upper(window.left(), window.top(), window.width(), Grip / 2);
    const bool seen = std::any_of(screens.begin(), screens.end(), [&upper](const QRect &screen) {
        const QRect part = screen & upper;
        return part.width() >= Grip && part.height() >= Grip / 4;
    });
    if (seen || screens.isEmpty()) {
        return window;
    }
    const QRect &screen = screens.front();
    QRect moved(screen.topLeft(), window.size().boundedTo(screen.size()));
    moved.moveCenter(screen.center());
    return moved;
}

void bringOnScreen(QWidget &window)
{
    const QRect frame = window.geometry();
    const QRect wanted = onScreen(frame, freeParts());
    if (wanted != frame && !window.isMaximized() && !window.isFullScreen()) {
        window.setGeometry(wanted);
    }
}

void restoreWindow(QWidget &window)
{
    window.restoreGeometry(GeometrySetting.in(QSettings()));
    bringOnScreen(window);
}

void keepWindow(const QWidget &window)
{
    QSettings settings;
    GeometrySetting.keep(settings, window.saveGeometry());
}

void restorePanes(const QWidget &page)
{
    const QSettings settings;
    const auto splitters = page.findChildren<QSplitter *>();
    for (int i = 0; i < splitters.size(); ++i) {
        const QByteArray kept =
            settings.value(splitterKey(QString::fromLatin1(page.metaObject()->className()), i)).toByteArray();
        if (!kept.isEmpty()) {
            splitters[i]->restoreState(kept);
        }
    }
}

void keepPanes(const QWidget &page)
{
    QSettings settings;
    const auto splitters = page.findChildren<QSplitter *>();
    for (int i = 0; i < splitters.size(); ++i) {
        const QList<int> sizes = splitters[i]->sizes();
        const bool laidOut = std::any_of(sizes.begin(), sizes.end(), [](int size) { return size > 0; });
        if (laidOut) { // never shown: nothing was divided
            settings.setValue(splitterKey(QString::fromLatin1(page.metaObject()->className()), i),
                              splitters[i]->saveState());
        }
    }
}

} // namespace ui
