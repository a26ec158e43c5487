// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/notice.h"

#include <QString>

#include <optional>

namespace core {

/// A paper that says "có phụ lục kèm theo" and goes on to no annex. The annex may be a file of its own: the notice is
/// not sure. "Kèm theo Công văn số …" on an annex itself announces nothing.
std::optional<Notice> annexNotice(const QString &text);

} // namespace core
