// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/snapshot.h"
#include "ui/words/language.h"

#include <QString>

namespace ui {

// What is said of a whole sheet on the page of marks. Pure.

/// Whose marks a person enters: those of its body, else those of the agencies.
int sourceOf(const core::Snapshot &snapshot);

/// Why the sheet is only shown to the viewer and who acts on it; empty where the viewer may mark it.
QString whyOnlyShown(const core::Snapshot &snapshot, const core::Sheet &sheet, Language language);

/// May the viewer enter the figures of the sheet that all sources use?
bool mayEnterFacts(const core::Snapshot &snapshot, const core::Sheet &sheet);

/// What is left to do on a sheet without blanks.
struct Completion
{
    QString sentence; ///< empty where there is nothing to say
    bool mayCommit = false;
};
Completion completionOf(const core::Snapshot &snapshot, const core::Sheet &sheet, int marks, Language language);

/// "▲ tạm tính 33,75 · ◇ 84,50".
QString provisionalSums(const core::Round &round, const core::Sheet &sheet, int source, Language language);

} // namespace ui
