// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/store/fixture.h"

#include <QStringList>

#include <vector>

namespace tests {

/// A closed store with a row of every noun, marks with and without text, a row changed and one removed, and a change of
/// phase.
class SoundStore : public StoreFixture
{
public:
    SoundStore();

    core::Store::Soundness found();
    /// What is found after other hands ran that SQL on the file.
    core::Problems foundAfter(const QByteArray &sql);
    std::vector<core::JournalEntry> journal();
};

/// What was found, a line each, for whoever reads a failure.
QStringList told(const core::Problems &problems);
bool names(const core::Problems &problems, core::ErrorCode code, const QString &where);

} // namespace tests
