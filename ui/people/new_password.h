// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/person.h"
#include "ui/words/language.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

/// A password for one person, typed twice; or none any more. Who changes their own says first what it was, so that
/// nobody does it at a chair left for a moment.
class NewPassword : public QDialog
{
    Q_OBJECT

public:
    /// Whose it is; isOwn: the person's who sits here.
    struct Whose
    {
        core::Person person;
        bool isOwn = true;
        bool hasOne = false;
    };
    NewPassword(const Whose &whose, Language language, QWidget *parent = nullptr);

    /// Why it was not set; what was typed stays.
    void showProblems(const core::Problems &problems);

Q_SIGNALS:
    /// now: the one that stands, where it is asked. password empty: none any more.
    void wanted(const QString &now, const QString &password);

private:
    void build(const Whose &whose);
    QLineEdit *field(const Phrase &name, const QString &object);
    void layOut(const Whose &whose);
    void check();

    Language m_language;
    QLineEdit *m_now = nullptr; ///< shown where it is asked
    QLineEdit *m_first = nullptr;
    QLineEdit *m_again = nullptr;
    QLabel *m_said = nullptr;
    QPushButton *m_set = nullptr;
};

} // namespace ui
