// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/payload.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>

namespace core {

/// A row of the journal as it is stored.
struct JournalEntry
{
    std::int64_t entry = 0; ///< local key over all streams, from 1 without a gap: the order of events
    QString stream;
    std::int64_t sequence = 0; ///< from 1 without a gap in its stream
    QByteArray previous;       ///< hash of the entry before it in its stream; 32 zero bytes for the first
    QByteArray hash;
    CommandId command;
    int actor = 0;
    Instant at = 0;
    int format = PayloadFormat;
    QString sealing; ///< "plain"
    QByteArray
        payload; ///< as stored: the coded payload or, where payloadBytes is set, the SHA-256 of the object with it
    std::optional<std::int64_t> payloadBytes;
    bool operator==(const JournalEntry &) const = default;
};

/// A payload above this many bytes is an object, and its entry holds hash and size.
constexpr qsizetype LargestInlinePayload = 64 * 1024;

/// SHA-256 over stream, sequence, previous, command, actor, at, format, sealing, payloadBytes and payload, each with
/// its length or in eight bytes, so that no two entries share an image.
QByteArray hashOf(const JournalEntry &entry);

} // namespace core
