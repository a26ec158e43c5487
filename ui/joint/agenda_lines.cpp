// SPDX-License-Identifier: GPL-3.0-or-later
// The small ones of agenda.h.
#include "agenda.h"

#include "core/scoring/differences.h"

#include <algorithm>

namespace ui {

QString AgendaLine::valuesText() const
{
    QStringList texts;
    for (const AgendaValue &value : values) {
        texts.append(value.text);
    }
    return texts.join(QStringLiteral("  "));
}

int itemsOf(const std::vector<AgendaLine> &lines)
{
    return static_cast<int>(
        std::count_if(lines.begin(), lines.end(), [](const AgendaLine &line) { return !line.heading; }));
}

std::vector<core::SettledItem> alikeItemsOf(const core::Round &round)
{
    std::vector<core::SettledItem> items;
    for (const auto &sheet : round.sheets) {
        if (sheet->phase == core::Phase::Joint) {
            for (const int component : core::alikeAndOpen(round, *sheet)) {
                items.push_back({sheet->agency, round.set->components[static_cast<std::size_t>(component)].code, {}});
            }
        }
    }
    return items;
}

AgendaLine headingOf(const QString &title, std::size_t count)
{
    AgendaLine heading;
    heading.heading = true;
    heading.title = title;
    heading.chip = QString::number(count);
    return heading;
}

const std::vector<AgendaLine> &Agenda::part(AgendaPart part) const
{
    return part == AgendaPart::Open ? open : part == AgendaPart::Waiting ? waiting : done;
}

} // namespace ui
