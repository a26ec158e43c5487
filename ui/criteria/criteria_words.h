// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/criteria_set.h"
#include "ui/words/language.h"

#include <QStringList>

namespace ui {

// A criteria set in words, a line each.

/// The rule and its steps, what "not applicable" means, the evidence that is expected, the note.
QStringList componentWords(const core::CriteriaSet &set, const core::Component &component, Language language);
/// What "not applicable" does, and when it may be; empty where it may not.
QString notApplicableWords(const core::Component &component, Language language);
/// "Báo cáo năm (bắt buộc)"
QStringList evidenceWords(const core::Component &component, Language language);
QStringList gateWords(const core::CriteriaSet &set, const core::Gate &gate, Language language);
/// What is left of the class: "Khá", or that there is none.
QString capWords(const core::CriteriaSet &set, const core::Gate &gate, Language language);
/// "từ 75,00 đến dưới 80,00"
QString bandWords(const core::CriteriaSet &set, const core::Band &band, Language language);
/// Codes of the groups for which the component is.
QStringList groupCodes(const core::CriteriaSet &set, const core::Component &component);

} // namespace ui
