// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake.h"

#include "core/dossier/mark_verbs.h"

namespace ui {

namespace {

/// One thing that is handed in by a day.
struct Handing
{
    int component = -1;
    std::size_t submission = 0;
    QDate due;
};

/// The agency's file is what it hands in last: of all submissions that the set times, the one due last.
std::optional<Handing> fileOf(const core::Round &round)
{
    std::optional<Handing> last;
    for (int i = 0; i < round.componentCount(); ++i) {
        const auto *rule = std::get_if<core::LateRule>(&round.set->components[static_cast<std::size_t>(i)].rule);
        for (std::size_t at = 0; rule != nullptr && at < rule->submissions.size(); ++at) {
            const QDate due = rule->submissions[at].due.in(round.year);
            if (!last || last->due <= due) {
                last = Handing{i, at, due};
            }
        }
    }
    return last;
}

/// The date that was entered for everybody; none where it was not, an empty one where the file never came.
std::optional<QDate> receiptOf(const core::Sheet &sheet, const Handing &file)
{
    const core::Fact *fact = sheet.fact(file.component);
    const auto *received = fact == nullptr ? nullptr : std::get_if<core::ReceivedInput>(&fact->inputs);
    if (received == nullptr || file.submission >= received->received.size()) {
        return std::nullopt;
    }
    return received->received[file.submission].value_or(QDate());
}

} // namespace

FilesIn filesIn(const core::Round &round)
{
    FilesIn intake;
    intake.all = static_cast<int>(round.sheets.size());
    const std::optional<Handing> file = fileOf(round);
    for (const auto &sheet : round.sheets) {
        const std::optional<QDate> receipt = file ? receiptOf(*sheet, *file) : std::nullopt;
        const bool complete = core::blanksOf(round, *sheet, core::Round::Self).empty();
        if (receipt ? receipt->isNull() : !complete) {
            intake.missing.append(sheet->briefName());
        } else if (!receipt) {
            ++intake.received;
        } else {
            ++(round.calendar.workingDaysLate(file->due, *receipt) > 0 ? intake.late : intake.onTime);
        }
    }
    return intake;
}

std::optional<int> daysLeft(const core::Round &round, QDate today)
{
    constexpr int SpringMonth = 3;
    constexpr int SpringDays = 31;
    const std::optional<Handing> file = fileOf(round);
    const bool inSeason = today >= QDate(round.year, 1, 1) && today <= QDate(round.year + 1, SpringMonth, SpringDays);
    if (!file || !inSeason) {
        return std::nullopt;
    }
    const QDate last = round.calendar.movedToWorkingDay(file->due);
    return today <= last ? round.calendar.workingDaysLate(today, last) : -round.calendar.workingDaysLate(last, today);
}

} // namespace ui
