// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/evidence/generated_pages.h"

#include <QDate>
#include <QString>

namespace tests {

/// A paper with known truth about its head and signature.
struct KnownPaper
{
    QString superior, issuer; ///< as in a list: "Sở Công Thương"
    QString number;           ///< "12/KH-SCT"
    QString kind;             ///< abbreviation; CV without a title
    QString title, abstract;
    QDate date;
    QString position, signer;

    QString asPrinted(Dice &dice) const;  ///< two columns side by side
    QString inSequence(Dice &dice) const; ///< the columns one below the other, as OCR often reads them
};

KnownPaper aKnownPaper(Dice &dice);

/// What OCR does to a page: some marks lost, "Sô"/"S6" for "Số", O and l for figures in dates, doubled spaces, specks.
QString scanned(const QString &page, Dice &dice);

} // namespace tests
