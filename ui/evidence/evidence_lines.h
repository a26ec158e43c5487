// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/round.h"
#include "ui/look/chip.h"
#include "ui/words/language.h"

#include <QMetaType>
#include <QString>

#include <utility>
#include <vector>

namespace ui {

/// One line beside a mark: a heading, a paper with what is said of it, or a sentence about what is missing.
struct EvidenceLine
{
    enum class Kind { Heading, Paper, Missing };

    Kind kind = Kind::Paper;
    QString title;
    QString note; ///< below the title; may be empty
    std::vector<std::pair<QString, Tone>> chips;

    /// All of it, for screen readers and tooltips.
    QString text() const;
};

/// The papers that the set expects for a component, those that the agency cites with the verdicts that are not hidden,
/// and what is missing. Pure.
std::vector<EvidenceLine> evidenceLines(const core::Round &round, int sheet, int component, Language language);

} // namespace ui

Q_DECLARE_METATYPE(ui::EvidenceLine)
