// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/found.h"

#include <QString>

#include <optional>
#include <vector>

namespace core {

/// How Vietnamese was written before Unicode: bytes whose meaning hangs on the font. Extractors show them as the
/// letters and signs of ISO 8859-1 that stand at the same places ("Céng hoµ x· héi").
enum class LegacyEncoding {
    Tcvn3,         ///< TCVN 5712:1993 VN3, fonts .VnTime, .VnArial …
    Tcvn3Capitals, ///< the same places in .VnTimeH, .VnArialH …, which draw capitals only
    Vni,           ///< VNI-Times …: a vowel, then a mark
};

/// From a font's name as PDF, DOC and DOCX give it, with or without a subset's prefix ("ABCDEF+.VnTimeH,Bold"); nothing
/// for every other font.
std::optional<LegacyEncoding> encodingOfFont(QStringView font);

/// What the signs mean, in NFC. Characters that the encoding has no letter for stay as they are, so that ASCII and
/// figures pass unchanged.
QString fromLegacy(QStringView text, LegacyEncoding encoding);

struct LegacyRun
{
    LegacyEncoding encoding{};
    QString text;
    bool operator==(const LegacyRun &) const = default;
};

/// The way back, for all 134 letters. TCVN3 has seven marked capitals only (Ă Â Đ Ê Ô Ơ Ư): a word with another one
/// becomes a run of the capitals' font. Runs in reading order; reading each with fromLegacy gives the text in NFC
/// again.
std::vector<LegacyRun> toTcvn3(const QString &text);
QString toVni(const QString &text);

struct LegacyGuess
{
    LegacyEncoding encoding{};
    Confidence confidence = 0;
    bool operator==(const LegacyGuess &) const = default;
};

/// For a text whose font is not known, a page or a few lines: the encoding under which its marked words become
/// Vietnamese syllables, if at least four do, three in four of them do, and few of them are Vietnamese as they stand.
/// Nothing for English, other languages and Vietnamese in Unicode (NFC or NFD). Never Tcvn3Capitals, whose signs are
/// the same.
std::optional<LegacyGuess> guessLegacy(const QString &text);

} // namespace core
