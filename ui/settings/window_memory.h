// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>

class QWidget;

namespace ui {

// What a window remembers from one time to the next.

/// Where a window of that frame belongs when these are the screens' free parts: there, if enough of it can be seen to
/// take hold of; else moved, and made smaller where it must be, onto the first screen.
QRect onScreen(const QRect &window, const QList<QRect> &screens);

/// Back where it was, on a screen that is there now.
void restoreWindow(QWidget &window);
/// Moves a window whose screen went away onto one that is there.
void bringOnScreen(QWidget &window);
void keepWindow(const QWidget &window);

/// How the panes of a page are divided.
void restorePanes(const QWidget &page);
void keepPanes(const QWidget &page);

} // namespace ui
