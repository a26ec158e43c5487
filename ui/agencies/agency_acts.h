// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/group_move.h"
#include "core/dossier/round_verbs.h"
#include "core/dossier/snapshot.h"
#include "ui/words/language.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

/// What can be done to one agency: another group, with what its marks would become, and a body that stands aside. Each
/// needs a reason.
class AgencyActs : public QWidget
{
    Q_OBJECT

public:
    explicit AgencyActs(Language language, QWidget *parent = nullptr);

    void show(const core::Snapshot &snapshot, const QString &agency);
    /// What came of it: the problems, or nothing where it was done.
    void showAnswer(const core::Problems &problems);

Q_SIGNALS:
    void moveWanted(const core::MoveRequest &request);
    void recusalWanted(const core::RecusalRequest &request);

private:
    void build();
    QLayout *buildMove();
    QLayout *buildRecusal();
    void preview();
    void ask();
    const core::Sheet &sheet() const;

    Language m_language;
    core::Snapshot m_snapshot;
    QString m_agency;
    QLabel *m_name = nullptr;
    QLabel *m_recusals = nullptr;
    QComboBox *m_group = nullptr;
    QLabel *m_preview = nullptr;
    QCheckBox *m_mayDrop = nullptr;
    QPushButton *m_move = nullptr;
    QComboBox *m_body = nullptr;
    QComboBox *m_substitute = nullptr;
    QPushButton *m_recuse = nullptr;
    QLineEdit *m_reason = nullptr;
    QLabel *m_answer = nullptr;
};

} // namespace ui
