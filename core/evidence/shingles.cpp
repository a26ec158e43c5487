// SPDX-License-Identifier: GPL-3.0-or-later
#include "shingles.h"

#include "core/evidence/letterhead.h"
#include "core/evidence/page_text.h"

#include <algorithm>

namespace core {
namespace {

constexpr std::uint64_t FnvStart = 0xCBF29CE484222325U;
constexpr std::uint64_t FnvPrime = 0x100000001B3U;

/// FNV-1a: the same on every machine and in every run, so that fingerprints may be kept.
std::uint64_t hashed(std::uint64_t start, std::uint64_t value)
{
    std::uint64_t hash = start;
    for (unsigned shift = 0; shift < 64; shift += 8) {
        hash = (hash ^ ((value >> shift) & 0xFFU)) * FnvPrime;
    }
    return hash;
}

std::uint64_t wordHash(QStringView word)
{
    std::uint64_t hash = FnvStart;
    for (const QChar letter : word) {
        hash = (hash ^ letter.unicode()) * FnvPrime;
    }
    return hash;
}

void addWords(const PageText &page, TextRange line, std::vector<ContentWord> &words)
{
    const QStringView text = page.foldedView(line);
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype start = at;
        bool figure = false;
        for (; at < text.size() && text[at].isLetterOrNumber(); ++at) {
            figure = figure || text[at].isDigit();
        }
        if (at > start) {
            const QStringView word = figure ? QStringView(u"#") : text.sliced(start, at - start);
            words.push_back({wordHash(word), {line.start + start, at - start}});
        } else {
            ++at;
        }
    }
}

/// Goes through the lines below the title and says which are a paper's own.
class OwnLines
{
public:
    explicit OwnLines(const PageText &page) : m_page(page) { }

    bool isOwn(const TextLine &line)
    {
        const QStringView text = m_page.foldedView(line.place).trimmed();
        if (text.startsWith(u"noi nhan")) {
            m_inRecipients = true;
        }
        m_inBasis = m_inBasis || text.startsWith(u"can cu ");
        const bool own = !m_inRecipients && !m_inBasis;
        if (text.isEmpty() || text.endsWith(u';') || text.endsWith(u'.') || text.endsWith(u':')) {
            m_inBasis = false;
        }
        const qsizetype next = line.place.end();
        if (next < m_page.text().size() && m_page.text()[next] == u'\f') {
            m_inRecipients = false; // an annex may follow on the next page
        }
        return own;
    }

private:
    const PageText &m_page;
    bool m_inRecipients = false;
    bool m_inBasis = false;
};

} // namespace

std::vector<ContentWord> contentWords(const QString &text)
{
    const PageText page(text);
    const Letterhead head = letterheadOf(page);
    const bool isPaper = head.hasMotto || head.hasTitle; // a page from the middle of one has no head to leave out
    OwnLines lines(page);
    std::vector<ContentWord> words;
    for (std::size_t i = isPaper ? head.end + (head.hasTitle ? 1 : 0) : 0; i < page.lines().size(); ++i) {
        if (lines.isOwn(page.lines()[i])) {
            addWords(page, page.lines()[i].place, words);
        }
    }
    return words;
}

std::vector<Shingle> shinglesOf(const std::vector<ContentWord> &words)
{
    std::vector<Shingle> shingles;
    for (std::size_t i = 0; i + ShingleWords <= words.size(); ++i) {
        std::uint64_t hash = FnvStart;
        for (std::size_t word = i; word < i + ShingleWords; ++word) {
            hash = hashed(hash, words[word].hash);
        }
        shingles.push_back(hash);
    }
    return shingles;
}

std::vector<Shingle> distinct(std::vector<Shingle> shingles)
{
    std::ranges::sort(shingles);
    shingles.erase(std::unique(shingles.begin(), shingles.end()), shingles.end());
    return shingles;
}

void SharedForm::add(const std::vector<Shingle> &distinctShingles)
{
    ++m_count;
    for (const Shingle shingle : distinctShingles) {
        ++m_papers[shingle];
    }
}

bool SharedForm::holds(Shingle shingle) const
{
    constexpr int Fewest = 5;
    const int papers = m_papers.value(shingle);
    return papers >= Fewest && papers * 4 > m_count;
}

std::vector<Shingle> SharedForm::without(const std::vector<Shingle> &shingles) const
{
    std::vector<Shingle> own;
    std::ranges::copy_if(shingles, std::back_inserter(own), [this](Shingle shingle) { return !holds(shingle); });
    return own;
}

} // namespace core
