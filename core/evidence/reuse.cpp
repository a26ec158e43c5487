// SPDX-License-Identifier: GPL-3.0-or-later
#include "reuse.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <set>
#include <utility>

namespace core {
namespace {

constexpr std::size_t Bands = 32;
constexpr std::size_t Rows = Fingerprint::Size / Bands;

/// A good mixer (SplitMix64); with a seed, one hash function of a family.
std::uint64_t mixed(std::uint64_t value)
{
    std::uint64_t mix = value + 0x9E3779B97F4A7C15U;
    mix = (mix ^ (mix >> 30U)) * 0xBF58476D1CE4E5B9U;
    mix = (mix ^ (mix >> 27U)) * 0x94D049BB133111EBU;
    return mix ^ (mix >> 31U);
}

using Pairs = std::set<std::pair<std::size_t, std::size_t>>;

/// Papers whose fingerprints agree in all rows of a band.
void addCandidates(const std::vector<Fingerprint> &fingerprints, std::size_t band, Pairs &pairs)
{
    QHash<std::uint64_t, std::vector<std::size_t>> alike;
    for (std::size_t paper = 0; paper < fingerprints.size(); ++paper) {
        if (fingerprints[paper].empty) {
            continue;
        }
        std::uint64_t key = 0;
        for (std::size_t row = 0; row < Rows; ++row) {
            key = mixed(key ^ fingerprints[paper].minima[band * Rows + row]);
        }
        for (const std::size_t other : std::as_const(alike[key])) {
            pairs.emplace(other, paper);
        }
        alike[key].push_back(paper);
    }
}

std::size_t sharedCount(const std::vector<Shingle> &a, const std::vector<Shingle> &b)
{
    std::vector<Shingle> shared;
    std::ranges::set_intersection(a, b, std::back_inserter(shared));
    return shared.size();
}

} // namespace

Fingerprint fingerprintOf(const std::vector<Shingle> &shingles)
{
    Fingerprint fingerprint;
    fingerprint.minima.fill(std::numeric_limits<std::uint64_t>::max());
    fingerprint.empty = shingles.empty();
    for (const Shingle shingle : shingles) {
        for (std::size_t i = 0; i < Fingerprint::Size; ++i) {
            fingerprint.minima[i] = std::min(fingerprint.minima[i], mixed(shingle ^ mixed(i + 1)));
        }
    }
    return fingerprint;
}

int resemblance(const Fingerprint &a, const Fingerprint &b)
{
    if (a.empty || b.empty) {
        return 0;
    }
    std::size_t equal = 0;
    for (std::size_t i = 0; i < Fingerprint::Size; ++i) {
        equal += a.minima[i] == b.minima[i] ? 1 : 0;
    }
    return static_cast<int>(100 * equal / Fingerprint::Size);
}

std::size_t ReuseDetector::add(const QString &text)
{
    m_papers.push_back(distinct(shinglesOf(contentWords(text))));
    m_form.add(m_papers.back());
    return m_papers.size() - 1;
}

std::vector<Reuse> ReuseDetector::findings() const
{
    std::vector<std::vector<Shingle>> own;
    std::vector<Fingerprint> fingerprints;
    for (const auto &paper : m_papers) {
        own.push_back(m_form.without(paper));
        fingerprints.push_back(fingerprintOf(own.back()));
    }
    Pairs candidates;
    for (std::size_t band = 0; band < Bands; ++band) {
        addCandidates(fingerprints, band, candidates);
    }
    std::vector<Reuse> found;
    for (const auto &[first, second] : candidates) {
        const std::size_t shared = sharedCount(own[first], own[second]);
        const std::size_t shorter = std::min(own[first].size(), own[second].size());
        const auto percent = static_cast<int>(100 * shared / shorter);
        if (shared >= FewestShingles && percent >= LeastPercent) {
            found.push_back({first, second, percent});
        }
    }
    return found;
}

} // namespace core
