// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace ui {

/// A field for figures and dates. The input method is off in it, letters and Space are not its own but the page's keys,
/// and the keypad's point is the comma it means.
class NumberEdit : public QLineEdit
{
    Q_OBJECT

public:
    enum class Kind { Whole, Decimal, Date };

    explicit NumberEdit(Kind kind, QWidget *parent = nullptr);

protected:
    /// Where nothing was typed Ctrl+Z is not the field's own: it takes back what was done last.
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool takes(QChar letter) const;

    Kind m_kind;
};

} // namespace ui
