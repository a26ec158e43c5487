// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paper.h"

class QWidget;

namespace ui {

/// Asks for the printer, A4 to begin with, and prints. Returns at once.
void printPaper(const Paper &paper, Language language, QWidget *parent);

} // namespace ui
