// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/people/sign_in_page.h"

#include <QPointer>

namespace ui {

class NewPassword;

/// Who sits at the desk: signing in when a dossier was opened, changing places, passwords, and the people there are.
///
/// Passwords go from their field to the desk and nowhere else. Wrong ones are answered with a wait that outlives the
/// dialog they were typed into.
class Doorkeeper : public QObject
{
    Q_OBJECT

public:
    /// window: what its dialogs stand above. The desk outlives it.
    Doorkeeper(Desk &desk, Language language, QWidget *window);

    /// What the window shows while somebody is to sign in.
    SignInPage *page() const { return m_page; }
    /// Has somebody sat down since the dossier was opened?
    bool isIn() const { return m_isIn; }
    /// A dossier was opened: pageWanted() where anybody has a password in it, else entered() at once.
    void receive();
    /// The window is built anew around who sits here.
    void resume() { m_isIn = true; }

    /// That person sits down: at once, or once the password is right; 0: the person says who.
    void seat(int person);
    void seatNamed(const QString &name);
    /// Asks who; number 0: whoever sits here stands ready.
    void changePerson(int chosen = 0);
    /// Sets, changes or removes the password of who sits here.
    void askForPassword();
    /// The list of people, for all to see and for administrators to change.
    void showPeople();

Q_SIGNALS:
    void pageWanted();
    void entered();
    /// Somebody else may sit down next: what is being entered is kept under the name of who entered it.
    void leaving();
    /// The person goes without having signed in.
    void left();
    /// What came of it, in a sentence.
    void said(const QString &sentence);

private:
    Chairs chairs() const;
    void signIn(int person, const QString &password, const QPointer<SignInForm> &form);
    void askForPassword(const core::Person &person);
    void setPassword(const QPointer<NewPassword> &dialog, int person, const QString &now, const QString &password);

    Desk &m_desk;
    Language m_language;
    QWidget *m_window;
    Patience m_patience;
    SignInPage *m_page;
    bool m_isIn = false;
};

} // namespace ui
