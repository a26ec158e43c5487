// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/round.h"
#include "ui/joint/agenda.h"

#include <QStringList>

#include <vector>

namespace ui {

// What a person put off in the session, as the settings keep it: by codes, since positions are another round's too.

QStringList writtenPutOff(const std::vector<AgendaItem> &items, const core::Round &round);
/// What the round does not know is left out.
std::vector<AgendaItem> putOffIn(const QStringList &written, const core::Round &round);

} // namespace ui
