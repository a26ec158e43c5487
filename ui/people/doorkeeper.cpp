// SPDX-License-Identifier: GPL-3.0-or-later
#include "doorkeeper.h"

#include "ui/desk/when_done.h"
#include "ui/people/change_person.h"
#include "ui/people/new_password.h"
#include "ui/people/people_dialog.h"
#include "ui/words/error_words.h"

#include <algorithm>
#include <utility>

namespace ui {

Doorkeeper::Doorkeeper(Desk &desk, Language language, QWidget *window)
    : QObject(window), m_desk(desk), m_language(language), m_window(window),
      m_page(new SignInPage(m_patience, language, window))
{
    m_page->hide();
    connect(m_page, &SignInPage::leaveWanted, this, &Doorkeeper::left);
    connect(&m_page->form(), &SignInForm::wanted, this,
            [this](int person, const QString &password) { signIn(person, password, &m_page->form()); });
}

Chairs Doorkeeper::chairs() const
{
    const SnapshotPointer &snapshot = m_desk.snapshot();
    return {m_desk.lobby().people, m_desk.lobby().withPassword,
            m_isIn && snapshot ? snapshot->round.bodies : std::vector<core::Body>()};
}

void Doorkeeper::receive()
{
    m_isIn = m_desk.lobby().withPassword.empty();
    m_patience.right();
    if (m_isIn) {
        Q_EMIT entered();
        return;
    }
    Q_EMIT pageWanted();
    m_page->show(m_desk.folder(), chairs());
}

void Doorkeeper::seat(int person)
{
    if (person == 0) {
        changePerson();
        return;
    }
    const std::vector<int> &asked = m_desk.lobby().withPassword;
    if (std::binary_search(asked.begin(), asked.end(), person)) {
        changePerson(person);
    } else {
        signIn(person, {}, {});
    }
}

void Doorkeeper::seatNamed(const QString &name)
{
    const std::vector<core::Person> people = m_desk.lobby().people; // seating may change the list
    for (const core::Person &person : people) {
        if (person.name == name) {
            seat(person.number);
        }
    }
}

void Doorkeeper::changePerson(int chosen)
{
    if (!m_isIn) {
        return;
    }
    auto *dialog = new ChangePerson(m_patience, chairs(), chosen > 0 ? chosen : m_desk.snapshot()->viewer.number,
                                    m_language, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    SignInForm *form = &dialog->form();
    connect(form, &SignInForm::wanted, this,
            [this, form](int person, const QString &password) { signIn(person, password, form); });
    connect(form, &SignInForm::done, dialog, &QDialog::accept);
    dialog->open();
}

void Doorkeeper::signIn(int person, const QString &password, const QPointer<SignInForm> &form)
{
    if (m_isIn) {
        Q_EMIT leaving();
    }
    whenDone(m_desk.signIn(person, password), this, [this, form](const core::Checked<void> &sitting) {
        if (form) {
            form->showAnswer(sitting ? core::Problems() : sitting.error());
        }
        if (!sitting) {
            Q_EMIT said(form ? QString() : sentence(sitting.error().front(), m_language));
        } else if (!std::exchange(m_isIn, true)) {
            Q_EMIT entered();
        }
    });
}

void Doorkeeper::askForPassword()
{
    if (m_isIn) {
        askForPassword(m_desk.snapshot()->viewer);
    }
}

void Doorkeeper::askForPassword(const core::Person &person)
{
    const core::Snapshot &snapshot = *m_desk.snapshot();
    auto *dialog = new NewPassword(
        {person, person.number == snapshot.viewer.number, snapshot.hasPassword(person.number)}, m_language, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewPassword::wanted, this,
            [this, dialog, number = person.number](const QString &now, const QString &password) {
                setPassword(dialog, number, now, password);
            });
    dialog->open();
}

/// Asked in order: the desk does the second only after the first, and the second is not asked where the first failed.
void Doorkeeper::setPassword(const QPointer<NewPassword> &dialog, int person, const QString &now,
                             const QString &password)
{
    const auto set = [this, dialog, person, password] {
        whenDone(m_desk.setPassword(person, password), dialog,
                 [dialog](const core::Checked<std::vector<core::Receipt>> &done) {
                     if (done) {
                         dialog->accept();
                     } else {
                         dialog->showProblems(done.error());
                     }
                 });
    };
    const core::Snapshot &snapshot = *m_desk.snapshot();
    if (person != snapshot.viewer.number || !snapshot.hasPassword(person)) {
        set();
        return;
    }
    whenDone(m_desk.signIn(person, now), dialog, [dialog, set](const core::Checked<void> &known) {
        if (known) {
            set();
        } else {
            dialog->showProblems(known.error());
        }
    });
}

void Doorkeeper::showPeople()
{
    if (!m_isIn) {
        return;
    }
    auto *dialog = new PeopleDialog(m_desk, m_language, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PeopleDialog::passwordWanted, this,
            [this](const core::Person &person) { askForPassword(person); });
    dialog->open();
}

} // namespace ui

#include "moc_doorkeeper.cpp"
