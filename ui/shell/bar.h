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
class Doorkeeper;
class DossierMenu;
class PersonButton;
class SearchButton;

/// The line above the pages: which dossier and round this is and in which phase, whether its data are invented, search,
/// and who sits here. Where it gets narrow it says less, never half a word.
class Bar : public QWidget
{
    Q_OBJECT

public:
    /// Who takes the chair, passwords and people are the doorkeeper's, who outlives the bar.
    Bar(Doorkeeper &door, Language language, QWidget *parent = nullptr);

    void show(const core::Snapshot &snapshot, const QString &folder);

    QSize sizeHint() const override;
    /// It says less where there is less room, and so asks for none: else its own shape would change its width.
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    void searchWanted();
    /// A setting was picked, and is kept.
    void settingsChanged();
    /// Another dossier: that one, the sample as nobody has used it, or a new one.
    void dossierWanted(const QString &folder);
    void sampleWanted();
    void newDossierWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void buildRound();
    void buildUnlocked();
    void buildPerson();
    QPushButton *buildOptions();
    void fillPeople(const core::Snapshot &snapshot);
    void fit();
    void shape(int tightness);

    Doorkeeper &m_door;
    Language m_language;
    QString m_name, m_year;
    QLabel *m_product = nullptr;
    QPushButton *m_round = nullptr;
    DossierMenu *m_dossiers = nullptr;
    Chip *m_phase = nullptr;
    Chip *m_sample = nullptr;
    QPushButton *m_unlocked = nullptr; ///< no password yet
    SearchButton *m_search = nullptr;
    PersonButton *m_person = nullptr;
    QMenu *m_people = nullptr;
};

} // namespace ui
