// SPDX-License-Identifier: GPL-3.0-or-later
#include "asking.h"

#include "core/dossier/round_verbs.h"
#include "ui/desk/when_done.h"
#include "ui/shell/new_dossier.h"
#include "ui/shell/new_person.h"

namespace ui {

void askForNewDossier(Desk &desk, Language language, QWidget *parent, const std::function<void()> &opened)
{
    auto *dialog = new NewDossier(language, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &NewDossier::wanted, parent, [&desk, dialog, opened](const core::Founding &founding) {
        whenDone(desk.found(founding), dialog, [dialog, opened](const core::Checked<void> &made) {
            if (!made) {
                dialog->showProblems(made.error());
                return;
            }
            dialog->accept();
            opened();
        });
    });
    dialog->open();
}

void askForNewPerson(Desk &desk, Language language, QWidget *parent)
{
    auto *dialog = new NewPerson(desk.snapshot()->round, language, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &NewPerson::wanted, parent, [&desk, dialog](const core::Person &person) {
        const auto act = [person, people = desk.snapshot()->people](const core::Round &whole,
                                                                    const core::Person &actor) {
            return core::addPerson(whole, actor, people, person);
        };
        whenDone(desk.enact(act), dialog, [dialog](const core::Checked<std::vector<core::Receipt>> &added) {
            if (added) {
                dialog->accept();
            } else {
                dialog->showProblems(added.error());
            }
        });
    });
    dialog->open();
}

} // namespace ui
