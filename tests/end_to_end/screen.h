// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>
#include <QStringList>

class QWidget;

namespace tests {

// The keyboard and the eyes of whoever sits before the program. Keys go the whole way: window, shortcuts, focus.

/// That window has the focus now, and again whenever a dialog before it is gone: offscreen no window manager does this.
bool sitBefore(QWidget &window);
/// One key with its modifiers, to the window that has the focus.
void press(QKeyCombination key);
/// Letter by letter.
void type(const QString &text);

/// What can be read now: in the widget of that name or, where it is empty, in the window that has the focus and what
/// has popped up over it.
QStringList readable(const QString &name = {});
/// That widget is there and can be used.
bool isReady(const QString &name);
/// Rows of the table of that name, cells by " | ".
QStringList rowsOf(const QString &name);
/// Where the focus is: the name of the widget, else its accessible name, else its class.
QString focused();
/// The words of the link on which the focus stands in a text; empty where there is none.
QString chosenLink();
/// The entry of an open menu on which the person stands; empty where there is none.
QString menuEntry();

} // namespace tests
