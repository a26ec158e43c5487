// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/found.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace core {

/// core::folded letter by letter, so that places stay what they were: as many characters out as in. NFC in.
QString foldedLetters(QStringView text);

/// Letters of which nearly all are capitals (OCR takes some "Ư" for "ư"); two at least.
bool isInCapitals(QStringView text);

/// Part of a line set apart by three spaces or more, as pdftotext -layout sets columns apart.
struct Cell
{
    TextRange place;
    qsizetype column = 0; ///< of its first character in its line

    qsizetype middle() const { return column + place.length / 2; }
};

struct TextLine
{
    TextRange place;
    std::vector<Cell> cells; ///< none for a blank line
};

/// The plain text of a page or document, in NFC, as lines and cells.
class PageText
{
public:
    explicit PageText(const QString &text);

    const QString &text() const { return m_text; }
    const std::vector<TextLine> &lines() const { return m_lines; }
    QStringView view(TextRange place) const { return QStringView(m_text).sliced(place.start, place.length); }
    QStringView foldedView(TextRange place) const { return QStringView(m_folded).sliced(place.start, place.length); }

private:
    void addLine(TextRange place);

    QString m_text;
    QString m_folded; ///< foldedLetters of it
    std::vector<TextLine> m_lines;
};

} // namespace core
