// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/sign_in_form.h"

namespace ui {

/// What the window shows while a dossier is open and nobody sits at it: which dossier, and who is there to sign in.
class SignInPage : public QWidget
{
    Q_OBJECT

public:
    SignInPage(Patience &patience, Language language, QWidget *parent = nullptr);

    void show(const QString &folder, const Chairs &chairs);
    SignInForm &form() { return *m_form; }

Q_SIGNALS:
    /// Another dossier, or none.
    void leaveWanted();

private:
    void build(Language language);

    QLabel *m_dossier = nullptr;
    SignInForm *m_form = nullptr;
};

} // namespace ui
