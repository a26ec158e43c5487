// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/snapshot.h"
#include "ui/print/paper.h"

namespace ui {

/// Which round and phase, printed by whom and when, and that sample data are invented.
void addHead(Paper &paper, const core::Snapshot &snapshot, Language language);

} // namespace ui
