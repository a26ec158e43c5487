// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/model/command.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace core {

/// An entry of the journal as one viewer may read it.
struct JournalLine
{
    QString stream;
    std::int64_t sequence = 0; ///< 0 where the number would betray hidden entries of another body
    QByteArray hash;           ///< empty while anything is hidden from the viewer
    Instant at = 0;
    QString actor;   ///< name
    QString verb;    ///< code
    Command command; ///< the visible part
};

/// {"journal": [{"stream", "sequence", "at", "actor", "verb", "reason", "hash", "edits": [{"noun", "key", "before",
/// "after"}]}]}; before and after are objects of texts, or null. Times are UTC.
QByteArray journalJson(const std::vector<JournalLine> &lines, bool sample);

} // namespace core
