// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/found.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace core {

/// Numbers restart each January with the State (Nghị định 30/2020, điều 15); with the Party they run per kind through
/// the committee's term (Hướng dẫn 36-HD/VPTW).
enum class Numbering {
    State, ///< 12/KH-SCT
    Party, ///< 36-HD/VPTW
};

enum class NumberOddity {
    None,
    SlashMissing,   ///< 15/2007QĐ-UBND, 12KH-SCT
    HyphenForSlash, ///< 12-KH-SCT: neither the State's form nor the Party's
};

/// "Số và ký hiệu" of a paper.
struct DocumentNumber
{
    QString number;     ///< digits as written, a letter behind them kept: "05", "15a"; empty where the place is blank
    int year = 0;       ///< the year inside a normative paper's number; 0 without one
    QString kind;       ///< abbreviation as documentKinds() has it; empty for the State's công văn and unknown kinds
    QStringList groups; ///< the issuing body's abbreviation, then its drafting unit or the partners of a joint paper
    Numbering numbering = Numbering::State;
    NumberOddity oddity = NumberOddity::None;

    bool operator==(const DocumentNumber &) const = default;
};

/// Reads the whole text and nothing less; spaces around separators do not matter, "Ð" is taken for "Đ". Nothing where
/// there is no number, no letter in the symbol, or anything else beside them.
std::optional<DocumentNumber> parseDocumentNumber(QStringView text);

/// As it should be written: "05/2019/QĐ-UBND", "36-HD/VPTW"; odd ones come out straightened.
QString written(const DocumentNumber &number);

/// Equal for two ways to write one number and symbol: no leading zero, no mark, no case, no year.
QString numberKey(const DocumentNumber &number);

/// All numbers in a running text, in order; those after "số" with more confidence.
std::vector<Found<DocumentNumber>> numbersIn(const QString &text);

} // namespace core
