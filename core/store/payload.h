// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/command.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace core {

/// What a journal entry says beside its columns. Heads of the bodies' chains are kept at changes of phase.
struct Payload
{
    Command command;                  ///< its id and actor stand in the entry's columns
    QHash<QString, QByteArray> heads; ///< by stream: the last hash there
    bool operator==(const Payload &) const = default;
};

/// Version of the coding below; an entry says which one it was written in.
constexpr int PayloadFormat = 1;

/// Canonical CBOR (RFC 8949 §4.2.1 core deterministic): equal payloads are equal bytes. Rows are arrays in the order of
/// their fields, alternatives and verbs numbers in the order of their declaration, inputs their canonical text.
QByteArray encoded(const Payload &payload);

/// Reads what `encoded` wrote and nothing else: unknown alternatives, fields too many or missing, values out of range,
/// trailing bytes are JournalBroken.
[[nodiscard]] Result<Payload> decodedPayload(const QByteArray &bytes);

} // namespace core
