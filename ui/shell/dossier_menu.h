// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/language.h"

#include <QMenu>

namespace ui {

/// Another dossier without leaving the program: one of those that were open before, one to be chosen, a new one, the
/// sample. Looked up when it opens.
class DossierMenu : public QMenu
{
    Q_OBJECT

public:
    explicit DossierMenu(Language language, QWidget *parent = nullptr);

    /// The one that is open is not offered again.
    void setOpen(const QString &folder) { m_open = folder; }

Q_SIGNALS:
    void dossierWanted(const QString &folder);
    void sampleWanted();
    void newDossierWanted();

private:
    void fill();
    void choose();
    void offer(const QString &name, const QString &folder);

    Language m_language;
    QString m_open;
};

} // namespace ui
