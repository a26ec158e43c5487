// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet.h"

#include <algorithm>

namespace core {

namespace {

template <class Rows, class Matches>
auto *firstWhere(const Rows &rows, Matches matches)
{
    const auto found = std::find_if(rows.begin(), rows.end(), matches);
    return found == rows.end() ? nullptr : &*found;
}

bool before(const std::pair<int, MarkText> &entry, int place)
{
    return entry.first < place;
}

} // namespace

const MarkText *Sheet::text(int place) const
{
    const auto found = std::lower_bound(texts.begin(), texts.end(), place, before);
    return found != texts.end() && found->first == place ? &found->second : nullptr;
}

void Sheet::setText(int place, MarkText text)
{
    const auto found = std::lower_bound(texts.begin(), texts.end(), place, before);
    const bool stands = found != texts.end() && found->first == place;
    if (text == MarkText{}) {
        if (stands) {
            texts.erase(found);
        }
    } else if (stands) {
        found->second = std::move(text);
    } else {
        texts.emplace(found, place, std::move(text));
    }
}

const Recusal *Sheet::recusal(int body) const
{
    return firstWhere(recusals, [body](const Recusal &recusal) { return recusal.body == body; });
}

const Commitment *Sheet::commitment(int body) const
{
    return firstWhere(commitments, [body](const Commitment &commitment) { return commitment.body == body; });
}

const Settlement *Sheet::settlement(int component, const QString &document) const
{
    return firstWhere(settlements, [&](const Settlement &settlement) {
        return settlement.component == component && settlement.document == document;
    });
}

const Fact *Sheet::fact(int component) const
{
    return firstWhere(facts, [component](const Fact &fact) { return fact.component == component; });
}

bool Sheet::isAssigned(int person) const
{
    return std::any_of(assignments.begin(), assignments.end(),
                       [person](const Assignment &assignment) { return assignment.person == person; });
}

bool Sheet::hasFlag(QStringView flag) const
{
    return std::find(flags.begin(), flags.end(), flag) != flags.end();
}

} // namespace core
