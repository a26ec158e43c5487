// SPDX-License-Identifier: GPL-3.0-or-later
#include "path_clues.h"

#include "core/base/text.h"
#include "core/evidence/document_kind.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace core {
namespace {

constexpr std::array<QStringView, 12> Romans = {u"i",   u"ii",   u"iii", u"iv", u"v",  u"vi",
                                                u"vii", u"viii", u"ix",  u"x",  u"xi", u"xii"};

int criterionNumber(const QString &written)
{
    const auto *const roman = std::ranges::find(Romans, QStringView(written));
    return roman == Romans.end() ? written.toInt() : static_cast<int>(roman - Romans.begin()) + 1;
}

/// Twins differ by their letter only; the one that applies to the group.
int twinFor(const CriteriaSet &set, const QString &bare, int group)
{
    for (std::size_t i = 0; i < set.components.size(); ++i) {
        const Component &component = set.components[i];
        const QString &code = component.code;
        const bool sameNumber = code.size() == bare.size() + 1 && code.startsWith(bare) && code.back().isLetter();
        if (sameNumber && component.appliesTo(group)) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

std::optional<CodeClue> clueOf(const QRegularExpressionMatch &match, const CriteriaSet &set, int group)
{
    constexpr Confidence Exact = 85;
    constexpr Confidence Guessed = 60;
    const QString bare =
        QString::number(criterionNumber(match.captured(1))) + u'.' + QString::number(match.captured(2).toInt());
    const int exact = set.component(QString(bare + match.captured(3)));
    if (exact >= 0 && set.components[static_cast<std::size_t>(exact)].appliesTo(group)) {
        return CodeClue{exact, false, match.captured(), Exact};
    }
    const int twin = twinFor(set, bare, group);
    return twin < 0
        ? std::nullopt
        : std::optional(CodeClue{twin, false, match.captured(), match.captured(3).isEmpty() ? Exact - 5 : Guessed});
}

QStringList segmentsOf(const QString &path)
{
    QStringList segments = normalised(path).split(u'/', Qt::SkipEmptyParts);
    if (!segments.isEmpty()) {
        static const QRegularExpression extension(uR"(\.[A-Za-z]{2,4}\d?$)"_s);
        segments.back().remove(extension);
    }
    return segments;
}

/// Abbreviations that stand beside a number; "TC" means tiêu chí there.
QString kindAlternatives()
{
    QStringList all;
    for (const DocumentKind &kind : documentKinds()) {
        if (kind.abbreviation != u"TC" && !kind.copy) {
            all << folded(kind.abbreviation.toString()) << folded(kind.name.toString()).replace(u' ', u"[\\s._-]*"_s);
        }
    }
    all.removeDuplicates();
    std::ranges::sort(all, [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return all.join(u'|');
}

QString kindFrom(const QString &words)
{
    static const QRegularExpression signs(u"[\\s._-]+"_s);
    const QString plain = QString(words).replace(signs, u" "_s);
    for (const DocumentKind &kind : documentKinds()) {
        const QString name = folded(kind.name.toString());
        if (plain == name || QString(plain).remove(u' ') == QString(name).remove(u' ')) {
            return kind.abbreviation.toString();
        }
    }
    const DocumentKind *const kind = kindByAbbreviation(plain);
    return kind ? kind->abbreviation.toString() : QString();
}

} // namespace

std::vector<CodeClue> codesInPath(const QString &path, const CriteriaSet &set, int group)
{
    static const QRegularExpression code(
        uR"((?<![\p{L}\d.])(?:(?:tctp|tc|muc|tieu ?chi(?: thanh phan)?)[\s._-]*)?)"
        uR"((?<![\d.])(\d{1,2}|[ivx]{1,4})\s?[._-]\s?(\d{1,2})([a-z](?![\p{L}]))?(?!\d|\s?[._-]\s?\d))"_s);
    constexpr Confidence PerFolder = 10; // an outer folder says less
    std::vector<CodeClue> clues;
    const QStringList segments = segmentsOf(path);
    for (qsizetype i = segments.size() - 1; i >= 0; --i) {
        for (auto matches = code.globalMatch(folded(segments[i])); matches.hasNext();) {
            auto clue = clueOf(matches.next(), set, group);
            const bool known = clue && std::ranges::any_of(clues, [&](const CodeClue &other) {
                                   return other.component == clue->component;
                               });
            if (clue && !known) {
                const auto depth = static_cast<Confidence>(segments.size() - 1 - i);
                clue->inFolder = depth > 0;
                clue->confidence -= std::min(PerFolder * depth, 30);
                clues.push_back(*clue);
            }
        }
    }
    return clues;
}

std::vector<int> criteriaInPath(const QString &path, const CriteriaSet &set)
{
    static const QRegularExpression criterion(
        uR"((?<![\p{L}\d])(?:tc|tieu ?chi|muc|phan)[\s._-]*(\d{1,2}|[ivx]{1,4})(?![\p{L}\d]|\s?[._-]\s?\d))"_s);
    std::vector<int> found;
    for (const QString &segment : segmentsOf(path)) {
        const auto match = criterion.match(folded(segment));
        const int number = match.hasMatch() ? criterionNumber(match.captured(1)) : 0;
        if (number > 0 && static_cast<std::size_t>(number) <= set.criteria.size()) {
            found.push_back(number - 1);
        }
    }
    return found;
}

std::optional<NumberClue> numberInName(const QString &path)
{
    static const QString kinds = kindAlternatives();
    static const QRegularExpression before(u"(?<![\\p{L}\\d.])(\\d{1,4})[\\s._-]*("_s + kinds + u")(?![\\p{L}])"_s);
    static const QRegularExpression after(u"(?<![\\p{L}])("_s + kinds
                                          + u")[\\s._-]*(?:so[\\s._-]*)?(\\d{1,4})(?![\\d]|[.]\\d)"_s);
    const QStringList segments = segmentsOf(path);
    if (segments.isEmpty()) {
        return {};
    }
    const QString name = folded(segments.back());
    if (const auto match = before.match(name); match.hasMatch() && match.captured(1).toInt() < 1900) {
        return NumberClue{match.captured(1).toInt(), kindFrom(match.captured(2)), match.captured()};
    }
    const auto match = after.match(name);
    const int number = match.captured(2).toInt();
    return match.hasMatch() && (number < 1900 || number > 2100)
        ? std::optional(NumberClue{number, kindFrom(match.captured(1)), match.captured()})
        : std::nullopt;
}

} // namespace core
