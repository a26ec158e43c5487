// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/language.h"

#include <QPushButton>

namespace ui {

/// Opens the search: looks like the field that it leads to, with its key at the end. Takes what room there is.
class SearchButton : public QPushButton
{
    Q_OBJECT

public:
    explicit SearchButton(Language language, QWidget *parent = nullptr);

    /// Only its icon and its key.
    void setSmall(bool isSmall);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString words(int room) const;

    Language m_language;
    bool m_isSmall = false;
};

} // namespace ui
