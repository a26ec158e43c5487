// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/joint/batch.h"

#include <QDialog>

namespace ui {

class KeyButton;

/// Shows what one act is about to do to many items; accepted where the person wants it. Enter alone does nothing.
class BatchDialog : public QDialog
{
    Q_OBJECT

public:
    BatchDialog(const Batch &batch, Language language, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut(const Batch &batch, Language language);

    Qt::KeyboardModifiers m_with; ///< Enter accepts with these held
    KeyButton *m_act = nullptr;
};

} // namespace ui
