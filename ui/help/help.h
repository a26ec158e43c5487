// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/place.h"
#include "ui/words/language.h"

#include <QDialog>

namespace ui {

/// The text of a page's help; Markdown.
QString helpText(PageKind page, Language language);

/// F1: the keys of this page, how it is used, and the walk for a newcomer. Stays open beside the work.
class Help : public QDialog
{
    Q_OBJECT

public:
    Help(PageKind page, const QString &keys, Language language, QWidget *parent = nullptr);
    /// Before there is a page: how to begin.
    explicit Help(Language language, QWidget *parent = nullptr);

Q_SIGNALS:
    void walkWanted();

private:
    void build(const QString &markdown);

    Language m_language;
};

} // namespace ui
