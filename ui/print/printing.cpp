// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing.h"

#include <QPrintDialog>
#include <QPrinter>

namespace ui {

void printPaper(const Paper &paper, Language language, QWidget *parent)
{
    auto *dialog = new QPrintDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->printer()->setPageSize(QPageSize(QPageSize::A4));
    dialog->printer()->setPageOrientation(wantsLandscape(paper) ? QPageLayout::Landscape : QPageLayout::Portrait);
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), parent,
                     [paper, language](QPrinter *printer) { render(paper, *printer, language); });
    dialog->open();
}

} // namespace ui
