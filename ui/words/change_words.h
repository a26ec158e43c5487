// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edit.h"
#include "ui/words/language.h"

#include <QString>

#include <vector>

namespace ui {

/// What an edit changed, for people: "Điểm STP 1.1 SNV: – → trạng thái Đã chấm, điểm 1,50". Only what differs is named
/// where both sides are there; people by name where the list has them.
QString changeText(const core::AnyEdit &edit, const std::vector<core::Person> &people, Language language);

} // namespace ui
