// SPDX-License-Identifier: GPL-3.0-or-later
#include "title.h"

#include "core/evidence/document_kind.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace core {
namespace {

/// Text put together of lines, with the range from its first character to its last.
struct Gathered
{
    QString text;
    TextRange place;

    void add(const PageText &page, TextRange piece)
    {
        text += (text.isEmpty() ? QString() : u" "_s) + page.view(piece).toString().simplified();
        place = place.length == 0 ? piece : TextRange{place.start, piece.end() - place.start};
    }
};

/// A line that is no abstract: an opening of the body, an item's number, a rule.
bool isNoAbstract(QStringView folded)
{
    static const QRegularExpression pattern(
        uR"(^(kinh gui|can cu|hom nay|thoi gian|[ivx]+[.)]\s|[a-z][.)]\s|\d+[.)]\s|phan (?:thu |[ivx\d])|dieu \d|theo de nghi|)"
        uR"([-_*–—=.\s]+$|[-_–—=]{3}|\(kem|\(du thao))"_s);
    return pattern.match(folded.toString()).hasMatch();
}

/// Words that begin a body, but may begin an abstract too where they stand right below the title.
bool mayOpenBody(QStringView folded)
{
    static const QRegularExpression pattern(
        uR"(^(thuc hien|xet |trong nam|nam \d{4},|de |nham |- |uy ban nhan dan|chu tich|giam doc))"_s);
    return pattern.match(folded.toString()).hasMatch();
}

Gathered abstractBelow(const PageText &page, std::size_t titleLine, qsizetype titleLength)
{
    constexpr int MostLines = 5;
    Gathered abstract;
    const TextRange title = page.lines()[titleLine].cells.front().place;
    const QStringView rest = page.view({title.start + titleLength, title.length - titleLength});
    if (const QStringView trimmed = rest.trimmed(); !trimmed.isEmpty() && trimmed != u":") {
        abstract.add(page, {title.end() - rest.size() + (rest.size() - trimmed.size()), trimmed.size()});
    }
    int taken = 0;
    for (std::size_t i = titleLine + 1; i < page.lines().size() && taken < MostLines; ++i) {
        const TextLine &line = page.lines()[i];
        if (line.cells.empty()) {
            if (abstract.text.isEmpty() && taken == 0 && i < titleLine + 3) {
                continue;
            }
            break;
        }
        const QStringView folded = page.foldedView(line.cells.front().place);
        if (isNoAbstract(folded) || (!abstract.text.isEmpty() && mayOpenBody(folded))) {
            break;
        }
        abstract.add(page,
                     {line.cells.front().place.start, line.cells.back().place.end() - line.cells.front().place.start});
        ++taken;
    }
    return abstract;
}

/// The lines of "V/v …", which stand in the left column beside place and date.
std::optional<Found<QString>> subjectOfLetter(const PageText &page, const Letterhead &head)
{
    static const QRegularExpression opening(uR"(^v\s?[/.]\s?v\s*[:.]?\s*)"_s);
    Gathered subject;
    qsizetype column = -1;
    for (std::size_t i = 0; i < head.end; ++i) {
        const auto &cells = page.lines()[i].cells;
        const auto fits = [&](const Cell &cell) {
            return column < 0 ? opening.match(page.foldedView(cell.place).toString()).hasMatch()
                              : std::abs(cell.column - column) < 16 && !isMotto(page.foldedView(cell.place));
        };
        const auto cell = std::ranges::find_if(cells, fits);
        if (cell != cells.end()) {
            const qsizetype lead =
                column < 0 ? opening.match(page.foldedView(cell->place).toString()).capturedLength() : 0;
            column = cell->column;
            subject.add(page, {cell->place.start + lead, cell->place.length - lead});
        } else if (column >= 0 && (cells.empty() || cells.front().column < column + 30)) {
            break;
        }
    }
    return subject.text.isEmpty() ? std::nullopt : std::optional(Found<QString>{subject.text, 85, subject.place});
}

const DocumentKind *kindOfNumber(const SelfDescription &description)
{
    return description.number ? kindByAbbreviation(description.number->value.kind) : nullptr;
}

void readLetter(const PageText &page, const Letterhead &head, SelfDescription &description)
{
    description.abstract = subjectOfLetter(page, head);
    if (const DocumentKind *const kind = kindOfNumber(description)) {
        description.kind = {kind->abbreviation.toString(), 85, description.number->place};
    } else if (description.number || description.abstract) {
        const bool both = description.number && description.abstract;
        description.kind = {u"CV"_s, both ? 90 : 55,
                            description.number ? description.number->place : description.abstract->place};
    }
}

} // namespace

void readTitle(const PageText &page, const Letterhead &head, SelfDescription &description)
{
    if (!head.hasTitle) {
        readLetter(page, head, description);
        return;
    }
    const TextRange title = page.lines()[head.end].cells.front().place;
    const DocumentKind &kind = *kindByTitle(page.foldedView(title));
    const DocumentKind *const numbered = kindOfNumber(description);
    const bool agree = numbered != nullptr && numbered->family == kind.family;
    const qsizetype length = kind.name.size();
    description.kind = {(agree ? *numbered : kind).abbreviation.toString(), agree ? 98 : 85, {title.start, length}};
    if (numbered != nullptr && !agree) {
        description.oddities.push_back({SelfOddity::KindConflict, 70, {title.start, length}});
    }
    if (const Gathered abstract = abstractBelow(page, head.end, length); !abstract.text.isEmpty()) {
        description.abstract = {abstract.text, 85, abstract.place};
    }
}

} // namespace core
