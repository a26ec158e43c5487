// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/model/evidence.h"
#include "core/model/mark.h"
#include "core/model/person.h"
#include "core/model/phase.h"
#include "core/model/settlement.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace core {

// What the store keeps and the journal records, one struct a noun, named by codes that mean the same in every dossier:
// a row here has no local key. Body and Person (person.h) and Holiday (calendar.h) are rows as they stand. The fields
// above the blank line are the row's key within its dossier or, below Round, within the command's round.

/// A version of a criteria set; its bytes as they were imported are the object of that digest.
struct CriteriaSetRow
{
    QString id;
    int version = 1;

    QByteArray digest;               ///< SHA-256, 32 bytes
    std::vector<QString> components; ///< codes, in the set's order
    bool operator==(const CriteriaSetRow &) const = default;
};

struct AgencyRow
{
    QString code;

    QString name, shortName;
    bool operator==(const AgencyRow &) const = default;
};

struct RoundRow
{
    int year = 0;

    QString set; ///< CriteriaSetRow::id
    int version = 1;
    Phase phase = Phase::Intake;
    bool sample = false;
    bool operator==(const RoundRow &) const = default;
};

struct SheetRow
{
    QString agency;

    QString name, shortName;
    QString group; ///< code
    int position = 0;
    Phase phase = Phase::Intake;
    bool operator==(const SheetRow &) const = default;
};

struct FlagRow ///< a flag that is set; one that is not has no row
{
    QString agency, flag;

    bool operator==(const FlagRow &) const = default;
};

struct RecusalRow
{
    QString agency, body;

    int substitute = 0; ///< Person::number
    QString reason;
    bool operator==(const RecusalRow &) const = default;
};

struct MarkRow ///< a blank mark without text has no row
{
    QString agency, source, component;

    Mark mark;
    MarkText text;
    bool operator==(const MarkRow &) const = default;
};

struct CitationRow ///< a line of the agency's own list of evidence
{
    QString agency, component, document;

    bool operator==(const CitationRow &) const = default;
};

struct CheckRow ///< stands with or without a CitationRow: which documents a body judged is as blind as its marks
{
    QString agency, component, document, body;

    Verdict verdict = Verdict::Accepted;
    QString reason;
    bool operator==(const CheckRow &) const = default;
};

struct SettlementRow ///< its value is the mark of the source "agreed" or, with a document, the verdict
{
    QString agency, component, document; ///< document empty: the mark

    SettledAs as = SettledAs::Decision;
    std::optional<Verdict> verdict; ///< where there is a document
    QString reason;
    QByteArray basis;
    bool operator==(const SettlementRow &) const = default;
};

struct ConfirmationRow
{
    QString agency, component, document, body;

    int person = 0;
    int enteredBy = 0;
    bool operator==(const ConfirmationRow &) const = default;
};

struct CommitmentRow
{
    QString agency, body;

    QByteArray digest;
    int blanks = 0;
    bool operator==(const CommitmentRow &) const = default;
};

struct FactRow ///< a figure that all sources see; without one there is no row
{
    QString agency, component;

    Inputs inputs; ///< of the component's rule; never monostate
    QString paper; ///< where it stands: number, date
    bool operator==(const FactRow &) const = default;
};

struct AssignmentRow
{
    int person = 0;
    QString agency, component; ///< component empty: the whole sheet

    bool operator==(const AssignmentRow &) const = default;
};

struct CredentialRow ///< a person without a password has no row
{
    int person = 0;

    QString secret; ///< see core/access/passwords.h
    bool operator==(const CredentialRow &) const = default;
};

struct ReservationRow ///< falls with the settlement that it is about
{
    QString agency, component, document, body;

    int person = 0;
    QString text;
    bool operator==(const ReservationRow &) const = default;
};

} // namespace core
