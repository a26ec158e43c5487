// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/founding.h"
#include "ui/words/language.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

/// Asks for what a new dossier needs: a folder, the year, the criteria set and the list of agencies.
class NewDossier : public QDialog
{
    Q_OBJECT

public:
    explicit NewDossier(Language language, QWidget *parent = nullptr);

    /// Why it was not made; the fields stay.
    void showProblems(const core::Problems &problems);

Q_SIGNALS:
    void wanted(const core::Founding &founding);

private:
    void build();
    QLineEdit *addFile(QFormLayout &form, const Phrase &name, const QString &object, bool folder);
    void choose(QLineEdit &path, const QString &title, bool folder);
    core::Founding founding() const;

    Language m_language;
    QString m_lastFolder; ///< where a file was chosen
    QLineEdit *m_folder = nullptr;
    QLineEdit *m_year = nullptr;
    QLineEdit *m_criteria = nullptr;
    QLineEdit *m_agencies = nullptr;
    QLabel *m_problems = nullptr;
    QPushButton *m_make = nullptr;
};

} // namespace ui
