// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"
#include "core/sample/sample.h"

#include <QString>

namespace tests {

// How specs bring the sample to where they need it.

/// Ends the program where the answer is a refusal.
template <class Answer>
void must(const Answer &answer)
{
    if (!answer) {
        qFatal("refused: %d", static_cast<int>(answer.error().front().code));
    }
}

void copyFolder(const QString &from, const QString &to);
/// A copy of the sample, which takes long to make and is made once a process.
void copySample(core::SampleStage stage, const QString &to);

/// All sheets, whatever is missing.
void moveTo(core::Dossier &dossier, core::Phase phase);
/// Takes SNV's marks of Sở Công Thương away on some components.
void leaveBlanks(core::Dossier &dossier);

} // namespace tests
