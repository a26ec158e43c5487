// SPDX-License-Identifier: GPL-3.0-or-later
#include "asking.h"

#include "ui/desk/when_done.h"
#include "ui/shell/new_dossier.h"

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

} // namespace ui
