// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace ui {

/// A button that shows the key which does the same, as a cap before or after its words.
class KeyButton : public QPushButton
{
    Q_OBJECT

public:
    enum class Cap { Before, After };

    KeyButton(const QString &key, Cap place, QWidget *parent = nullptr);

    /// Empty: no cap is drawn.
    void setKey(const QString &key);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// The pointer or the focus is on it, or has left it.
    void lookedAt(bool at);

protected:
    void initStyleOption(QStyleOptionButton *option) const override;
    bool event(QEvent *event) override;
    /// Enter is the page's: it would sign too easily.
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_key;
    Cap m_place;
};

} // namespace ui
