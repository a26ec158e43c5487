// SPDX-License-Identifier: GPL-3.0-or-later
#include "legacy_encoding.h"

#include "core/base/text.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace core {
namespace {

// Three rows of the same 67 letters. TCVN3 has its ư at the soft hyphen.
constexpr QStringView Letters = u"àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ";
constexpr QStringView Tcvn3Signs = u"µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ";
constexpr QStringView VniSigns =
    u"aø aù aû aõ aï aê aè aé aú aü aë aâ aà aá aå aã aä ñ eø eù eû eõ eï eâ eà eá eå eã eä "
    u"ì í æ ó ò oø où oû oõ oï oâ oà oá oå oã oä ô ôø ôù ôû ôõ ôï uø uù uû uõ uï ö öø öù öû "
    u"öõ öï yø yù yû yõ î";
constexpr QStringView Tcvn3Capitals = u"ĂÂĐÊÔƠƯ";
constexpr QStringView Tcvn3CapitalSigns = u"¡¢§£¤¥¦";
static_assert(Letters.size() == 67 && Tcvn3Signs.size() == Letters.size());

QHash<QChar, QChar> tcvn3Table(bool toUnicode)
{
    QHash<QChar, QChar> table;
    const auto add = [&](QStringView letters, QStringView signs) {
        for (qsizetype i = 0; i < letters.size(); ++i) {
            table.insert(toUnicode ? signs[i] : letters[i], toUnicode ? letters[i] : signs[i]);
        }
    };
    add(Letters, Tcvn3Signs);
    add(Tcvn3Capitals, Tcvn3CapitalSigns);
    return table;
}

/// A letter's signs, small and capital. The mark after a capital vowel may be small: "Uûy ban".
struct VniTable
{
    QHash<QString, QChar> letterOf;
    QHash<QChar, QString> signsOf;

    VniTable()
    {
        const QStringList signs = VniSigns.toString().split(u' ');
        Q_ASSERT(signs.size() == Letters.size());
        for (qsizetype i = 0; i < signs.size(); ++i) {
            const QChar capital = Letters[i].toUpper();
            letterOf.insert(signs[i], Letters[i]);
            letterOf.insert(signs[i].toUpper(), capital);
            if (signs[i].size() == 2) {
                letterOf.insert(QString(signs[i][0].toUpper()) + signs[i][1], capital);
            }
            signsOf.insert(Letters[i], signs[i]);
            signsOf.insert(capital, signs[i].toUpper());
        }
    }
};

const VniTable &vniTable()
{
    static const VniTable table;
    return table;
}

QString fromTcvn3(QStringView text)
{
    static const QHash<QChar, QChar> table = tcvn3Table(true);
    QString read;
    read.reserve(text.size());
    for (const QChar sign : text) {
        read += table.value(sign, sign);
    }
    return read;
}

QString fromVni(QStringView text)
{
    const auto &letters = vniTable().letterOf;
    QString read;
    read.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        qsizetype taken = at + 1 < text.size() ? 2 : 1;
        auto letter = letters.constFind(text.sliced(at, taken).toString());
        if (letter == letters.cend() && taken == 2) {
            taken = 1;
            letter = letters.constFind(QString(text[at]));
        }
        read += letter == letters.cend() ? text[at] : *letter;
        at += taken;
    }
    return read;
}

bool needsCapitalsFont(QChar character)
{
    return character.unicode() > 0x7F && character.isUpper() && Letters.contains(character.toLower())
        && !Tcvn3Capitals.contains(character);
}

QString tcvn3Signs(QStringView text)
{
    static const QHash<QChar, QChar> table = tcvn3Table(false);
    QString signs;
    for (const QChar character : text) {
        signs += table.value(character, character);
    }
    return signs;
}

} // namespace

std::optional<LegacyEncoding> encodingOfFont(QStringView font)
{
    static const QRegularExpression tcvn3(uR"(^(?:[A-Z]{6}\+)?(?:\.Vn|Vn(?=[A-Z]))([A-Za-z0-9 ]+))"_s);
    static const QRegularExpression vni(uR"(^(?:[A-Z]{6}\+)?VNI[-_ ])"_s, QRegularExpression::CaseInsensitiveOption);
    const QString name = font.trimmed().toString();
    if (const auto match = tcvn3.match(name); match.hasMatch()) {
        return match.capturedView(1).trimmed().endsWith(u'H') ? LegacyEncoding::Tcvn3Capitals : LegacyEncoding::Tcvn3;
    }
    return vni.match(name).hasMatch() ? std::optional(LegacyEncoding::Vni) : std::nullopt;
}

QString fromLegacy(QStringView text, LegacyEncoding encoding)
{
    switch (encoding) {
    case LegacyEncoding::Tcvn3:
        return normalised(fromTcvn3(text));
    case LegacyEncoding::Tcvn3Capitals:
        return normalised(fromTcvn3(text).toUpper());
    case LegacyEncoding::Vni:
        return normalised(fromVni(text));
    }
    Q_UNREACHABLE();
}

std::vector<LegacyRun> toTcvn3(const QString &text)
{
    std::vector<LegacyRun> runs;
    for (const QChar character : normalised(text)) {
        const bool goesOn = !runs.empty() && runs.back().encoding == LegacyEncoding::Tcvn3Capitals
            && !character.isLower(); // a space or a plain capital looks the same in both fonts
        const auto encoding =
            needsCapitalsFont(character) || goesOn ? LegacyEncoding::Tcvn3Capitals : LegacyEncoding::Tcvn3;
        if (runs.empty() || runs.back().encoding != encoding) {
            runs.push_back({encoding, {}});
        }
        const QChar drawn = encoding == LegacyEncoding::Tcvn3Capitals ? character.toLower() : character;
        runs.back().text += tcvn3Signs(QStringView(&drawn, 1));
    }
    return runs;
}

QString toVni(const QString &text)
{
    const auto &signs = vniTable().signsOf;
    QString written;
    for (const QChar character : normalised(text)) {
        written += signs.value(character, QString(character));
    }
    return written;
}

} // namespace core
