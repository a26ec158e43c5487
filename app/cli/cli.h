// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"

#include <QIODevice>
#include <QStringList>

namespace cli {

enum ExitCode { Done = 0, Refused = 1, WrongUsage = 2 };

/// Where the program writes; specs bring buffers.
struct Streams
{
    QIODevice *out = nullptr;
    QIODevice *err = nullptr;
};

/// The whole command line (DESIGN §7): arguments without the program's name.
int run(const QStringList &arguments, const Streams &streams, const core::Environment &environment = {});

} // namespace cli
