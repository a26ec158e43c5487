// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/fact_verbs.h"
#include "core/scoring/rules.h"
#include "ui/desk/desk.h"
#include "ui/desk/draft_keeper.h"
#include "ui/scoring/mark_spot.h"
#include "ui/words/language.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;

namespace ui {

class RuleCard;
class RuleInputs;
class Strip;

/// A figure that all sources use ("số liệu dùng chung"): what its rule asks for, entered once for an agency, and the
/// paper where it stands. Saves what is whole when it is left or asked to; what is not yet is kept as a draft within
/// two seconds and comes back, as marks do.
class FactPane : public QWidget
{
    Q_OBJECT

public:
    FactPane(Desk &desk, Language language, QWidget *parent);

    /// What stands there; what is being typed on the same spot stays. Only shown where the spot is not editable.
    void show(const RoundPointer &round, const MarkSpot &spot);
    /// False where what is typed cannot be saved yet; then it says why.
    bool save();
    /// Whole: saved; not yet: kept as a draft.
    void saveOrKeep();
    /// What the disk has refused.
    void tryAgain() { m_keeper.tryAgain(); }
    /// The same where somebody else sits down next.
    void handOver();
    /// Another person sits here: asks for that one's drafts.
    void fetchDrafts();
    /// The figures that are typed and not saved.
    const std::vector<core::Draft> &drafts() const { return m_drafts; }
    /// How many of them are from before the person sat down here.
    int broughtBack() const { return m_broughtBack; }
    void focusFirst();
    const MarkSpot &spot() const { return m_spot; }

Q_SIGNALS:
    void draftsFetched();
    void saving(const ui::MarkSpot &spot, bool blank);

private:
    void build();
    void showGiven();
    void edit();
    void keepDraft();
    core::Draft draft() const;
    std::vector<core::Draft>::const_iterator draftAt(const core::Draft &draft) const;
    void retype(const QString &text);
    void takeDrafts(std::vector<core::Draft> drafts);
    void dropDraft(core::Draft draft);
    void answer(const core::Draft &entered, const core::Checked<std::vector<core::Receipt>> &receipts);
    void say(const QString &words, const QString &problem);
    bool isDirty() const;
    QString typed() const;
    const core::Component &component() const;
    const core::Sheet &sheet() const;
    core::RuleTerms terms() const;

    Desk &m_desk;
    Language m_language;
    RoundPointer m_round;
    MarkSpot m_spot;
    QString m_shown;
    QString m_lastPaper; ///< the next agency's figure often stands in the same one
    DraftKeeper m_keeper;
    QTimer m_timer;
    std::vector<core::Draft> m_drafts;
    int m_broughtBack = 0;
    bool m_isHandedOver = false; ///< until the next person sits: nothing may be kept under that name

    QLabel *m_about = nullptr;
    QLabel *m_title = nullptr;
    RuleCard *m_rule = nullptr;
    RuleInputs *m_inputs = nullptr;
    QLabel *m_given = nullptr;
    QLineEdit *m_paper = nullptr;
    QLabel *m_saved = nullptr;
    Strip *m_problem = nullptr;
};

} // namespace ui
