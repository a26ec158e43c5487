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

/// What one body says on an item: "▲ 2,00".
struct AgendaValue
{
    int body = 0; ///< position
    QString text;
    bool operator==(const AgendaValue &) const = default;
};

/// One line of the list: a heading with its count, or an item.
struct AgendaLine
{
    bool heading = false;
    AgendaItem item;
    QString title; ///< the agency; or the heading
    QString about; ///< code and title of the component
    std::vector<AgendaValue> values;
    QString chip;
    Tone tone = Tone::Quiet;
    QString stakes; ///< what hangs on it, in a sentence
    bool operator==(const AgendaLine &) const = default;

    /// "▲ 2,00  ▼ 1,50"
    QString valuesText() const;
};

struct Agenda
{
    std::vector<AgendaLine> open;    ///< what people are asked about, heaviest first
    std::vector<AgendaLine> derived; ///< follows from what is decided elsewhere: nobody is asked
    std::vector<AgendaLine> waiting, done;
    int settled = 0, all = 0;                    ///< components that people settle, of all sheets in session
    int deciding = 0, ranking = 0, rest = 0;     ///< open items by what hangs on them
    int alike = 0;                               ///< marked alike and not agreed yet
    std::vector<core::SettledItem> alikeItems;   ///< which they are
    std::vector<core::SettledItem> waitingForMe; ///< what the viewer may confirm, as it still rests on the marks

    const std::vector<AgendaLine> &part(AgendaPart part) const;
};

/// How many of the lines are items.
int itemsOf(const std::vector<AgendaLine> &lines);
/// Every component that the bodies marked alike and that is not agreed yet, of all sheets in session.
std::vector<core::SettledItem> alikeItemsOf(const core::Round &round);
/// A line that heads others, with their count.
AgendaLine headingOf(const QString &title, std::size_t count);

/// The session's work as the viewer may see it. Pure; takes long in a round of many open items.
Agenda agendaOf(const core::Round &round, const core::Person &viewer, Language language);

} // namespace ui
