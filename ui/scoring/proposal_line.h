// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/language.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

/// What the rule gives for what is entered, why, and the button that takes it.
class ProposalLine : public QWidget
{
    Q_OBJECT

public:
    explicit ProposalLine(Language language, QWidget *parent);

    /// Points are empty where the rule has no answer yet: then the words say what is missing.
    void show(const QString &points, const QString &because);
    void setTakeable(bool takeable);
    /// Where nobody may take it there is no button to do so.
    void setEditable(bool editable);

Q_SIGNALS:
    void taken();

private:
    QLabel *m_points = nullptr;
    QLabel *m_because = nullptr;
    QPushButton *m_take = nullptr;
};

} // namespace ui
