// SPDX-License-Identifier: GPL-3.0-or-later
#include "round.h"

#include "core/model/codes.h"

#include <algorithm>

namespace core {

QString Round::sourceCode(int source) const
{
    if (source == Self) {
        return SelfSource.toString();
    }
    return source == agreed() ? AgreedSource.toString() : bodies[static_cast<std::size_t>(source - 1)].code;
}

int Round::source(QStringView code) const
{
    if (code == SelfSource) {
        return Self;
    }
    if (code == AgreedSource) {
        return agreed();
    }
    const int body = bodyOf(code);
    return body < 0 ? -1 : sourceOf(body);
}

bool Round::marks(int source, int component, int group) const
{
    const Component &the = set->components[static_cast<std::size_t>(component)];
    return the.appliesTo(group) && (source != Self || the.assessedBy == AssessedBy::Agency);
}

bool Round::asksForEvidence(const Sheet &sheet, int component) const
{
    const Component &the = set->components[static_cast<std::size_t>(component)];
    const Mark &self = mark(sheet, Self, component);
    return the.assessedBy == AssessedBy::Agency && !the.isBonus() && the.appliesTo(sheet.group)
        && self.state == MarkState::Scored && self.thousandths > 0;
}

int Round::bodyOf(QStringView code) const
{
    const auto found =
        std::find_if(bodies.begin(), bodies.end(), [code](const Body &body) { return body.code == code; });
    return found == bodies.end() ? -1 : static_cast<int>(found - bodies.begin());
}

Sheet Round::blankSheet() const
{
    const auto sources = static_cast<std::size_t>(sourceCount());
    Sheet sheet;
    sheet.marks.resize(sources * set->components.size());
    sheet.hidden.resize(sources, false);
    return sheet;
}

} // namespace core
