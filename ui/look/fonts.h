// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace ui {

/// Noto Sans, whose figures are all as wide as each other and which has every Vietnamese letter; the system's own font
/// where it is not installed.
QFont textFont(int pixelSize, bool strong = false);

/// That size of the grid, larger as the application's own letters are (LOOK: 100–150 %).
QFont letters(int pixelSize, bool strong = false);

/// The same letters, as heavy as what is read first.
QFont strong(QFont font);

} // namespace ui
