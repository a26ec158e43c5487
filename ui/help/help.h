// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/place.h"
#include "ui/words/language.h"

#include <QDialog>

#include <optional>

namespace ui {

/// The text of a page's help, or of the ten-minute walk (no page); Markdown.
QString helpText(std::optional<PageKind> page, Language language);

/// F1: how this page is used, and the walk for a newcomer.
class Help : public QDialog
{
    Q_OBJECT

public:
    Help(std::optional<PageKind> page, Language language, QWidget *parent = nullptr);
};

} // namespace ui
