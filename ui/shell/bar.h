// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/snapshot.h"
#include "ui/words/language.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;

namespace ui {

class Chip;

/// The line above the pages: which round this is and in which phase, whether its data are invented, search, and who
/// sits here.
class Bar : public QWidget
{
    Q_OBJECT

public:
    explicit Bar(Language language, QWidget *parent = nullptr);

    void show(const core::Snapshot &snapshot);

Q_SIGNALS:
    void searchWanted();
    /// A setting was picked, and is kept.
    void settingsChanged();
    /// Another person takes the chair.
    void personWanted(int number);
    /// One more person is to be added.
    void newPersonWanted();

private:
    void build();
    void fillPeople(const core::Snapshot &snapshot);

    Language m_language;
    QLabel *m_round = nullptr;
    Chip *m_phase = nullptr;
    Chip *m_sample = nullptr;
    QPushButton *m_search = nullptr;
    QPushButton *m_person = nullptr;
    QMenu *m_people = nullptr;
};

/// "Lý Văn Minh · Người thẩm định (SNV)"; a name that is the role's is said once.
QString described(const core::Person &person, Language language);

} // namespace ui
