// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/document_number.h"
#include "core/evidence/found.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace core {

/// "Quyền hạn" before the signer's position (Nghị định 30/2020, annex I).
enum class SigningPower {
    Tm,  ///< on behalf of a collective
    Kt,  ///< in place of the head
    Tl,  ///< by order
    Tuq, ///< by authorisation
    Q,   ///< acting
};

struct Signer
{
    std::vector<SigningPower> powers; ///< in the order of their lines
    QString principal;                ///< for whom: "ỦY BAN NHÂN DÂN", "GIÁM ĐỐC"; empty without a power
    QString position;                 ///< as printed, in capitals
    QString name;                     ///< empty where nobody's name stands below

    bool operator==(const Signer &) const = default;
};

enum class CopyForm {
    Original, ///< nothing says otherwise: low confidence, for neither seal nor ink is seen here
    SaoY,
    SaoLuc,
    TrichSao,
    BanSao,
};

enum class SelfOddity {
    NumberTypo,   ///< the number is not written as either side writes it
    YearConflict, ///< the year inside the number is not the date's
    KindConflict, ///< the title is of another kind than the symbol
};

/// What a paper says of itself, each field with a confidence and the place where it stands. Advice for a person to
/// correct; an absent field says only that it was not recognised.
struct SelfDescription
{
    std::optional<Found<DocumentNumber>> number;
    std::optional<Found<QString>> kind;     ///< abbreviation of documentKinds()
    std::optional<Found<QString>> superior; ///< the parent body above the issuer
    std::vector<Found<QString>> issuers;    ///< as printed; several on a joint paper
    std::optional<Found<QDate>> date;
    std::optional<Found<QString>> abstract; ///< "trích yếu" on one line
    std::vector<Found<Signer>> signers;
    Found<CopyForm> copy;
    std::optional<TextRange> draft;
    std::optional<TextRange> secret; ///< "MẬT", "TỐI MẬT", "TUYỆT MẬT": such a paper is not stored
    bool isParty = false;            ///< by its heading or its numbering
    std::vector<Found<SelfOddity>> oddities;

    bool operator==(const SelfDescription &) const = default;
};

/// Reads a paper's plain text, as pdftotext -layout or OCR gives it: two columns flattened, "Sô:", "S6", marks missing.
/// The first page is enough but for the signer, who is found where the last page is part of the text. Places count in
/// the text's NFC form.
SelfDescription describe(const QString &text);

} // namespace core
