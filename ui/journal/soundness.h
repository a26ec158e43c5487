// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/words/language.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {

/// Whether the dossier is as its journal says: the check, which may take long and can be stopped, and what it found.
class Soundness : public QWidget
{
    Q_OBJECT

public:
    /// The desk outlives it.
    Soundness(Desk &desk, Language language, QWidget *parent = nullptr);

    void check();
    /// What it said is of what stood before.
    void forget();

Q_SIGNALS:
    void finished();

private:
    void say(const QString &text, bool isWrong);
    void show(const core::Result<core::Problems> &found);

    Desk &m_desk;
    Language m_language;
    std::stop_source m_stop;
    bool m_isChecking = false;
    QLabel *m_said = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_stopButton = nullptr;
};

} // namespace ui
