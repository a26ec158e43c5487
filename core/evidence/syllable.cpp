// SPDX-License-Identifier: GPL-3.0-or-later
#include "syllable.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {
namespace {

const QSet<QString> &rimes()
{
    static const QStringList list =
        u"a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu "
        "ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp "
        "iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay oăc "
        "oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp "
        "ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi "
        "uôm uôn uông uôt up ut uy uya uych uyên uyêt uyn uynh uyt uyu ư ưa ưc ưi ưm ưn ưng "
        "ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y ych yêm yên yêng yêt yêu ynh yt"_s.split(u' ');
    static const QSet<QString> set(list.begin(), list.end());
    return set;
}

/// Longest first; the empty one last.
const QStringList &initials()
{
    static const QStringList list{u"ngh"_s, u"ch"_s, u"gh"_s, u"gi"_s, u"kh"_s, u"ng"_s, u"nh"_s,
                                  u"ph"_s,  u"qu"_s, u"th"_s, u"tr"_s, u"b"_s,  u"c"_s,  u"d"_s,
                                  u"đ"_s,   u"g"_s,  u"h"_s,  u"k"_s,  u"l"_s,  u"m"_s,  u"n"_s,
                                  u"p"_s,   u"r"_s,  u"s"_s,  u"t"_s,  u"v"_s,  u"x"_s,  u""_s};
    return list;
}

constexpr char16_t Acute = 0x0301;
constexpr char16_t DotBelow = 0x0323;

bool isTone(QChar mark)
{
    return mark == u'\u0300' || mark == Acute || mark == u'\u0303' || mark == u'\u0309' || mark == DotBelow;
}

/// Rimes that end in a stop bear the tones sắc and nặng only.
bool bearsTone(const QString &rime, char16_t tone)
{
    const bool stopped = rime.endsWith(u'c') || rime.endsWith(u"ch") || rime.endsWith(u'p') || rime.endsWith(u't');
    return !stopped || tone == Acute || tone == DotBelow;
}

} // namespace

bool isSyllable(QStringView word)
{
    constexpr qsizetype Longest = 7; // "nghiêng"
    QString letters;
    char16_t tone = 0;
    int tones = 0;
    for (const QChar character : word.toString().toLower().normalized(QString::NormalizationForm_D)) {
        if (isTone(character)) {
            tone = character.unicode();
            ++tones;
        } else {
            letters += character;
        }
    }
    letters = letters.normalized(QString::NormalizationForm_C);
    if (tones > 1 || letters.isEmpty() || letters.size() > Longest) {
        return false;
    }
    return std::ranges::any_of(initials(), [&](const QString &initial) {
        const QString rime = letters.sliced(letters.startsWith(initial) ? initial.size() : 0);
        const bool bare = initial == u"gi" && rime.isEmpty(); // "gì": the i is the rime too
        return letters.startsWith(initial) && (bare || (rimes().contains(rime) && bearsTone(rime, tone)));
    });
}

bool isBeyondAscii(QStringView word)
{
    return std::ranges::any_of(word, [](QChar character) { return character.unicode() > 0x7F; });
}

std::vector<QStringView> wordsWithSigns(QStringView text)
{
    const auto belongs = [](QChar character) {
        const char16_t code = character.unicode();
        return (code >= 0xA1 && code <= 0xFF) || character.isLetter() || character.isMark();
    };
    std::vector<QStringView> words;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype start = at;
        while (at < text.size() && belongs(text[at])) {
            ++at;
        }
        if (at > start) {
            words.push_back(text.sliced(start, at - start));
        } else {
            ++at;
        }
    }
    return words;
}

} // namespace core
