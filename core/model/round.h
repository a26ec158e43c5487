// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/model/criteria_set.h"
#include "core/model/person.h"
#include "core/model/sheet.h"

#include <QHash>

#include <memory>
#include <vector>

namespace core {

/// Everything that a result is a function of, for one viewer: what that viewer may not see is not in it.
///
/// A value: sheets are shared and never changed in place, so a copy costs a pointer a sheet. Safe to read from any
/// thread.
struct Round
{
    int year = 0;
    Phase phase = Phase::Intake;
    bool sample = false; ///< "SỐ LIỆU GIẢ ĐỊNH" goes on every output
    std::shared_ptr<const CriteriaSet> set;
    Calendar calendar;
    std::vector<Body> bodies;                         ///< by position
    std::vector<std::shared_ptr<const Sheet>> sheets; ///< by position
    QHash<QString, int> positions;                    ///< of sheets by agency

    // Sources by number: 0 is the agency's own, then the bodies, then "agreed".
    static constexpr int Self = 0;
    int sourceCount() const { return static_cast<int>(bodies.size()) + 2; }
    int agreed() const { return static_cast<int>(bodies.size()) + 1; }
    static int sourceOf(int body) { return body + 1; }
    /// "self", a body's code or "agreed".
    QString sourceCode(int source) const;
    /// -1 where there is no such source.
    int source(QStringView code) const;

    int componentCount() const { return static_cast<int>(set->components.size()); }
    /// Where a source's mark on a component stands in Sheet::marks.
    int place(int source, int component) const { return source * componentCount() + component; }
    const Mark &mark(const Sheet &sheet, int source, int component) const
    {
        return sheet.marks[static_cast<std::size_t>(place(source, component))];
    }
    /// Does this source give marks on this component to an agency of this group? The agency does not on what the
    /// bodies alone assess; nobody does on another group's components.
    bool marks(int source, int component, int group) const;
    /// Marked by the agency with points above 0: evidence is asked for.
    bool asksForEvidence(const Sheet &sheet, int component) const;

    /// -1 where there is none.
    int sheetOf(const QString &agency) const { return positions.value(agency, -1); }
    int bodyOf(QStringView code) const;

    /// An empty sheet of the right size.
    Sheet blankSheet() const;
};

} // namespace core
