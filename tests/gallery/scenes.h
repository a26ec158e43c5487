// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gallery/dossiers.h"
#include "tests/gallery/stage.h"

#include <functional>
#include <vector>

namespace tests {

/// A state of the window, and how a person comes to it.
struct Scene
{
    QString name;
    std::function<void(Stage &)> come;
    bool isPage = false; ///< the page's usual state
};

/// States that are come to one after another on one dossier; each leaves it so that the next can follow.
struct Chapter
{
    QString name;
    std::function<QString(Dossiers &)> folder; ///< empty: no dossier
    bool opens = true;                         ///< the dossier can be opened
    std::vector<Scene> scenes;
};

/// All pages and states.
std::vector<Chapter> chapters();

// Its parts.
std::vector<Chapter> startChapters();
std::vector<Chapter> signInChapters();
std::vector<Chapter> faultChapters();
std::vector<Chapter> roundChapters();
std::vector<Scene> scoringScenes();
std::vector<Scene> sessionScenes();
std::vector<Scene> peopleScenes();

} // namespace tests
