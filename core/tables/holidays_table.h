// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace core {

/// Reads date,name,working (yyyy-mm-dd; working is empty, 0 or 1: a Saturday or Sunday worked in exchange), in any
/// order. Every problem is reported with its row; the same date twice is one.
[[nodiscard]] Checked<std::vector<Holiday>> readHolidays(const QByteArray &bytes, const QString &name);

} // namespace core
