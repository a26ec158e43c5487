// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QColor;
class QPalette;

namespace ui {

/// "▲", "▼" and so on, by position of the body.
QString signOf(int body);
/// The colour that goes with it.
QColor colorOfBody(int body, const QPalette &palette);

inline const QString SelfSign = QStringLiteral("◇");
inline const QString AgreedSign = QStringLiteral("●");

} // namespace ui
