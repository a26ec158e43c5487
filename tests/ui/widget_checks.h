// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace tests {

/// Fields whose value the wheel changes.
QStringList turnedByTheWheel(const QWidget &root);
/// Widgets below root that take the focus and have no name for a screen reader.
QStringList unnamed(const QWidget &root);

} // namespace tests
