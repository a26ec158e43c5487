// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/snapshot.h"
#include "core/model/rows.h"
#include "core/scoring/standings.h"
#include "ui/joint/agenda.h"

#include <memory>
#include <optional>

namespace ui {

/// An item of the session as a snapshot has it: what each source gave, what is agreed, what would follow from a value.
class Matter
{
public:
    /// What can be agreed on a component or, with a document, on its verdict.
    struct Value
    {
        core::Mark mark;
        std::optional<core::Verdict> verdict;
        bool operator==(const Value &) const = default;
    };
    static Value notApplicable() { return {{0, core::MarkState::NotApplicable}, {}}; }

    Matter(std::shared_ptr<const core::Snapshot> snapshot, AgendaItem item);

    const AgendaItem &item() const { return m_item; }
    const core::Snapshot &snapshot() const { return *m_snapshot; }
    const core::Round &round() const { return m_snapshot->round; }
    const core::Sheet &sheet() const;
    const core::Component &component() const; ///< not of a whole sheet
    const core::Citation *citation() const;
    int decimals() const { return round().set->decimals; }

    bool isVerdict() const { return !m_item.document.isEmpty(); }
    bool isWholeSheet() const { return m_item.component < 0; }
    /// Follows from whole sheets: nobody marks it, nobody agrees on it.
    bool isComputed() const { return !isWholeSheet() && component().isComputed(); }
    bool mayAgree() const;

    std::optional<Value> valueOf(int body) const;
    std::optional<Value> self() const;
    std::optional<Value> agreed() const;
    /// The bodies that take part and what they say, where they say something.
    std::vector<std::pair<int, Value>> values() const;

    /// nullptr while nothing is agreed; of a whole sheet the first of many.
    const core::Settlement *settlement() const;
    /// Those of the item: one, or of a whole sheet all that were settled together.
    std::vector<const core::Settlement *> settlements() const;
    /// False once the bodies' marks are others than those on which it was agreed.
    bool rests() const;
    /// Nobody gave a verdict on evidence of this sheet.
    bool isUnchecked() const;
    /// More points than the agency gave itself.
    bool isRaised(const Value &value) const;
    /// What the verdicts on evidence say by now of a count that follows from them; none while one of them is open.
    std::optional<int> missingEvidence() const;

    core::Standing standingWith(const Value &value) const;
    /// Where the sheet stands by what is agreed or, before anything is, by the one body that has marked.
    core::Standing standing() const;
    int agenciesInGroup() const;

private:
    std::shared_ptr<const core::Snapshot> m_snapshot;
    AgendaItem m_item;
};

/// What stood on an item: who settles it anew says on what he built.
struct Seen
{
    std::optional<core::SettlementRow> settlement;
    std::optional<core::MarkRow> mark;
    bool operator==(const Seen &) const = default;
};
Seen seenOf(const core::Round &round, const AgendaItem &item);

} // namespace ui
