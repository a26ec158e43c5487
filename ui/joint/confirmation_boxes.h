// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/joint/matter_words.h"

#include <QWidget>

class QBoxLayout;

namespace ui {

class SoftLabel;

/// A soft box a body: who has confirmed for it, or that nobody has yet.
class ConfirmationBoxes : public QWidget
{
    Q_OBJECT

public:
    explicit ConfirmationBoxes(QWidget *parent = nullptr);

    void show(const std::vector<std::pair<int, Sentence>> &confirmations);

private:
    std::vector<SoftLabel *> m_boxes;
    QBoxLayout *m_line = nullptr;
};

} // namespace ui
