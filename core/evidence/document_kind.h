// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <span>

namespace core {

/// A kind of paper, by the abbreviation that stands in its symbol.
struct DocumentKind
{
    QStringView abbreviation; ///< "KH"; "CV" for a công văn, which the State's symbols leave out
    QStringView name;         ///< "Kế hoạch"
    QStringView family;       ///< the kind it is a case of: "CTr" for CTrPH; else its own abbreviation
    bool copy = false;        ///< a form of copy, never of an original
};

/// Nghị định 30/2020, annex III, and those that the Party (Hướng dẫn 36-HD/VPTW) and joint papers add. A paper of a
/// kind that is missing here is read all the same, as one of unknown kind.
std::span<const DocumentKind> documentKinds();

/// By abbreviation, marks and case as they stand if possible, else without ("QD" is QĐ); nullptr where none fits.
const DocumentKind *kindByAbbreviation(QStringView abbreviation);

/// By the beginning of a title in any case, the longest name first ("CHƯƠNG TRÌNH PHỐI HỢP …"); nullptr where none
/// fits. `folded` is text without marks, as foldedLetters gives it.
const DocumentKind *kindByTitle(QStringView folded);

} // namespace core
