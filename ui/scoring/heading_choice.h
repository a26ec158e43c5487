// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/steady.h"
#include "ui/look/tokens.h"

#include <QPushButton>

namespace ui {

/// A choice that reads like a heading.
class HeadingChoice : public SteadyCombo
{
    Q_OBJECT

public:
    explicit HeadingChoice(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A small button beside it: to the one before or after.
class StepButton : public QPushButton
{
public:
    using QPushButton::QPushButton;
    QSize sizeHint() const override { return {FieldHeight, FieldHeight}; }
    QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace ui
