// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edit.h"
#include "core/store/mark_table.h"
#include "core/store/table.h"

#include <tuple>

namespace core {

/// One table a noun of AnyEdit.
class Tables
{
public:
    explicit Tables(const Connection &connection)
        : m_tables{Table<Body>(connection),
                   Table<Person>(connection),
                   Table<CriteriaSetRow>(connection),
                   Table<AgencyRow>(connection),
                   Table<RoundRow>(connection),
                   Table<SheetRow>(connection),
                   Table<Holiday>(connection),
                   Table<FlagRow>(connection),
                   Table<RecusalRow>(connection),
                   Table<CitationRow>(connection),
                   Table<CheckRow>(connection),
                   Table<SettlementRow>(connection),
                   Table<ConfirmationRow>(connection),
                   Table<CommitmentRow>(connection),
                   Table<FactRow>(connection),
                   Table<AssignmentRow>(connection),
                   Table<CredentialRow>(connection),
                   Table<ReservationRow>(connection)},
          m_marks(connection)
    { }

    template <class Row>
    Table<Row> &of()
    {
        if constexpr (std::is_same_v<Row, MarkRow>) {
            return m_marks;
        } else {
            return std::get<Table<Row>>(m_tables);
        }
    }

    /// Calls visit(table) for each noun, dossier-wide ones first.
    template <class Visit>
    void each(Visit visit)
    {
        std::apply([&visit](auto &...table) { (visit(table), ...); }, m_tables);
        visit(m_marks);
    }

private:
    std::tuple<Table<Body>, Table<Person>, Table<CriteriaSetRow>, Table<AgencyRow>, Table<RoundRow>, Table<SheetRow>,
               Table<Holiday>, Table<FlagRow>, Table<RecusalRow>, Table<CitationRow>, Table<CheckRow>,
               Table<SettlementRow>, Table<ConfirmationRow>, Table<CommitmentRow>, Table<FactRow>, Table<AssignmentRow>,
               Table<CredentialRow>, Table<ReservationRow>>
        m_tables;
    Table<MarkRow> m_marks;
};

} // namespace core
