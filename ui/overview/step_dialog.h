// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/phase.h"
#include "ui/overview/work_line.h"
#include "ui/words/language.h"

#include <QDialog>
#include <QStringList>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

/// What a step of the round is about to do.
struct StepPlan
{
    core::Phase to = core::Phase::Intake;
    bool back = false;
    bool blocked = false;            ///< something is missing that nobody but others can do
    QStringList consequences;        ///< a sentence each
    std::vector<WorkLine> checklist; ///< forwards
};

/// Says what will happen, forwards what is missing, backwards asks for the reason; then the step is wanted by its
/// button or Ctrl+Shift+Enter, never by Enter alone. Stays, with what was refused, until the step is made.
class StepDialog : public QDialog
{
    Q_OBJECT

public:
    StepDialog(StepPlan plan, Language language, QWidget *parent);

    void showProblems(const core::Problems &problems);

Q_SIGNALS:
    void wanted(const QString &reason);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addSentences(QBoxLayout &column);
    void addReason(QBoxLayout &column);
    void addButtons(QBoxLayout &column);
    void showButton();
    void want();
    QString in(const Phrase &phrase) const { return phrase.in(m_language); }

    StepPlan m_plan;
    Language m_language;
    QLineEdit *m_reason = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_step = nullptr;
};

} // namespace ui
