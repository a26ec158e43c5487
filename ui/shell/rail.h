// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/place.h"
#include "ui/words/language.h"

#include <QToolBar>

class QActionGroup;

namespace ui {

/// The pages, top to bottom, each an icon above its word, with Ctrl and its number as its key.
class Rail : public QToolBar
{
    Q_OBJECT

public:
    explicit Rail(Language language, QWidget *parent = nullptr);

    /// What a page is called here and in the search; pages come in the order of PageKind.
    static Phrase nameOf(PageKind page);
    void setCurrent(PageKind page);

Q_SIGNALS:
    void chosen(ui::PageKind page);

private:
    void add(PageKind page, const QString &name);

    QActionGroup *m_places = nullptr;
    int m_widest = 0; ///< of the words
};

} // namespace ui
