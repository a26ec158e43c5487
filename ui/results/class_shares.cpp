// SPDX-License-Identifier: GPL-3.0-or-later
#include "class_shares.h"

#include "core/scoring/scorer.h"
#include "ui/results/scale_header.h"

#include <algorithm>

namespace ui {

namespace {

constexpr int ShareDecimals = 2;

} // namespace

std::vector<BarLine> classShares(const core::CriteriaSet &set, const core::ClassCounts &counts, Language language)
{
    std::vector<int> all = counts.bands;
    all.push_back(counts.unrated);
    const std::vector<core::Percent> shares = core::percentages(all, ShareDecimals);
    std::vector<BarLine> lines;
    for (std::size_t band = 0; band < counts.bands.size(); ++band) {
        lines.push_back({set.bands[band].label, counts.bands[band], shares[band], toneOfBand(static_cast<int>(band))});
    }
    lines.push_back({set.unratedLabel, counts.unrated, shares.back(), Tone::Other});
    if (counts.without > 0) {
        lines.push_back(
            {Phrase{u"Chưa có kết quả", u"Without a result"}.in(language), counts.without, {}, Tone::Quiet});
    }
    return lines;
}

QString countWords(const core::CriteriaSet &set, const core::ClassCounts &counts, Language language)
{
    QStringList parts;
    for (std::size_t i = 0; i < counts.bands.size(); ++i) {
        parts.append(QString::number(counts.bands[i]) + u' ' + set.bands[i].label);
    }
    parts.append(QString::number(counts.unrated) + u' ' + set.unratedLabel);
    if (counts.without > 0) {
        parts.append(QString::number(counts.without) + Phrase{u" chưa có kết quả", u" without a result"}.in(language));
    }
    return parts.join(QStringLiteral(" · ")) + QStringLiteral(" / ") + QString::number(counts.total() + counts.without)
        + Phrase{u" cơ quan, đơn vị", u" agencies"}.in(language);
}

std::vector<BarLine> weakestCriteria(const core::Round &round, int group)
{
    const core::Scorer scorer(round);
    const core::CriteriaSet &set = *round.set;
    std::vector<core::Sum> sums(set.criteria.size());
    for (const auto &sheet : round.sheets) {
        const core::Tally tally = scorer.tally(*sheet, round.agreed());
        if (tally.marked == 0 || (group >= 0 && sheet->group != group)) {
            continue;
        }
        for (std::size_t i = 0; i < sums.size(); ++i) {
            const core::Sum sum = scorer.criterion(*sheet, round.agreed(), tally, static_cast<int>(i));
            sums[i].points += sum.points;
            sums[i].maximum += sum.maximum;
        }
    }
    std::vector<BarLine> lines;
    for (std::size_t i = 0; i < sums.size(); ++i) {
        if (sums[i].maximum > core::Points()) {
            lines.push_back({set.criteria[i].code + QStringLiteral(" · ") + set.criteria[i].title, -1,
                             core::scaledHalfUp(core::Points::whole(100), sums[i].points.thousandths(),
                                                sums[i].maximum.thousandths(), ShareDecimals),
                             Tone::Accent});
        }
    }
    std::stable_sort(lines.begin(), lines.end(), [](const BarLine &a, const BarLine &b) { return a.share < b.share; });
    return lines;
}

} // namespace ui
