// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/found.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace core {

/// What the program noticed. Advice with a confidence; it never changes a mark (DOMAIN §5, item 19). Words for each
/// stand in ui/words.
enum class NoticeCode {
    OutsideYear,     ///< found: the date; expected: the year
    WrongIssuer,     ///< found: the issuer as printed; expected: the agency
    NoNumber,        ///< found: the symbol where it alone is there
    NoSignature,     ///< found: the position where it alone is there
    Draft,           ///<
    Secret,          ///< such a paper is not to be stored
    NumberTypo,      ///< found: as printed; expected: as it should be written
    YearConflict,    ///< found: the date; expected: the year inside the number
    KindConflict,    ///< found: the title's kind; expected: the symbol's
    AnnexAbsent,     ///< found: the words that announce it
    DuplicateNumber, ///< found: the number
    SameFile,        ///< one file under two numbers; found, expected: both
    LowScan,         ///< found: dots an inch; expected: 200
    OldPdf,          ///< found: the version; expected: 1.4
    Locked,
    Blank, ///< every page
    ZeroBytes,
    WrongType, ///< found: the extension
};

/// Why a date outside the year may be right all the same; the notice then has low confidence.
enum class YearException {
    None,
    PlanSignedBefore,  ///< a plan or programme for the year, signed in the last two months of the year before
    StandingRules,     ///< regulations still in force
    TermPaper,         ///< its abstract names a span of years that holds this one
    ReportSignedAfter, ///< a report on the year, signed in the first two months of the next
};

struct Notice
{
    NoticeCode code{};
    Confidence confidence = 0;
    std::optional<TextRange> place; ///< in the paper's text; none for what concerns the file
    QString found, expected;
    YearException exception = YearException::None;

    bool operator==(const Notice &) const = default;
};

/// A notice that two papers share, by their positions in what was handed in.
struct PairNotice
{
    Notice notice;
    std::size_t first = 0, second = 0;
    bool operator==(const PairNotice &) const = default;
};

} // namespace core
