// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/place.h"

#include <optional>

namespace ui {

/// "place:joint/H-BACHTHONG/5.1" and, where a document is meant, "…/5.1/45%2FBC-SCT": a place in a line of text.
QString linkTo(const Place &place);
/// Nothing where the text is no such link.
std::optional<Place> placeFrom(const QString &link);

} // namespace ui
