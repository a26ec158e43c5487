// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/found.h"

#include <QByteArray>
#include <QString>

namespace core {

/// What the bytes of a name in an archive turned out to be.
enum class NameEncoding {
    Ascii,
    Utf8,
    Windows1258, ///< Vietnamese Windows: some letters whole, the tones as combining marks after them
    Tcvn3,
    Vni,
    Unknown, ///< none makes Vietnamese of it; the name is the reading as CP437 that ZIP prescribes
};

struct NameReading
{
    QString name; ///< NFC
    NameEncoding encoding = NameEncoding::Unknown;
    Confidence confidence = 0;
    bool operator==(const NameReading &) const = default;
};

/// The best reading of a name whose encoding the archive does not state. Paths are read whole, "/" kept; nothing is
/// made safe here.
NameReading readName(const QByteArray &bytes);

/// Mends a name that a ZIP reader took for CP437, or a mail program for Windows-1252 ("Kß║┐ hoß║ích", "Káº¿ hoáº¡ch"):
/// turns it back into bytes and reads those. A name that is good as it stands comes back in NFC with encoding Utf8 (or
/// Ascii).
NameReading mendName(const QString &name);

} // namespace core
