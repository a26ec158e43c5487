// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/command.h"
#include "core/model/round.h"

#include <QString>

#include <optional>
#include <vector>

namespace core {

// What the joint session agrees. A changed settlement loses its confirmations; the same value again only adds them.
// confirming: people whose word for their body is entered with it — leaders for theirs, the substitute for the recused
// body, an administrator on behalf of all. Anyone but an administrator enters only their own.

struct MarkSettlement
{
    QString agency, component;
    std::optional<Points> points; ///< none: not applicable
    Inputs inputs; ///< where the value is no body's; else those of the first body that marked so are kept
    QString reason;
};
[[nodiscard]] Checked<std::vector<Command>>
settle(const Round &whole, const Person &actor, const MarkSettlement &request, const std::vector<Person> &confirming);

struct VerdictSettlement
{
    QString agency, component, document;
    Verdict verdict = Verdict::Accepted;
    QString reason;
};
[[nodiscard]] Checked<std::vector<Command>> settle(const Round &whole, const Person &actor,
                                                   const VerdictSettlement &request,
                                                   const std::vector<Person> &confirming);

/// Every component that the bodies marked alike, on all sheets in session.
[[nodiscard]] Checked<std::vector<Command>> settleAlike(const Round &whole, const Person &actor,
                                                        const std::vector<Person> &confirming);

/// On a sheet with a recused body and one other: that body's marks, accepted as they are.
[[nodiscard]] Checked<std::vector<Command>>
settleSoleBody(const Round &whole, const Person &actor, const QString &agency, const std::vector<Person> &confirming);

/// What is settled, the mark or with a document the verdict.
struct SettledItem
{
    QString agency, component, document;
    bool operator==(const SettledItem &) const = default;
};
/// The words of those people on these items as they stand; an item that is not settled is refused as NotSettled, one
/// whose marks or verdicts have changed since as BasisChanged: it has to be settled anew.
[[nodiscard]] Checked<std::vector<Command>> confirmSettled(const Round &whole, const Person &actor,
                                                           const std::vector<SettledItem> &items,
                                                           const std::vector<Person> &confirming);

struct ReservationRequest
{
    SettledItem item;
    QString body;
    QString text; ///< empty: withdrawn
};
/// A body keeps another opinion on what is settled; it changes nothing of the value and holds nothing up. It falls when
/// the value is changed.
[[nodiscard]] Checked<std::vector<Command>> reserve(const Round &whole, const Person &actor,
                                                    const ReservationRequest &request);

/// All that is settled on what the bodies say now and still lacks a word that this person may give.
std::vector<SettledItem> waitingFor(const Round &round, const Person &person);
/// The same of one sheet.
std::vector<SettledItem> waitingFor(const Round &round, const Sheet &sheet, const Person &person);

} // namespace core
