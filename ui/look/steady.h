// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

class QAbstractButton;

namespace ui {

/// A choice that the wheel does not change.
class SteadyCombo : public QComboBox
{
    Q_OBJECT

public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override;
};

/// Up and down are left to the page, where they go from row to row: on a button of a group they would pick another one.
void leaveRows(QAbstractButton &button);

} // namespace ui
