// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/round.h"

#include <QByteArray>

namespace core {

/// The results of DESIGN §7 as UTF-8 JSON in a fixed order of keys, indented by one space, ending in a line feed.
/// Sources that are hidden on a sheet are absent from it. A sample's has "notice": "SỐ LIỆU GIẢ ĐỊNH" first.
QByteArray resultsJson(const Round &round);

} // namespace core
