// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace ui {

/// A button that shows its key in a cap beside its words.
class CapButton : public QPushButton
{
    Q_OBJECT

public:
    CapButton(const QString &text, const QString &key, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont capFont() const;
    int capWidth() const;

    QString m_key;
};

} // namespace ui
