// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_text.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {
namespace {

QChar foldedLetter(QChar letter)
{
    if (letter.unicode() < 0x80) {
        return letter.toLower();
    }
    if (letter == u'đ' || letter == u'Đ' || letter == u'Ð' || letter == u'ð') {
        return u'd';
    }
    const QString parts = letter.decompositionTag() == QChar::Canonical
        ? QString(letter).normalized(QString::NormalizationForm_D)
        : QString(letter);
    return parts.front().toLower();
}

} // namespace

QString foldedLetters(QStringView text)
{
    QString plain(text.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i) {
        plain[i] = foldedLetter(text[i]);
    }
    return plain;
}

bool isInCapitals(QStringView text)
{
    int capitals = 0;
    int small = 0;
    for (const QChar character : text) {
        capitals += character.isUpper() ? 1 : 0;
        small += character.isLower() ? 1 : 0;
    }
    return capitals >= 2 && small * 8 <= capitals;
}

PageText::PageText(const QString &text) : m_text(normalised(text)), m_folded(foldedLetters(m_text))
{
    qsizetype start = 0;
    for (qsizetype at = 0; at <= m_text.size(); ++at) {
        if (at == m_text.size() || m_text[at] == u'\n' || m_text[at] == u'\f') {
            addLine({start, at - start});
            start = at + 1;
        }
    }
}

void PageText::addLine(TextRange place)
{
    // The right column's fixed words begin a cell even where a long name on the left, or OCR, has eaten the gap.
    static const QRegularExpression cell(
        uR"(\S(?:(?!\s{3}|\t|\s+(?:cong hoa xa hoi chu|doc lap ?[-–] ?tu do|dang cong san viet nam)).)*)"_s);
    static const QRegularExpression eatenGap(
        uR"(^(?:s[o06]\s?[:.]?\s?\S+(?<gap>\s+)(?:\p{L}+ ){0,3}\p{L}+, ?ngay\s|noi nhan:(?<gap2>\s+)\S))"_s);
    TextLine line{place, {}};
    const auto addCell = [&](qsizetype start, qsizetype length) {
        line.cells.push_back({{place.start + start, length}, start});
    };
    for (auto matches = cell.globalMatch(foldedView(place).toString()); matches.hasNext();) {
        const auto match = matches.next();
        const QStringView trimmed = match.capturedView().trimmed();
        const auto gap = eatenGap.match(trimmed.toString());
        const qsizetype from = std::max(gap.capturedStart(u"gap"), gap.capturedStart(u"gap2"));
        const qsizetype to = std::max(gap.capturedEnd(u"gap"), gap.capturedEnd(u"gap2"));
        if (from > 0) {
            addCell(match.capturedStart(), from);
            addCell(match.capturedStart() + to, trimmed.size() - to);
        } else {
            addCell(match.capturedStart(), trimmed.size());
        }
    }
    m_lines.push_back(std::move(line));
}

} // namespace core
