// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/evidence.h"
#include "core/model/mark.h"
#include "core/model/phase.h"
#include "core/model/settlement.h"

#include <QString>

#include <utility>
#include <vector>

namespace core {

struct Recusal
{
    int body = 0;       ///< position
    int substitute = 0; ///< person
    QString reason;
    bool operator==(const Recusal &) const = default;
};

/// A body's word that its marks of a sheet are final.
struct Commitment
{
    int body = 0;      ///< position
    QByteArray digest; ///< SHA-256 of the marks as they were
    int blanks = 0;    ///< components left open
    bool operator==(const Commitment &) const = default;
};

/// A figure entered once with its paper and seen by all sources; a body may differ from it with a reason.
struct Fact
{
    int component = 0;
    Inputs inputs;
    QString paper;
    bool operator==(const Fact &) const = default;
};

/// Who is asked to appraise: it fills lists of work and permits nothing.
struct Assignment
{
    int person = 0;
    int component = -1; ///< -1: the whole sheet
    auto operator<=>(const Assignment &) const = default;
};

/// One agency in one round, its name and group as of then.
///
/// Marks stand in one block, source by source: self, the bodies in their order, agreed. A source that the viewer may
/// not see is all blank and hidden.
struct Sheet
{
    QString agency; ///< code
    QString name, shortName;
    int group = 0;    ///< position in the set
    int position = 0; ///< in the round's list
    Phase phase = Phase::Intake;
    std::vector<Mark> marks;
    std::vector<std::pair<int, MarkText>> texts; ///< by place in marks, ascending, only where there is text
    std::vector<bool> hidden;                    ///< by source
    std::vector<QString> flags;
    std::vector<Recusal> recusals;
    std::vector<Commitment> commitments;
    std::vector<Citation> citations;     ///< by component, then document
    std::vector<Settlement> settlements; ///< by component, then document
    std::vector<Fact> facts;             ///< by component
    std::vector<Assignment> assignments; ///< by person, then component

    const MarkText *text(int place) const;  ///< nullptr where there is none
    void setText(int place, MarkText text); ///< an empty text removes it
    const Recusal *recusal(int body) const;
    const Commitment *commitment(int body) const;
    const Settlement *settlement(int component, const QString &document = {}) const;
    /// The short name where there is one: for lists, which would cut a long one.
    const QString &briefName() const { return shortName.isEmpty() ? name : shortName; }
    bool hasFlag(QStringView flag) const;
    const Fact *fact(int component) const;
    /// All of the sheet, or some component of it.
    bool isAssigned(int person) const;

    bool operator==(const Sheet &) const = default;
};

} // namespace core
