// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>
#include <QWidget>

namespace tests {

/// Is a dossier open in this window, and does its first page say what to do next?
inline bool showsWork(const QWidget &window)
{
    const auto *work = window.findChild<QListWidget *>(QStringLiteral("work"));
    return work != nullptr && work->isVisible() && work->count() > 0;
}

} // namespace tests
