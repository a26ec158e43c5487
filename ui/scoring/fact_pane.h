// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/fact_verbs.h"
#include "core/scoring/rules.h"
#include "ui/desk/desk.h"
#include "ui/scoring/mark_spot.h"
#include "ui/words/language.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace ui {

class RuleCard;
class RuleInputs;
class Strip;

/// A figure that all sources use ("số liệu dùng chung"): what its rule asks for, entered once for an agency, and the
/// paper where it stands. Saves what is whole when it is left or asked to.
class FactPane : public QWidget
{
    Q_OBJECT

public:
    FactPane(Desk &desk, Language language, QWidget *parent);

    /// What stands there; what is being typed on the same spot stays. Only shown where the spot is not editable.
    void show(const RoundPointer &round, const MarkSpot &spot);
    /// False where what is typed cannot be saved yet; then it says why.
    bool save();
    void focusFirst();
    const MarkSpot &spot() const { return m_spot; }

Q_SIGNALS:
    void saving(const ui::MarkSpot &spot, bool blank);

private:
    void build();
    void showGiven();
    void answer(const core::FactRequest &request, const core::Checked<std::vector<core::Receipt>> &receipts);
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
