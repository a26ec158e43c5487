// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/found.h"

#include <QDate>
#include <QString>

#include <vector>

namespace core {

/// Dates in a text, in order: "ngày 05 tháng 01 năm 2020", "ngày 29/6/2019", "29.6.2019" (less sure). Marks may be
/// missing, and O, l, I stand for digits after "ngày". Days that no calendar has are passed over.
std::vector<Found<QDate>> datesIn(const QString &text);

} // namespace core
