// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/settle_verbs.h"
#include "core/model/round.h"
#include "core/scoring/differences.h"
#include "ui/look/chip.h"
#include "ui/words/language.h"

#include <QString>

#include <vector>

namespace ui {

/// Which part of the session's work is listed.
enum class AgendaPart { Open, Waiting, Done };

/// What the session can act on: one component of a sheet, one document of it, or (component -1) all of a sheet that one
/// body alone has marked.
struct AgendaItem
{
    int sheet = -1, component = -1;
    QString document;
    bool operator==(const AgendaItem &) const = default;
};

/// One line of the list: a heading with its count, or an item.
struct AgendaLine
{
    bool heading = false;
    AgendaItem item;
    QString title;  ///< the agency; or the heading
    QString about;  ///< code and title of the component
    QString values; ///< "▲ 2,00  ▼ 1,50"
    QString chip;
    Tone tone = Tone::Quiet;
    bool derived = false; ///< computed: nobody is asked
};

struct Agenda
{
    std::vector<AgendaLine> open, waiting, done;
    int settled = 0, all = 0;                    ///< components that people settle, of all sheets in session
    int deciding = 0, ranking = 0, rest = 0;     ///< open items by what hangs on them; derived ones in none
    int alike = 0;                               ///< marked alike and not agreed yet
    std::vector<core::SettledItem> waitingForMe; ///< what the viewer may confirm

    const std::vector<AgendaLine> &part(AgendaPart part) const;
};

/// The session's work as the viewer may see it. Pure; takes long in a round of many open items.
Agenda agendaOf(const core::Round &round, const core::Person &viewer, Language language);

/// "▲", "▼" and so on, by position of the body.
QString signOf(int body);

} // namespace ui
