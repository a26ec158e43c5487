// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/sign_in_form.h"

#include <QDialog>

namespace ui {

/// The chair changes hands while the page stays where it is.
class ChangePerson : public QDialog
{
    Q_OBJECT

public:
    ChangePerson(Patience &patience, const Chairs &chairs, int chosen, Language language, QWidget *parent = nullptr);

    SignInForm &form() { return *m_form; }

private:
    SignInForm *m_form = nullptr;
};

} // namespace ui
