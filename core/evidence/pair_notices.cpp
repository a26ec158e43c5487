// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/folded_words.h"
#include "core/evidence/paper_notices.h"

#include <QHash>

#include <algorithm>

namespace core {
namespace {

std::optional<DocumentNumber> numberOf(const GatheredPaper &paper)
{
    if (paper.claimed) {
        return paper.claimed;
    }
    const bool given = paper.says.number && !paper.says.number->value.number.isEmpty();
    return given ? std::optional(paper.says.number->value) : std::nullopt;
}

bool sameIssuer(const GatheredPaper &a, const GatheredPaper &b)
{
    constexpr Confidence Same = 85;
    if (a.says.issuers.empty() || b.says.issuers.empty()) {
        return a.agency == b.agency; // the symbol alone: "05/KH-UBND" is every district's
    }
    return sameBody(a.says.issuers.front().value, b.says.issuers.front().value) >= Same;
}

int yearOf(const GatheredPaper &paper, const DocumentNumber &number)
{
    if (number.year != 0) {
        return number.year;
    }
    return paper.says.date ? paper.says.date->value.year() : 0;
}

/// Do both numbers come from one run of numbers, so that they must differ?
bool shareARun(const GatheredPaper &a, const GatheredPaper &b, const std::vector<QDate> &termStarts)
{
    const DocumentNumber number = *numberOf(a);
    if (number.numbering == Numbering::State) {
        const int year = yearOf(a, number);
        return year != 0 && year == yearOf(b, *numberOf(b));
    }
    if (!a.says.date || !b.says.date) {
        return false;
    }
    const auto term = [&](QDate date) { return std::ranges::upper_bound(termStarts, date) - termStarts.begin(); };
    return termStarts.empty() ? a.says.date->value == b.says.date->value
                              : term(a.says.date->value) == term(b.says.date->value);
}

bool isOnePaper(const GatheredPaper &a, const GatheredPaper &b)
{
    constexpr Confidence Alike = 70;
    const bool sameDay = a.says.date && b.says.date && a.says.date->value == b.says.date->value;
    const bool comparable = a.says.abstract && b.says.abstract;
    return sameDay && (!comparable || likeness(a.says.abstract->value, b.says.abstract->value) >= Alike);
}

std::optional<Notice> notice(const GatheredPaper &a, const GatheredPaper &b, const std::vector<QDate> &termStarts)
{
    const DocumentNumber number = *numberOf(a);
    const DocumentNumber other = *numberOf(b);
    const bool sameNumber = numberKey(number) == numberKey(other);
    if (!a.sha256.isEmpty() && a.sha256 == b.sha256) {
        return sameNumber ? std::nullopt
                          : std::optional(Notice{NoticeCode::SameFile, 95, {}, written(number), written(other)});
    }
    const bool sameRun = sameNumber && number.numbering == other.numbering && sameIssuer(a, b);
    if (!sameRun || !shareARun(a, b, termStarts)) {
        return {};
    }
    const bool onePaper = isOnePaper(a, b);
    return onePaper && a.agency != b.agency
        ? std::nullopt
        : std::optional(Notice{NoticeCode::DuplicateNumber, onePaper ? 40 : 90, {}, written(number), {}});
}

} // namespace

std::vector<PairNotice> noticesAmong(const std::vector<GatheredPaper> &papers, const std::vector<QDate> &termStarts)
{
    QHash<QString, std::vector<std::size_t>> alike; // pairs can only be found under one number or one hash
    std::vector<PairNotice> found;
    for (std::size_t i = 0; i < papers.size(); ++i) {
        const auto number = numberOf(papers[i]);
        if (!number) {
            continue;
        }
        std::vector<std::size_t> others = alike[numberKey(*number)];
        const QString hash = u'#' + QString::fromLatin1(papers[i].sha256.toHex());
        others.insert(others.end(), alike[hash].begin(), alike[hash].end());
        std::ranges::sort(others);
        others.erase(std::unique(others.begin(), others.end()), others.end());
        for (const std::size_t other : others) {
            if (auto pair = notice(papers[other], papers[i], termStarts)) {
                found.push_back({std::move(*pair), other, i});
            }
        }
        alike[numberKey(*number)].push_back(i);
        if (!papers[i].sha256.isEmpty()) {
            alike[hash].push_back(i);
        }
    }
    return found;
}

} // namespace core
