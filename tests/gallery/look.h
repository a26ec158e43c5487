// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/language.h"

#include <QSize>
#include <QString>

#include <vector>

namespace tests {

/// In which clothes a state is looked at.
struct Clothes
{
    QString name;
    bool dark = false;
    ui::Language language = ui::Language::Vietnamese;
    int letters = 100; ///< per cent
    QSize size{1366, 768};
    bool pagesOnly = false; ///< each page once instead of every state
};

/// Both languages, both themes, a small screen, a large one, large letters; the last one marks every phrase.
const std::vector<Clothes> &wardrobe();

/// The whole application wears them from now on.
void wear(const Clothes &clothes);

} // namespace tests
