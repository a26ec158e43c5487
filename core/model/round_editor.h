// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edit.h"
#include "core/model/round.h"

#include <QHash>

namespace core {

/// Puts rows into a Round held in memory: when a store is loaded, and after each commit. Sheets are copied before they
/// are changed, so rounds given out earlier stay as they were.
///
/// A Citation stands while the agency lists the document, or a body has judged it, or its verdict is settled.
///
/// Rows must fit the round (codes that exist); the store's keys and Dossier::apply see to it. Marks stand body by body,
/// so a round's bodies are there before its first sheet and keep their positions.
class RoundEditor
{
public:
    explicit RoundEditor(Round round);

    const Round &round() const { return m_round; }

    void put(const Body &row);
    void put(const RoundRow &row);
    void put(const SheetRow &row);
    void put(const Holiday &row);
    void put(const FlagRow &row);
    void put(const RecusalRow &row);
    void put(const MarkRow &row);
    void put(const CitationRow &row);
    void put(const CheckRow &row);
    void put(const SettlementRow &row);
    void put(const ConfirmationRow &row);
    void put(const CommitmentRow &row);
    void put(const FactRow &row);
    void put(const AssignmentRow &row);
    void put(const ReservationRow &row);

    void remove(const SheetRow &row);
    void remove(const Holiday &row);
    void remove(const FlagRow &row);
    void remove(const RecusalRow &row);
    void remove(const MarkRow &row);
    void remove(const CitationRow &row);
    void remove(const CheckRow &row);
    void remove(const SettlementRow &row);
    void remove(const ConfirmationRow &row);
    void remove(const CommitmentRow &row);
    void remove(const FactRow &row);
    void remove(const AssignmentRow &row);
    void remove(const ReservationRow &row);

    /// Does what the edit says; edits of nouns outside a round change nothing.
    void apply(const AnyEdit &edit);

    // For loading, before anyone else sees the round.
    /// A sheet's marks, to be filled by the store's one hot scan.
    std::vector<Mark> &marksOf(int sheet);
    void setText(const QString &agency, int place, MarkText text) { sheet(agency).setText(place, std::move(text)); }
    int componentOf(const QString &code) const { return m_components.value(code, -1); }
    int sheetOf(const QString &agency) const { return m_round.sheetOf(agency); }

private:
    Assignment assignmentOf(const AssignmentRow &row) const;
    Sheet &sheet(const QString &agency) { return sheetAt(m_round.sheetOf(agency)); }
    Sheet &sheetAt(int position);
    bool isInOrder(int sheet) const; ///< between its neighbours
    void settleOrder();

    Round m_round;
    QHash<QString, int> m_components;
};

} // namespace core
