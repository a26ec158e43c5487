// SPDX-License-Identifier: GPL-3.0-or-later
#include "self_description.h"

#include "core/evidence/letterhead.h"
#include "core/evidence/page_text.h"
#include "core/evidence/signature.h"
#include "core/evidence/title.h"

namespace core {
namespace {

void noteOddities(SelfDescription &description)
{
    if (!description.number) {
        return;
    }
    const DocumentNumber &number = description.number->value;
    if (number.oddity != NumberOddity::None) {
        description.oddities.push_back({SelfOddity::NumberTypo, 90, description.number->place});
    }
    if (number.year != 0 && description.date && description.date->value.year() != number.year) {
        description.oddities.push_back(
            {SelfOddity::YearConflict, description.date->confidence, description.date->place});
    }
}

} // namespace

SelfDescription describe(const QString &text)
{
    const PageText page(text);
    const Letterhead head = letterheadOf(page);
    SelfDescription description;
    readNumber(page, head, description);
    readIssuers(page, head, description);
    readDate(page, head, description);
    readTitle(page, head, description);
    readMarkings(page, head, description);
    description.signers = signersIn(page, head.end);
    description.isParty =
        head.isParty || (description.number && description.number->value.numbering == Numbering::Party);
    noteOddities(description);
    return description;
}

} // namespace core
