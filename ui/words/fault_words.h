// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/words/language.h"

namespace ui {

/// What a person reads when a dossier cannot be opened or written, and which next steps make sense.
struct FaultWords
{
    QString happened;
    QString todo;         ///< that nothing was lost, and what to do
    bool again = false;   ///< trying again may help
    bool restore = false; ///< a backup may help
};

/// The dossier that was to be opened. latestBackup: the day of the latest one, empty where none was found.
FaultWords wordsOfOpening(const core::Error &error, const QString &latestBackup, Language language);

/// The dossier that is open, refused to take what was entered.
FaultWords wordsOfSaving(const core::Error &error, Language language);

} // namespace ui
