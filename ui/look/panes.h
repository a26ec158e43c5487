// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPushButton;
class QScrollArea;
class QWidget;

namespace ui {

// The pieces of which panes are put together.

/// A pane's ground.
void paintSurface(QWidget &pane);
/// A button as high as a field.
QPushButton *button(const QString &text, const QString &name, QWidget *parent);
/// A choice that stays pressed; up and down are left to the page.
QPushButton *pill(const QString &text, const QString &name, QWidget *parent);
/// What may be higher than its pane, never wider; takes no focus of its own.
QScrollArea *scrolled(QWidget *content, QWidget *parent);

} // namespace ui
