// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/snapshot.h"
#include "ui/look/chip.h"
#include "ui/words/language.h"

#include <QDate>

#include <optional>
#include <vector>

namespace ui {

/// What has come in from an agency: its own marks, and the day its file was received, which is the fact of the last
/// submission of the year.
struct Intake
{
    int marked = 0, due = 0; ///< its own marks, and all it has to give
    std::optional<QDate> received;
    int daysLate = 0; ///< working days

    bool isComplete() const { return marked == due; }
    bool operator==(const Intake &) const = default;
};

Intake intakeOf(const core::Round &round, const core::Sheet &sheet);
/// "Gửi chậm 2 ngày làm việc (09/12/2019)".
QString intakeText(const Intake &intake, Language language);

/// Is there a body that appraises the sheet and has given it to none of its people?
bool lacksReviewer(const core::Snapshot &snapshot, const core::Sheet &sheet);

/// One agency as the table shows it.
struct AgencyLine
{
    QString agency, name, shortName, group; ///< codes where there are codes
    int groupPosition = 0;
    Intake intake;
    QString intakeText;
    Tone intakeTone = Tone::Quiet;
    QString assigned;        ///< "L. V. Minh, M. T. Liên"
    QString assignedInWords; ///< in full, a person a line
    bool lacksReviewer = false;
    struct OfBody
    {
        QString text;
        Tone tone = Tone::Quiet;
    };
    std::vector<OfBody> bodies; ///< committed, not yet, or recused
};

AgencyLine lineOf(const core::Snapshot &snapshot, const core::Sheet &sheet, Language language);

} // namespace ui
