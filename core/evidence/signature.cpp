// SPDX-License-Identifier: GPL-3.0-or-later
#include "signature.h"

#include "core/evidence/syllable.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <span>

using namespace Qt::StringLiterals;

namespace core {
namespace {

struct PowerMark
{
    QStringView folded;
    SigningPower power{};
};
constexpr std::array PowerMarks = {PowerMark{u"tm", SigningPower::Tm}, PowerMark{u"kt", SigningPower::Kt},
                                   PowerMark{u"tl", SigningPower::Tl}, PowerMark{u"tuq", SigningPower::Tuq},
                                   PowerMark{u"q", SigningPower::Q}};

/// "TM. ỦY BAN", "T/M ỦY BAN", "KT, GIÁM ĐỐC": the mark and who follows.
const QRegularExpression &powerLine()
{
    static const QRegularExpression pattern(uR"(^(t/?m|k/?t|t/?l|t/?u/?q|q)\s*[.,:]?\s*(?<=[.,:\s])(\p{L}.{2,60})$)"_s);
    return pattern;
}

bool isPosition(QStringView folded)
{
    static const QRegularExpression pattern(
        uR"(^(quyen |pho )?(tong )?(giam doc|chu tich|truong ban|chanh van phong|bi thu|hieu truong|chanh thanh tra|)"
        uR"(truong phong|truong doan|chu toa|chu tri|thu ky|thu truong|vien truong|bo truong|cuc truong|chi cuc truong|)"
        uR"(truong dai|nguoi lap|dai dien|pho chu nhiem|chu nhiem|ke toan truong|to truong)\b)"_s);
    return pattern.match(folded.toString()).hasMatch();
}

/// Two to six words that begin with a capital and go on small, all of them syllables: "Nông Quốc Tuấn".
bool isName(QStringView text)
{
    static const QRegularExpression degree(uR"(^(?:GS|PGS|TS|ThS|BS|KS)\.\s*)"_s);
    const QString bare = text.toString().remove(degree).simplified();
    const QStringList words = bare.split(u' ');
    return words.size() >= 2 && words.size() <= 6 && std::ranges::all_of(words, [](const QString &word) {
               const bool small =
                   std::all_of(word.begin() + 1, word.end(), [](QChar letter) { return letter.isLower(); });
               return !word.isEmpty() && word.front().isUpper() && small && (word.size() == 1 || isSyllable(word));
           });
}

struct Block
{
    Signer signer;
    TextRange place;
    qsizetype middle = 0;
    std::size_t lastLine = 0;
    bool closed = false;

    void widen(const Cell &cell, std::size_t line)
    {
        place = place.length == 0 ? cell.place : TextRange{place.start, cell.place.end() - place.start};
        middle = cell.middle();
        lastLine = line;
    }
};

class Reader
{
public:
    explicit Reader(const PageText &page) : m_page(page) { }

    void read(const Cell &cell, std::size_t line)
    {
        const QString folded = m_page.foldedView(cell.place).toString();
        const bool capitals = isInCapitals(m_page.view(cell.place));
        const auto power = powerLine().match(folded);
        if (capitals && power.hasMatch()) {
            addPower(cell, line, power);
        } else if (capitals && cell.place.length <= 50 && isPosition(folded)) {
            Block &block = blockFor(cell, line);
            block.signer.position = m_page.view(cell.place).toString();
            block.widen(cell, line);
        } else if (Block *const open = openBlock(cell, line); open && isName(m_page.view(cell.place))) {
            open->signer.name = m_page.view(cell.place).toString();
            open->widen(cell, line);
            open->closed = true;
        }
    }

    /// A position without a power needs a name below; a power stands for itself.
    std::vector<Found<Signer>> signers() const
    {
        std::vector<Found<Signer>> found;
        for (const Block &block : m_blocks) {
            const bool named = !block.signer.name.isEmpty();
            if (named || !block.signer.powers.empty()) {
                found.push_back({block.signer, named ? 90 : 60, block.place});
            }
        }
        return found;
    }

private:
    void addPower(const Cell &cell, std::size_t line, const QRegularExpressionMatch &match)
    {
        const QString mark = match.captured(1).remove(u'/');
        const SigningPower power = std::ranges::find(PowerMarks, QStringView(mark), &PowerMark::folded)->power;
        const QString principal =
            m_page.view({cell.place.start + match.capturedStart(2), match.capturedLength(2)}).toString();
        Block &block = blockFor(cell, line);
        block.signer.powers.push_back(power);
        if (power == SigningPower::Q) {
            block.signer.position = principal;
        }
        if (block.signer.principal.isEmpty()) {
            block.signer.principal = principal;
        }
        block.widen(cell, line);
    }

    Block *openBlock(const Cell &cell, std::size_t line)
    {
        constexpr std::size_t MostLinesApart = 12;
        constexpr qsizetype MostColumnsApart = 24;
        constexpr std::size_t MostAtOnce = 8; // more never stand side by side; older ones are not looked through
        const std::size_t from = m_blocks.size() - std::min(m_blocks.size(), MostAtOnce);
        const auto recent = std::span(m_blocks).subspan(from);
        const auto block = std::ranges::find_if(recent, [&](const Block &candidate) {
            return !candidate.closed && line - candidate.lastLine <= MostLinesApart
                && std::abs(candidate.middle - cell.middle()) <= MostColumnsApart;
        });
        return block == recent.end() ? nullptr : &*block;
    }

    Block &blockFor(const Cell &cell, std::size_t line)
    {
        constexpr std::size_t NextLines = 2; // further down, a position begins another block
        Block *const open = openBlock(cell, line);
        if (open && line - open->lastLine <= NextLines && line != open->lastLine) {
            return *open;
        }
        if (open) {
            open->closed = true;
        }
        return m_blocks.emplace_back();
    }

    const PageText &m_page;
    std::vector<Block> m_blocks;
};

} // namespace

std::vector<Found<Signer>> signersIn(const PageText &page, std::size_t from)
{
    Reader reader(page);
    for (std::size_t line = from; line < page.lines().size(); ++line) {
        for (const Cell &cell : page.lines()[line].cells) {
            reader.read(cell, line);
        }
    }
    return reader.signers();
}

} // namespace core
