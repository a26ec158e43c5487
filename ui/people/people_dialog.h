// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/words/language.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace ui {

class PeopleModel;

/// Who works on the round, and what the role of the chosen one may do. Administrators add people and set passwords.
class PeopleDialog : public QDialog
{
    Q_OBJECT

public:
    /// The desk outlives it, and somebody sits at it.
    PeopleDialog(Desk &desk, Language language, QWidget *parent = nullptr);

Q_SIGNALS:
    void passwordWanted(const core::Person &person);

private:
    void build();
    void layOut();
    void refresh();
    void showRole();
    void addPerson();

    Desk &m_desk;
    Language m_language;
    PeopleModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_role = nullptr;
    QLabel *m_may = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_password = nullptr;
};

} // namespace ui
