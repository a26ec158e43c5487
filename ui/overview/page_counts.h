// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/snapshot.h"
#include "ui/page/place.h"

#include <array>

namespace ui {

/// How much there is to do on each page, by PageKind; 0: nothing is said.
using PageCounts = std::array<int, PageCount>;

/// Of the viewer, as the overview and the session count it: while bodies mark, what is the viewer's to mark; in the
/// session, what is open. Takes as long as the session's agenda.
PageCounts countsOf(const core::Snapshot &snapshot);

} // namespace ui
