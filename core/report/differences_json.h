// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/round.h"

#include <QByteArray>

namespace core {

/// The open differences of DESIGN §7 as JSON, in the queue's order; formatted like resultsJson.
QByteArray differencesJson(const Round &round);

} // namespace core
