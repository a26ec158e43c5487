// SPDX-License-Identifier: GPL-3.0-or-later
#include "letterhead.h"

#include "core/evidence/document_date.h"
#include "core/evidence/document_kind.h"

#include <QRegularExpression>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace core {
namespace {

std::span<const TextLine> headLines(const PageText &page, const Letterhead &head)
{
    return std::span(page.lines()).first(head.end);
}

bool isTitle(const PageText &page, const TextLine &line)
{
    return line.cells.size() == 1 && isInCapitals(page.view(line.cells.front().place))
        && kindByTitle(page.foldedView(line.cells.front().place)) != nullptr;
}

bool beginsBody(const PageText &page, const TextLine &line)
{
    static const QRegularExpression opening(
        uR"(^(kinh gui|can cu|thuc hien|hom nay|thoi gian|i\.|1\.|phan thu|dieu 1|xet ))"_s);
    return line.cells.size() == 1 && opening.match(page.foldedView(line.cells.front().place).toString()).hasMatch();
}

/// "Số: 12/KH-SCT" in any spelling: the number's digits and the rest are captured.
const QRegularExpression &numberCell()
{
    static const QRegularExpression pattern(
        uR"(^(s[o06]\s*[:;.,]?\s*)?([\doil]{0,5}[a-z]?|[.…_\s]+)(\s*[/-]\s*.+|\s*(?:19|20)\d\d.+)$)"_s);
    return pattern;
}

/// The cell, and the next one too where the gap between is the place of a number not yet given: "Số:       /KH-SCT".
TextRange numberPlace(const PageText &page, const TextLine &line, std::size_t cell)
{
    const TextRange place = line.cells[cell].place;
    if (cell + 1 == line.cells.size() || !page.foldedView(place).trimmed().endsWith(u':')) {
        return place;
    }
    const TextRange next = line.cells[cell + 1].place;
    const QChar first = page.view(next).front();
    return first == u'/' || first == u'-' ? TextRange{place.start, next.end() - place.start} : place;
}

/// A number out of a cell's range; blank digits leave `number` empty.
std::optional<DocumentNumber> numberOf(const PageText &page, TextRange place, const QRegularExpressionMatch &match)
{
    QString digits = match.captured(2).trimmed();
    const bool blank = digits.isEmpty() || !digits.contains(QRegularExpression(u"[\\doil]"_s));
    digits.replace(u'o', u'0').replace(u'l', u'1').replace(u'i', u'1');
    const qsizetype rest = match.capturedStart(3);
    const QString symbol = page.view({place.start + rest, place.length - rest}).toString();
    auto number = parseDocumentNumber(QString((blank ? u"0"_s : digits) + symbol));
    if (number && blank) {
        number->number.clear();
    }
    return number;
}

Confidence numberConfidence(const QRegularExpressionMatch &match, const DocumentNumber &number)
{
    if (match.capturedLength(1) == 0) {
        return 60;
    }
    const bool plain =
        match.captured(1).startsWith(u"so") && !match.captured(2).contains(QRegularExpression(u"[oil]"_s));
    return (plain ? 95 : 80) - (number.oddity == NumberOddity::None ? 0 : 15);
}

/// The words with which a body's name begins; a line that begins otherwise goes on with the line above.
bool beginsBodyName(QStringView folded)
{
    static const QRegularExpression word(
        uR"(^(ubnd|uy ban|so|ban|van phong|thanh tra|truong|dai|quy|vuon|huyen uy|tinh uy|thanh uy|dang|chi bo|hoi|hdnd|)"
        uR"(bo|cuc|chi cuc|trung tam|phong|cong doan|doan|mat tran|lien doan|kho bac|benh vien|vien|ubmttq)\b)"_s);
    return word.match(folded.toString()).hasMatch();
}

bool isOtherMarking(QStringView folded)
{
    static const QRegularExpression pattern(
        uR"(^(s[o06]\s*[:.;]|s[o06]\s+\d|v/v|ve viec|\(?du thao|mat$|toi mat|tuyet mat|hoa toc|khan|sao y|sao luc|trich sao|ban sao|bieu|mau ))"_s);
    return pattern.match(folded.toString()).hasMatch();
}

/// A joint paper names its bodies with a dash between, on one line or at a line's end.
QList<TextRange> splitAtDashes(const PageText &page, TextRange place)
{
    static const QRegularExpression dash(uR"(\s+[-–]\s+)"_s);
    QList<TextRange> parts{place};
    const QString folded = page.foldedView(place).toString();
    for (auto matches = dash.globalMatch(folded); matches.hasNext();) {
        const auto match = matches.next();
        if (beginsBodyName(QStringView(folded).sliced(match.capturedEnd()))) {
            parts.back().length = place.start + match.capturedStart() - parts.back().start;
            parts.push_back({place.start + match.capturedEnd(), place.length - match.capturedEnd()});
        }
    }
    return parts;
}

struct BodyNames
{
    std::vector<Found<QString>> names;
    bool joint = false;
    bool open = false; ///< the line above ended in a dash

    void add(const PageText &page, TextRange place)
    {
        const QStringView all = page.view(place);
        const bool led = all.startsWith(u'-') || all.startsWith(u'–');
        const bool ledOn = all.endsWith(u'-') || all.endsWith(u'–');
        const qsizetype skipped = led ? 1 + all.sliced(1).size() - all.sliced(1).trimmed().size() : 0;
        const TextRange bare{place.start + skipped, place.length - skipped - (ledOn ? 1 : 0)};
        const auto parts = splitAtDashes(page, bare);
        joint = joint || led || ledOn || parts.size() > 1;
        for (const TextRange &part : parts) {
            addName(page, part, led || open || part.start != bare.start);
        }
        open = ledOn;
    }

    /// "BAN DÂN VẬN" above "TỈNH ỦY BẮC KẠN" is one name.
    bool isCommitteeOfLast(QStringView folded) const
    {
        const QString last = foldedLetters(names.back().value);
        return (folded.startsWith(u"tinh uy") || folded.startsWith(u"huyen uy") || folded.startsWith(u"thanh uy"))
            && (last.startsWith(u"ban ") || last.startsWith(u"van phong"));
    }

    void addName(const PageText &page, TextRange place, bool apart)
    {
        const QString name = page.view(place).trimmed().toString();
        if (names.empty() || apart
            || (beginsBodyName(page.foldedView(place)) && !isCommitteeOfLast(page.foldedView(place)))) {
            names.push_back({name, 0, place});
        } else { // a long name goes on in the next line
            names.back().value += u' ' + name;
            names.back().place.length = place.end() - names.back().place.start;
        }
    }
};

BodyNames bodyNamesIn(const PageText &page, const Letterhead &head)
{
    BodyNames found;
    for (const TextLine &line : headLines(page, head)) {
        for (const Cell &cell : line.cells) {
            const QStringView folded = page.foldedView(cell.place);
            const bool isName = isInCapitals(page.view(cell.place)) && cell.place.length > 3 && !isMotto(folded)
                && !isOtherMarking(folded) && !numberCell().match(folded.toString()).hasMatch();
            if (isName && (!found.names.empty() || beginsBodyName(folded))) {
                found.add(page, cell.place);
            }
        }
    }
    return found;
}

std::optional<Found<QDate>> firstDateIn(const PageText &page, TextRange place)
{
    auto dates = datesIn(page.view(place).toString());
    if (dates.empty()) {
        return {};
    }
    dates.front().place.start += place.start;
    return dates.front();
}

} // namespace

bool isMotto(QStringView folded)
{
    static const QRegularExpression pattern(
        uR"(cong hoa xa hoi|chu nghia viet nam|doc lap.{0,3}tu do|tu do.{0,3}hanh phuc|dang cong san viet)"_s);
    return pattern.match(folded.toString()).hasMatch();
}

Letterhead letterheadOf(const PageText &page)
{
    constexpr int MostLines = 24; // that hold anything
    Letterhead head;
    int filled = 0;
    for (const TextLine &line : page.lines()) {
        head.hasTitle = isTitle(page, line);
        if (head.hasTitle || beginsBody(page, line) || filled == MostLines) {
            break;
        }
        ++head.end;
        filled += line.cells.empty() ? 0 : 1;
        const QStringView folded = page.foldedView(line.place);
        head.hasMotto = head.hasMotto || isMotto(folded);
        head.isParty = head.isParty || folded.contains(u"dang cong san viet");
    }
    return head;
}

void readNumber(const PageText &page, const Letterhead &head, SelfDescription &description)
{
    for (const TextLine &line : headLines(page, head)) {
        for (std::size_t i = 0; i < line.cells.size(); ++i) {
            const TextRange place = numberPlace(page, line, i);
            const auto match = numberCell().match(page.foldedView(place).toString());
            const auto number = match.hasMatch() ? numberOf(page, place, match) : std::nullopt;
            if (number && (match.capturedLength(1) > 0 || !number->number.isEmpty())) {
                const qsizetype lead = match.capturedLength(1);
                description.number = {
                    *number, numberConfidence(match, *number), {place.start + lead, place.length - lead}};
                return;
            }
        }
    }
}

void readIssuers(const PageText &page, const Letterhead &head, SelfDescription &description)
{
    BodyNames found = bodyNamesIn(page, head);
    if (found.names.empty()) {
        return;
    }
    const Confidence confidence = (head.hasMotto ? 60 : 40) + (description.number ? 30 : 10);
    for (Found<QString> &name : found.names) {
        name.confidence = confidence;
    }
    if (found.joint) {
        description.issuers = std::move(found.names);
    } else {
        description.issuers = {found.names.back()};
        if (found.names.size() > 1) {
            description.superior = found.names[found.names.size() - 2];
        }
    }
}

void readDate(const PageText &page, const Letterhead &head, SelfDescription &description)
{
    for (const TextLine &line : headLines(page, head)) {
        for (const Cell &cell : line.cells) {
            const bool ofItself = !page.foldedView(cell.place).contains(u" so "); // not "Kèm theo Công văn số … ngày …"
            if (auto date = ofItself ? firstDateIn(page, cell.place) : std::nullopt) {
                description.date = date;
                return;
            }
        }
    }
    // Minutes have no place and date in the head (Nghị định 30/2020, form 1.9).
    static const QRegularExpression session(
        u"^(hom nay|thoi gian|vao hoi|vao luc|bat dau|- thoi gian|1\\. thoi gian)"_s);
    for (const TextLine &line : page.lines()) {
        const bool opens = !line.cells.empty()
            && session
                   .match(page.foldedView(
                                  {line.cells.front().place.start, line.place.end() - line.cells.front().place.start})
                              .toString())
                   .hasMatch();
        if (auto date = opens ? firstDateIn(page, line.place) : std::nullopt) {
            date->confidence = std::min(date->confidence, 75);
            description.date = date;
            return;
        }
    }
}

} // namespace core
