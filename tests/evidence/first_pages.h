// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tests {

// First pages in their flattened form, worded for these specs; persons and numbers are invented.

QString planPage();     ///< two columns, KT., of Sở Công Thương
QString reportPage();   ///< of a district, TM. and KT., two lines of name above
QString minutesPage();  ///< no place and date in the head, two signers side by side
QString decisionPage(); ///< normative number, TL.
QString letterPage();   ///< công văn: V/v under the number
QString partyPage();    ///< Ban Dân vận: "Số 36-KH/BDVTU", asterisk
QString jointPage();    ///< programme of two bodies
QString scannedPage();  ///< OCR of a plan: columns one after the other, marks missing, S6, l for 1
QString draftPage();    ///< neither number nor day

} // namespace tests
