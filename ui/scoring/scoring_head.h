// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scoring/mark_lines.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QProgressBar;
class QPushButton;

namespace ui {

/// What stands above the list of marks: which walk, which agency or component, how far it is, what is listed.
class ScoringHead : public QWidget
{
    Q_OBJECT

public:
    explicit ScoringHead(Language language, QWidget *parent);

    /// What can be chosen: the sheet's or component's position, and its name.
    struct Choice
    {
        int at = 0;
        QString name;
        bool assigned = false; ///< the person is asked to appraise it
        bool operator==(const Choice &) const = default;
    };
    void showWalk(Walk walk);
    /// Is there a walk by facts for the person?
    void offerFacts(bool offered);
    /// Without a word to anyone; returns what is chosen now, which is at where it is among them.
    int showChoices(const std::vector<Choice> &choices, int at);
    void showOnlyBlank(bool only);
    /// How far what is listed is; the sum of points so far and the group may be empty.
    struct Progress
    {
        int marks = 0, blanks = 0;
        QString provisional, group;
    };
    void showProgress(const Progress &progress);

    QString chosenName() const;
    QString progressText() const;
    /// The next or previous agency or component, where there is one.
    void step(int by);

Q_SIGNALS:
    void walkChosen(ui::Walk walk);
    void chosen(int at);
    void onlyBlankChosen(bool only);

private:
    QWidget *buildWalks();
    QWidget *buildChoice();
    QWidget *buildFilters();
    void showEnds();

    Language m_language;
    std::vector<Choice> m_choices;
    QButtonGroup *m_walks = nullptr;
    QComboBox *m_choice = nullptr;
    QPushButton *m_before = nullptr;
    QPushButton *m_after = nullptr;
    Chip *m_group = nullptr;
    QLabel *m_progressText = nullptr;
    QLabel *m_provisional = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_all = nullptr;
    QPushButton *m_blank = nullptr;
};

} // namespace ui
