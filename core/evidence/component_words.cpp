// SPDX-License-Identifier: GPL-3.0-or-later
#include "component_words.h"

#include "core/evidence/folded_words.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace core {
namespace {

/// Short forms that file names are full of.
QStringList writtenOut(const QStringList &words)
{
    static const QHash<QString, QString> longForms{
        {u"dv"_s, u"dan van"_s},
        {u"dvk"_s, u"dan van kheo"_s},
        {u"cchc"_s, u"cai cach hanh chinh"_s},
        {u"qcdc"_s, u"quy che dan chu"_s},
        {u"ttnd"_s, u"thanh tra nhan dan"_s},
        {u"btttnd"_s, u"ban thanh tra nhan dan"_s},
        {u"tcd"_s, u"tiep cong dan"_s},
        {u"cbcc"_s, u"can bo cong chuc"_s},
        {u"ccvc"_s, u"cong chuc vien chuc"_s},
        {u"mttq"_s, u"mat tran to quoc"_s},
        {u"tthc"_s, u"thu tuc hanh chinh"_s},
        {u"kntc"_s, u"khieu nai to cao"_s},
        {u"vhcs"_s, u"van hoa cong so"_s},
        {u"kh"_s, u"ke hoach"_s},
        {u"bc"_s, u"bao cao"_s},
        {u"qd"_s, u"quyet dinh"_s},
        {u"tb"_s, u"thong bao"_s},
        {u"bb"_s, u"bien ban"_s},
    };
    QStringList all;
    for (const QString &word : words) {
        all += longForms.value(word, word).split(u' ');
    }
    return all;
}

QSet<QString> pairsOf(const QString &text)
{
    const QStringList pairs = wordPairs(writtenOut(foldedWords(text)));
    return {pairs.begin(), pairs.end()};
}

QSet<QString> pairsOf(const Component &component)
{
    QSet<QString> pairs = pairsOf(component.title);
    for (const ExpectedDocument &document : component.evidence) {
        pairs += pairsOf(document.label);
    }
    return pairs;
}

/// "kehoachdanvan.pdf": pairs of known words run together.
QSet<QString> pairsRunTogether(const QString &text, const QHash<QString, double> &known)
{
    constexpr qsizetype Long = 9; // no single syllable has as many letters
    QSet<QString> pairs;
    for (const QString &word : foldedWords(text)) {
        for (auto pair = known.cbegin(); word.size() >= Long && pair != known.cend(); ++pair) {
            if (word.contains(QString(pair.key()).remove(u' '))) {
                pairs << pair.key();
            }
        }
    }
    return pairs;
}

} // namespace

ComponentWords::ComponentWords(const CriteriaSet &set, int group)
{
    QHash<QString, int> holders;
    int components = 0;
    for (const Component &component : set.components) {
        m_pairs.push_back(component.appliesTo(group) ? pairsOf(component) : QSet<QString>());
        components += m_pairs.back().isEmpty() ? 0 : 1;
        for (const QString &pair : m_pairs.back()) {
            ++holders[pair];
        }
    }
    for (auto pair = holders.cbegin(); pair != holders.cend(); ++pair) {
        m_weights.insert(pair.key(), std::log(1.0 + double(components) / pair.value()));
    }
    for (const QSet<QString> &pairs : m_pairs) {
        double squares = 0;
        for (const QString &pair : pairs) {
            squares += m_weights[pair] * m_weights[pair];
        }
        m_lengths.push_back(std::sqrt(squares));
    }
}

std::vector<ComponentWords::Match> ComponentWords::matches(const QString &text) const
{
    const QSet<QString> asked = pairsOf(text) + pairsRunTogether(text, m_weights);
    double askedSquares = 0;
    for (const QString &pair : asked) {
        const double weight = m_weights.value(pair, 0.0);
        askedSquares += weight * weight;
    }
    std::vector<Match> found(m_pairs.size());
    for (std::size_t i = 0; askedSquares > 0 && i < m_pairs.size(); ++i) {
        double product = 0;
        for (const QString &pair : asked) {
            if (m_pairs[i].contains(pair)) {
                product += m_weights[pair] * m_weights[pair];
                found[i].shared << pair;
            }
        }
        std::ranges::sort(found[i].shared, [&](const QString &a, const QString &b) {
            return std::pair(-m_weights[a], a) < std::pair(-m_weights[b], b);
        });
        found[i].shared = found[i].shared.first(std::min<qsizetype>(3, found[i].shared.size()));
        if (product > 0) {
            found[i].likeness = static_cast<Confidence>(100 * product / (std::sqrt(askedSquares) * m_lengths[i]));
        }
    }
    return found;
}

} // namespace core
