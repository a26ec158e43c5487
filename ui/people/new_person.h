// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dossier/snapshot.h"
#include "ui/words/language.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;

namespace ui {

/// Asks for another person of the dossier: name, role and, where the role has one, body.
class NewPerson : public QDialog
{
    Q_OBJECT

public:
    NewPerson(const core::Round &round, Language language, QWidget *parent = nullptr);

    /// Why the person was not added; the fields stay.
    void showProblems(const core::Problems &problems);

Q_SIGNALS:
    void wanted(const core::Person &person);

private:
    void build(const core::Round &round);
    core::Person person() const;

    Language m_language;
    QLineEdit *m_name = nullptr;
    QComboBox *m_role = nullptr;
    QComboBox *m_body = nullptr;
    QLabel *m_problems = nullptr;
};

} // namespace ui
