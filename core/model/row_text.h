// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edit.h"

#include <QString>

#include <utility>
#include <vector>

namespace core {

/// A row as names and texts, for the journal's readers, for both values of a conflict and for naming an altered row.
/// Nothing is translated here: names are those of the fields, values codes, points with a dot.
struct RowText
{
    using Fields = std::vector<std::pair<QString, QString>>;

    QString noun; ///< "mark", "holiday", …
    Fields key, values;
};

RowText textOf(const Body &row);
RowText textOf(const Person &row);
RowText textOf(const CriteriaSetRow &row);
RowText textOf(const AgencyRow &row);
RowText textOf(const RoundRow &row);
RowText textOf(const SheetRow &row);
RowText textOf(const Holiday &row);
RowText textOf(const FlagRow &row);
RowText textOf(const RecusalRow &row);
RowText textOf(const MarkRow &row);
RowText textOf(const CitationRow &row);
RowText textOf(const CheckRow &row);
RowText textOf(const SettlementRow &row);
RowText textOf(const ConfirmationRow &row);
RowText textOf(const CommitmentRow &row);
RowText textOf(const FactRow &row);
RowText textOf(const AssignmentRow &row);
/// Says that there is a password, never what was made of it.
RowText textOf(const CredentialRow &row);
RowText textOf(const ReservationRow &row);

/// "mark STP 1.1 SNV": the noun and the key's values.
QString placeOf(const RowText &text);
/// "state=scored points=2.00": the other fields that are not empty.
QString contentOf(const RowText &text);

} // namespace core
