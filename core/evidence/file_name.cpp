// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_name.h"

#include "core/base/text.h"
#include "core/evidence/legacy_encoding.h"
#include "core/evidence/syllable.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <optional>

namespace core {
namespace {

/// 0x80–0xFF of the IBM PC's code page, which ZIP prescribes for names without the UTF-8 flag.
constexpr QStringView Cp437 =
    u"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩"
    u"≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0";
static_assert(Cp437.size() == 128);

/// 0x80–0x9F of Windows-1252 and (but for four of them) Windows-1258; 0 where nothing is assigned.
constexpr std::array<char16_t, 32> WindowsSigns = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                   0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                   0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                   0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

struct Replaced
{
    unsigned char byte = 0;
    char16_t code = 0;
};

/// Where Windows-1258 leaves ISO 8859-1.
constexpr std::array<Replaced, 14> Windows1258 = {{{0xC3, u'Ă'},
                                                   {0xCC, 0x0300},
                                                   {0xD0, u'Đ'},
                                                   {0xD2, 0x0309},
                                                   {0xD5, u'Ơ'},
                                                   {0xDD, u'Ư'},
                                                   {0xDE, 0x0303},
                                                   {0xE3, u'ă'},
                                                   {0xEC, 0x0301},
                                                   {0xF0, u'đ'},
                                                   {0xF2, 0x0323},
                                                   {0xF5, u'ơ'},
                                                   {0xFD, u'ư'},
                                                   {0xFE, 0x20AB}}};

QChar windowsSign(unsigned char byte)
{
    if (byte >= 0x80 && byte < 0xA0) {
        const char16_t code = WindowsSigns[byte - 0x80U];
        return code != 0 ? QChar(code) : QChar(char16_t(byte));
    }
    return QChar(char16_t(byte));
}

QString asCp437(const QByteArray &bytes)
{
    QString text;
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        text += code < 0x80 ? QChar(char16_t(code)) : Cp437[code - 0x80];
    }
    return text;
}

QString asWindows1258(const QByteArray &bytes)
{
    QString text;
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        const auto *const own = std::ranges::find(Windows1258, code, &Replaced::byte);
        text += own == Windows1258.end() ? windowsSign(code) : QChar(own->code);
    }
    return normalised(text);
}

/// The bytes that one misreading showed as this text; nothing where it shows no such sign.
template <class SignOf>
std::optional<QByteArray> bytesShownAs(const QString &text, SignOf signOf)
{
    QHash<QChar, char> byteOf;
    for (int byte = 0x80; byte <= 0xFF; ++byte) {
        byteOf.insert(signOf(static_cast<unsigned char>(byte)), static_cast<char>(byte));
    }
    QByteArray bytes;
    for (const QChar character : text) {
        if (character.unicode() < 0x80) {
            bytes += static_cast<char>(character.unicode());
        } else if (const auto byte = byteOf.constFind(character); byte != byteOf.cend()) {
            bytes += *byte;
        } else {
            return {};
        }
    }
    return bytes;
}

/// Of 100 marked words, how many are Vietnamese. Signs that no name would hold count as words that are not.
int plausibility(const QString &name)
{
    int marked = 0;
    int good = 0;
    for (const QStringView word : wordsWithSigns(name)) {
        marked += isBeyondAscii(word) ? 1 : 0;
        good += isBeyondAscii(word) && isSyllable(word) ? 1 : 0;
    }
    for (const QChar character : name) {
        const bool isSign = character.unicode() > 0x7F && !character.isLetter() && !character.isMark();
        marked += isSign ? 1 : 0;
    }
    return marked == 0 ? 0 : 100 * good / marked;
}

bool isAscii(const QByteArray &bytes)
{
    return std::ranges::none_of(bytes, [](char byte) { return static_cast<unsigned char>(byte) > 0x7F; });
}

} // namespace

NameReading readName(const QByteArray &bytes)
{
    constexpr int Plausible = 60;
    if (isAscii(bytes)) {
        return {QString::fromLatin1(bytes), NameEncoding::Ascii, 100};
    }
    if (const auto text = decodedUtf8(bytes)) {
        return {*text, NameEncoding::Utf8, 98}; // other encodings hardly ever make valid UTF-8
    }
    const QString latin = QString::fromLatin1(bytes);
    const std::array readings = {
        NameReading{asWindows1258(bytes), NameEncoding::Windows1258, 0},
        NameReading{fromLegacy(latin, LegacyEncoding::Tcvn3), NameEncoding::Tcvn3, 0},
        NameReading{fromLegacy(latin, LegacyEncoding::Vni), NameEncoding::Vni, 0},
    };
    NameReading best{asCp437(bytes), NameEncoding::Unknown, 0};
    int bestScore = Plausible - 1;
    for (const NameReading &reading : readings) {
        if (const int score = plausibility(reading.name); score > bestScore) {
            best = reading;
            best.confidence = std::min(score, 95);
            bestScore = score;
        }
    }
    return best;
}

NameReading mendName(const QString &name)
{
    const auto cp437 = [](unsigned char byte) { return Cp437[byte - 0x80]; };
    const NameReading asItIs{normalised(name), isBeyondAscii(name) ? NameEncoding::Utf8 : NameEncoding::Ascii, 90};
    NameReading best = asItIs;
    int bestScore = plausibility(asItIs.name);
    for (const auto &bytes : {bytesShownAs(name, cp437), bytesShownAs(name, windowsSign)}) {
        if (!bytes || isAscii(*bytes)) {
            continue;
        }
        const NameReading reading = readName(*bytes);
        const int score = plausibility(reading.name);
        if (reading.encoding != NameEncoding::Unknown && score > bestScore) {
            best = reading;
            bestScore = score;
        }
    }
    return best;
}

} // namespace core
