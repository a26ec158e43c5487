// SPDX-License-Identifier: GPL-3.0-or-later
#include "document_number.h"

#include "core/base/text.h"
#include "core/evidence/document_kind.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {
namespace {

/// Number, separator, year, separator, symbol; with spaces around separators or, in running text, without.
QString pattern(bool spaced)
{
    QString text =
        uR"((\d{1,6}[a-zđ]?)_([/-]?)_(?:((?:19|20)\d\d)_([/-]?)_)?(\p{L}[\p{L}\d&]*(?:_[/-]_\p{L}[\p{L}\d&]*)*))"_s;
    return text.replace(u'_', spaced ? u"\\s*"_s : QString());
}

/// OCR and old keyboards give the Icelandic letter.
QString withVietnameseD(QStringView text)
{
    QString mended = text.toString();
    return mended.replace(u'Ð', u'Đ').replace(u'ð', u'đ');
}

QStringList groupsOf(QStringView symbol)
{
    static const QRegularExpression separator(uR"(\s*[/-]\s*)"_s);
    return symbol.toString().split(separator, Qt::SkipEmptyParts);
}

NumberOddity oddityOf(const QRegularExpressionMatch &match, bool hasYear, Numbering numbering)
{
    const QString after = match.captured(hasYear ? 4 : 2);
    if (after.isEmpty()) {
        return NumberOddity::SlashMissing;
    }
    return after == u"-" && numbering == Numbering::State ? NumberOddity::HyphenForSlash : NumberOddity::None;
}

std::optional<DocumentNumber> fromMatch(const QRegularExpressionMatch &match)
{
    DocumentNumber number;
    number.number = match.captured(1);
    number.year = match.captured(3).toInt();
    number.groups = groupsOf(match.captured(5));
    if (const DocumentKind *const kind = kindByAbbreviation(number.groups.front())) {
        number.kind = kind->abbreviation.toString();
        number.groups.removeFirst();
    }
    const bool hyphenFirst = match.captured(2) == u"-" && match.captured(5).contains(u'/');
    number.numbering = hyphenFirst && !number.kind.isEmpty() ? Numbering::Party : Numbering::State;
    number.oddity = oddityOf(match, number.year != 0, number.numbering);
    const bool bare = number.kind.isEmpty() && number.groups.size() < 2; // "12/2019 abc", "05 đơn"
    const bool oddAndBare = number.oddity != NumberOddity::None && (number.kind.isEmpty() || number.groups.isEmpty());
    if (bare || oddAndBare) { // "15 đa số" is no ĐA
        return {};
    }
    return number;
}

} // namespace

std::optional<DocumentNumber> parseDocumentNumber(QStringView text)
{
    static const QRegularExpression whole(u"^"_s + pattern(true) + u"$"_s);
    const auto match = whole.match(withVietnameseD(text.trimmed()));
    return match.hasMatch() ? fromMatch(match) : std::nullopt;
}

QString written(const DocumentNumber &number)
{
    QString text = number.number;
    if (number.year != 0) {
        text += u'/' + QString::number(number.year);
    }
    const bool party = number.numbering == Numbering::Party;
    text += party ? u'-' : u'/';
    if (!number.kind.isEmpty()) {
        text += number.kind;
        text += number.groups.isEmpty() ? QString() : QString(party ? u'/' : u'-');
    }
    return text + number.groups.join(u'-');
}

QString numberKey(const DocumentNumber &number)
{
    QString plain = number.number;
    while (plain.size() > 1 && plain.startsWith(u'0')) {
        plain.remove(0, 1);
    }
    return folded(plain + u' ' + number.kind + u' ' + number.groups.join(u'-'));
}

std::vector<Found<DocumentNumber>> numbersIn(const QString &text)
{
    static const QRegularExpression running(uR"((\b[Ss][ốôo]\s*:?\s*)?(?<![\d/.-]))"_s + pattern(false)
                                            + u"(?![\\p{L}\\d])"_s);
    std::vector<Found<DocumentNumber>> found;
    const QString mended = withVietnameseD(normalised(text));
    for (auto matches = running.globalMatch(mended); matches.hasNext();) {
        const auto match = matches.next();
        const qsizetype start = match.capturedStart(2);
        const QStringView written = QStringView(mended).sliced(start, match.capturedEnd() - start);
        const auto number = parseDocumentNumber(written);
        const bool announced = match.capturedLength(1) > 0;
        if (number && (announced || !number->kind.isEmpty())) {
            found.push_back({*number, announced ? 95 : 75, {start, written.size()}});
        }
    }
    return found;
}

} // namespace core
