// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

/// A count at the corner of a page's icon; beyond 99 it says "99+". The pointer goes through it.
class RailBadge : public QWidget
{
    Q_OBJECT

public:
    explicit RailBadge(QWidget *button);

    /// 0: hidden.
    void show(int count);
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_count = 0;
};

} // namespace ui
