// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/page_counts.h"
#include "ui/page/place.h"
#include "ui/words/language.h"

#include <QToolBar>

class QActionGroup;

namespace ui {

class RailBadge;

/// The pages, top to bottom, each an icon above its word, with Ctrl and its number as its key.
class Rail : public QToolBar
{
    Q_OBJECT

public:
    explicit Rail(Language language, QWidget *parent = nullptr);

    /// What a page is called here and in the search; pages come in the order of PageKind.
    static Phrase nameOf(PageKind page);
    void setCurrent(PageKind page);
    /// How much there is to do on each, beside its icon.
    void showCounts(const PageCounts &counts);

Q_SIGNALS:
    void chosen(ui::PageKind page);

private:
    void add(PageKind page, const QString &name);

    Language m_language;
    QActionGroup *m_places = nullptr;
    std::array<RailBadge *, PageCount> m_badges{};
    int m_widest = 0; ///< of the words
};

} // namespace ui
