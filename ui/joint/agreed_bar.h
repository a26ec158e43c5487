// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

/// How much of a session is agreed and, after it, how much still differs; the rest is alike and waits.
class AgreedBar : public QWidget
{
    Q_OBJECT

public:
    explicit AgreedBar(QWidget *parent = nullptr);

    void show(int agreed, int differing, int all);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_agreed = 0, m_differing = 0, m_all = 1;
};

} // namespace ui
