// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace ui {

/// The files of Noto Sans on this system, upright and slanted, in both weights; empty where it is not installed.
QStringList fontFiles();

/// Loads these files and answers with the family that they hold; empty where none can be read.
QString loadFamily(const QStringList &files);

/// Is the program's letters' family Noto Sans, loaded by file, or the system's because it is not installed?
bool hasTextFont();

} // namespace ui
