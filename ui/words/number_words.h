// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/points.h"

#include <QString>

#include <optional>

namespace ui {

/// "79,50": the set's decimals and a comma, in both languages. "–" where there is none.
QString points(const std::optional<core::Points> &points, int decimals);

/// "1.435", in both languages: points have a comma in both.
QString counted(int number);

/// A position in a ranking; "–" for 0.
QString rank(int rank);

} // namespace ui
