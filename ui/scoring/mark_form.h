// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/rows.h"
#include "core/scoring/rules.h"
#include "ui/scoring/mark_spot.h"
#include "ui/words/language.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace ui {

class MarkField;
class ProposalLine;
class Remarks;
class RuleCard;
class RuleInputs;
class Strip;

/// The sheet of one component: its rule, what the rule asks for and proposes, the mark, and the words beside it.
///
/// Changes nothing by itself: whoever owns it saves what wanted() says.
class MarkForm : public QWidget
{
    Q_OBJECT

public:
    explicit MarkForm(Language language, QWidget *parent = nullptr);
    ~MarkForm() override;

    /// Shows the mark that stands or, where draft is not empty, what was typed and not saved.
    void show(const RoundPointer &round, const MarkSpot &spot, const QString &draft = {});
    /// What is in it is nobody's any more: another person sits here.
    void leave() { m_spot = {}; }
    const MarkSpot &spot() const { return m_spot; }
    /// Code of the agency.
    QString agency() const { return sheet().agency; }
    /// The mark as it stood when it was shown.
    const std::optional<core::MarkRow> &shown() const { return m_shown; }
    /// Something differs from it.
    bool isDirty() const;
    /// The mark as the fields say it, none where they are empty; why it cannot stand yet.
    [[nodiscard]] core::Result<std::optional<core::MarkRow>> wanted() const;
    /// All fields as text, for show().
    QString draft() const;

    /// What stands is as in this round now, by the person's own doing; what was typed since stays.
    void rebase(const RoundPointer &round);

    /// Takes what the rule proposes; false where it proposes nothing.
    bool takeProposal();
    /// Picks the level of that number, counted from 1, where the levels have the focus.
    bool pick(int level);
    void focusFirst();
    Remarks &remarks() const { return *m_remarks; }
    /// The mark itself, for its states, its focus and how far it is saved.
    MarkField &field() const { return *m_field; }
    /// Says below the mark what is wrong with it; with choose the person says which of two values stands. Empty for
    /// nothing.
    void complain(const QString &problem, bool choose = false);

Q_SIGNALS:
    void edited();
    /// An edit that is whole and can be saved at once.
    void finished();
    void mineWanted();
    void theirsWanted();
    /// The figure that all sources use is to be entered or changed.
    void factWanted();

private:
    void build();
    void buildStrips();
    void layOut();
    void showWords();
    void describeField();
    void showProposedNa();
    void showFact();
    core::Inputs factInputs() const;
    void fill(const core::MarkRow &row);
    void retype(const QString &draft);
    void showProposal();
    void showState();
    core::RuleTerms terms() const;
    const core::Component &component() const;
    const core::Sheet &sheet() const;
    /// The agency's mark where it stands beside this one; nullptr where it does not.
    const core::Mark *selfMark() const;
    core::MarkRow blankRow() const;
    [[nodiscard]] core::Result<std::optional<core::Points>> enteredPoints() const;

    Language m_language;
    RoundPointer m_round;
    MarkSpot m_spot;
    std::optional<core::MarkRow> m_shown;
    QString m_shownDraft;
    std::optional<core::Points> m_proposed;
    core::Inputs m_shownFact; ///< the figures that all sources use, as they were when it was shown

    QLabel *m_about = nullptr;
    QLabel *m_title = nullptr;
    Strip *m_fact = nullptr;
    QPushButton *m_enterFact = nullptr;
    Strip *m_proposedNa = nullptr;
    QPushButton *m_acceptNa = nullptr;
    QPushButton *m_refuseNa = nullptr;
    RuleCard *m_rule = nullptr;
    RuleInputs *m_inputs = nullptr;
    ProposalLine *m_proposal = nullptr;
    MarkField *m_field = nullptr;
    Strip *m_problem = nullptr;
    QPushButton *m_mine = nullptr;
    QPushButton *m_theirs = nullptr;
    Remarks *m_remarks = nullptr;
};

} // namespace ui
