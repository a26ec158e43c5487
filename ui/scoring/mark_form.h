// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/round.h"
#include "core/model/rows.h"
#include "core/scoring/rules.h"
#include "ui/words/language.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class NumberEdit;
class RuleInputs;

/// Whose mark on what is in the form.
struct MarkSpot
{
    int sheet = -1, component = -1, source = 0;
    bool editable = false;
    bool operator==(const MarkSpot &) const = default;
};

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
    void show(const core::Round &round, const MarkSpot &spot, const QString &draft = {});
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
    void rebase(const core::Round &round);

    /// Takes what the rule proposes; false where it proposes nothing.
    bool takeProposal();
    /// Picks the level of that number, counted from 1.
    bool pick(int level);
    /// Goes round scored, not applicable, abstained, as far as they are allowed.
    void nextState();
    void focusFirst();
    void focusPoints();
    void focusNote();
    bool pointsHaveFocus() const;

Q_SIGNALS:
    void edited();
    /// An edit that is whole and can be saved at once.
    void finished();

private:
    void build();
    void buildStates();
    QLayout *layOutMark();
    void showWords(const core::Round &round);
    void fill(const core::MarkRow &row);
    void showProposal();
    void showState();
    core::MarkState state() const;
    core::RuleTerms terms() const;
    const core::Component &component() const;
    const core::Sheet &sheet() const;
    core::MarkRow blankRow() const;
    [[nodiscard]] core::Result<std::optional<core::Points>> enteredPoints() const;

    Language m_language;
    core::Round m_round; ///< sheets are shared: a copy costs little
    MarkSpot m_spot;
    std::optional<core::MarkRow> m_shown;
    QString m_shownDraft;
    std::optional<core::Points> m_proposed;

    QLabel *m_about = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_rule = nullptr;
    RuleInputs *m_inputs = nullptr;
    QWidget *m_proposal = nullptr;
    QLabel *m_proposalPoints = nullptr;
    QLabel *m_because = nullptr;
    QPushButton *m_take = nullptr;
    QLabel *m_whose = nullptr;
    NumberEdit *m_points = nullptr;
    QLabel *m_self = nullptr;
    QButtonGroup *m_states = nullptr;
    QLabel *m_naWhen = nullptr;
    QLabel *m_explanation = nullptr;
    QLabel *m_noteName = nullptr;
    QPlainTextEdit *m_note = nullptr;
};

} // namespace ui
