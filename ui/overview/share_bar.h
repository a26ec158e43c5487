// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/chip.h"

#include <QWidget>

#include <utility>
#include <vector>

namespace ui {

/// Parts of a whole as one bar; the figures stand beside it.
class ShareBar : public QWidget
{
    Q_OBJECT

public:
    explicit ShareBar(QWidget *parent = nullptr);

    void show(std::vector<std::pair<int, Tone>> parts);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<std::pair<int, Tone>> m_parts;
};

} // namespace ui
