// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace tests {

using SpecFactory = std::function<std::unique_ptr<QObject>()>;

/// Adds a spec to the room's one test executable; true, so that a static can hold the call.
bool enlist(SpecFactory make);

/// A file of the source tree, by its path from the top.
QString sourceFile(const QString &path);

/// Runs every enlisted spec with QTest; the exit code is the number of specs that failed.
int runAll(int argc, char *argv[]);

} // namespace tests

/// Stands once below each spec class.
#define CONGTAM_SPEC(Class)                                                                                            \
    namespace {                                                                                                        \
    const bool enlisted##Class = tests::enlist([] { return std::make_unique<Class>(); });                              \
    }
