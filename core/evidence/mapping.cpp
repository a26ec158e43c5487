// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping.h"

#include "core/base/text.h"
#include "core/evidence/document_kind.h"
#include "core/evidence/folded_words.h"
#include "core/evidence/path_clues.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace core {
namespace {

QString fileName(const QString &path)
{
    return path.sliced(path.lastIndexOf(u'/') + 1);
}

/// Grounds are independent hints: each takes its share of the doubt that the others left.
Confidence scoreOf(const std::vector<MappingGround> &grounds)
{
    double doubt = 1;
    for (const MappingGround &ground : grounds) {
        doubt *= 1 - ground.weight / 100.0;
    }
    return std::min(99, static_cast<Confidence>(std::lround(100 * (1 - doubt))));
}

bool isListed(const MappingProposal &proposal)
{
    return std::ranges::any_of(proposal.grounds, [](const MappingGround &ground) {
        return ground.reason == MappingReason::ListedFile || ground.reason == MappingReason::ListedNumber;
    });
}

MappingCertainty certaintyOf(const std::vector<MappingProposal> &best)
{
    constexpr Confidence Strong = 60;
    constexpr Confidence Clearly = 12;
    if (best.empty()) {
        return MappingCertainty::Nothing;
    }
    const bool close = best.size() > 1 && best[0].score - best[1].score < Clearly;
    if (close && isListed(best[0]) && isListed(best[1])) {
        return MappingCertainty::Several;
    }
    return best[0].score < Strong || close ? MappingCertainty::Ambiguous : MappingCertainty::Clear;
}

bool sameKind(QStringView a, QStringView b)
{
    const DocumentKind *const left = kindByAbbreviation(a);
    const DocumentKind *const right = kindByAbbreviation(b);
    return left != nullptr && right != nullptr && left->family == right->family;
}

/// The number that the paper bears or, less surely, its file's name.
std::optional<MappingGround> numberGround(const IncomingFile &file, const DocumentNumber &listed)
{
    if (file.says && file.says->number && !file.says->number->value.number.isEmpty()) {
        const auto &own = *file.says->number;
        return numberKey(own.value) == numberKey(listed)
            ? std::optional(MappingGround{MappingReason::ListedNumber, written(listed), 50 + own.confidence * 2 / 5})
            : std::nullopt;
    }
    const auto clue = numberInName(file.path);
    const bool same = clue && clue->number == listed.number.toInt()
        && (sameKind(clue->kind, listed.kind) || (clue->kind == u"CV" && listed.kind.isEmpty()));
    return same ? std::optional(MappingGround{MappingReason::ListedNumber, written(listed), 70}) : std::nullopt;
}

std::vector<MappingGround> listedGrounds(const IncomingFile &file, const ListedPaper &row)
{
    constexpr Confidence AbstractAlike = 60;
    std::vector<MappingGround> grounds;
    if (!row.file.isEmpty() && folded(fileName(row.file)) == folded(fileName(file.path))) {
        grounds.push_back({MappingReason::ListedFile, row.file, 90});
    }
    const auto number = row.number ? numberGround(file, *row.number) : std::nullopt;
    if (number) {
        grounds.push_back(*number);
    }
    if (row.date && file.says && file.says->date && file.says->date->value == *row.date) {
        grounds.push_back({MappingReason::ListedDate, row.date->toString(Qt::ISODate), 30});
    }
    const QString abstract = file.says && file.says->abstract ? file.says->abstract->value : fileName(file.path);
    if (const Confidence alike = likeness(abstract, row.abstract); alike >= AbstractAlike) {
        grounds.push_back({MappingReason::ListedAbstract, row.abstract, alike * 6 / 10});
    }
    return grounds;
}

} // namespace

Mapper::Mapper(const CriteriaSet &set, int group, std::vector<ListedPaper> list)
    : m_set(set), m_group(group), m_list(std::move(list)), m_words(set, group)
{ }

void Mapper::addListed(const IncomingFile &file, Grounds &grounds) const
{
    for (const ListedPaper &row : m_list) {
        const int component = m_set.component(row.component);
        if (component < 0) {
            continue;
        }
        auto &held = grounds[static_cast<std::size_t>(component)];
        const auto found = listedGrounds(file, row);
        if (scoreOf(found) > scoreOf(held)) { // of several rows for one component the best one speaks
            held = found;
        }
    }
}

void Mapper::addPath(const IncomingFile &file, Grounds &grounds) const
{
    constexpr Confidence CriterionAlone = 15;
    for (const CodeClue &clue : codesInPath(file.path, m_set, m_group)) {
        grounds[static_cast<std::size_t>(clue.component)].push_back(
            {clue.inFolder ? MappingReason::CodeInFolder : MappingReason::CodeInName, clue.found, clue.confidence});
    }
    for (const int criterion : criteriaInPath(file.path, m_set)) {
        for (std::size_t i = 0; i < grounds.size(); ++i) {
            if (m_set.components[i].criterion == criterion && m_set.components[i].appliesTo(m_group)) {
                grounds[i].push_back({MappingReason::CriterionInFolder,
                                      m_set.criteria[static_cast<std::size_t>(criterion)].code, CriterionAlone});
            }
        }
    }
}

void Mapper::addWords(const IncomingFile &file, Grounds &grounds) const
{
    constexpr Confidence Faint = 15;
    QString words = QString(file.path).replace(u'/', u' ');
    if (file.says && file.says->abstract) {
        words += u" . "_s + file.says->abstract->value;
    }
    const auto matches = m_words.matches(words);
    for (std::size_t i = 0; i < grounds.size(); ++i) {
        if (matches[i].likeness >= Faint) {
            grounds[i].push_back(
                {MappingReason::SharedWords, matches[i].shared.join(u", "_s), std::min(matches[i].likeness, 80)});
        }
    }
}

void Mapper::addKind(const IncomingFile &file, Grounds &grounds) const
{
    constexpr Confidence KindAlone = 12; // says nothing by itself: added where something else speaks
    const auto clue = numberInName(file.path);
    const QString kind = file.says && file.says->kind ? file.says->kind->value : clue ? clue->kind : QString();
    for (std::size_t i = 0; i < grounds.size(); ++i) {
        const auto &expected = m_set.components[i].evidence;
        const bool fits = std::ranges::any_of(
            expected, [&](const ExpectedDocument &document) { return sameKind(document.kind, kind); });
        if (fits && !grounds[i].empty()) {
            grounds[i].push_back({MappingReason::ExpectedKind, kind, KindAlone});
        }
    }
}

MappingProposals Mapper::proposals(const IncomingFile &file) const
{
    constexpr std::size_t Most = 3;
    constexpr Confidence Weakest = 20;
    Grounds grounds(m_set.components.size());
    addListed(file, grounds);
    addPath(file, grounds);
    addWords(file, grounds);
    addKind(file, grounds);

    MappingProposals found;
    for (std::size_t i = 0; i < grounds.size(); ++i) {
        if (const Confidence score = scoreOf(grounds[i]); score >= Weakest) {
            std::ranges::stable_sort(grounds[i], std::greater(), &MappingGround::weight);
            found.best.push_back({static_cast<int>(i), score, std::move(grounds[i])});
        }
    }
    std::ranges::stable_sort(found.best, std::greater(), &MappingProposal::score);
    found.best.resize(std::min(found.best.size(), Most));
    found.certainty = certaintyOf(found.best);
    return found;
}

} // namespace core
