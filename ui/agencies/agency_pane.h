// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/words/language.h"

#include <QStringList>
#include <QWidget>

#include <array>

class QButtonGroup;
class QLabel;
class QStackedWidget;

namespace ui {

class AgencyPanel;
class AssignPanel;

/// What can be done to the agencies that are chosen, one kind of act at a time.
class AgencyPane : public QWidget
{
    Q_OBJECT

public:
    enum class Act { Assign, Move, Recuse, Flag };

    explicit AgencyPane(Language language, QWidget *parent = nullptr);

    void present(const SnapshotPointer &snapshot, const QStringList &agencies);
    void turnTo(Act act);
    /// Gives the chosen agencies to the person of that key, or takes them back.
    void assign(int key);
    /// What came of it: the problems, or nothing where it was done.
    void showAnswer(const core::Problems &problems);

Q_SIGNALS:
    void wanted(const ui::Act &act);

private:
    void build();
    void addActs();
    void describe(const core::Snapshot &snapshot, const QStringList &agencies);

    Language m_language;
    QStringList m_agencies;
    QLabel *m_name = nullptr;
    QLabel *m_about = nullptr;
    QButtonGroup *m_acts = nullptr;
    QStackedWidget *m_stack = nullptr;
    AssignPanel *m_assign = nullptr;
    std::array<AgencyPanel *, 4> m_panels{};
    QLabel *m_answer = nullptr;
};

} // namespace ui
