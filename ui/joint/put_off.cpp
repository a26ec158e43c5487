// SPDX-License-Identifier: GPL-3.0-or-later
#include "put_off.h"

namespace ui {

namespace {

constexpr QChar Between = u'\t';

} // namespace

QStringList writtenPutOff(const std::vector<AgendaItem> &items, const core::Round &round)
{
    QStringList written;
    for (const AgendaItem &item : items) {
        const QString component =
            item.component < 0 ? QString() : round.set->components[static_cast<std::size_t>(item.component)].code;
        written.append(round.sheets[static_cast<std::size_t>(item.sheet)]->agency + Between + component + Between
                       + item.document);
    }
    return written;
}

std::vector<AgendaItem> putOffIn(const QStringList &written, const core::Round &round)
{
    std::vector<AgendaItem> items;
    for (const QString &line : written) {
        const QString component = line.section(Between, 1, 1);
        const AgendaItem item{round.sheetOf(line.section(Between, 0, 0)),
                              component.isEmpty() ? -1 : round.set->component(component), line.section(Between, 2)};
        if (item.sheet >= 0 && (item.component >= 0 || component.isEmpty())) {
            items.push_back(item);
        }
    }
    return items;
}

} // namespace ui
