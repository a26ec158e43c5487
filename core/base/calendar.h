// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace core {

/// The plain date in Asia/Ho_Chi_Minh at an instant, whatever the machine's zone: UTC+7 since 1975, no summer time.
QDate vietnameseDate(Instant instant);

/// "17/12/2019 08:00" in Asia/Ho_Chi_Minh, seconds added where asked.
QString vietnameseTime(Instant instant, bool seconds = false);

/// Reads "2019-02-15" and nothing else.
std::optional<QDate> parseDate(QStringView text);

/// A day that is no working day though its weekday says so, or (workingDay) a Saturday or Sunday worked in exchange.
struct Holiday
{
    QDate date;
    QString name;
    bool workingDay = false;

    bool operator==(const Holiday &) const = default;
};

/// Working days: Monday to Friday but for the holidays, which are data that a province edits (Tết moves).
class Calendar
{
public:
    Calendar() = default;
    /// Order does not matter; of two entries for one date the later one counts.
    explicit Calendar(std::vector<Holiday> holidays);

    const std::vector<Holiday> &holidays() const { return m_holidays; } ///< by date
    bool isWorkingDay(QDate date) const;

    /// The day itself, or the next working day after it (Bộ luật Dân sự 2015, điều 148).
    QDate movedToWorkingDay(QDate date) const;

    /// Working days in (due, received], due first moved to a working day; 0 where received is not after it.
    /// Received on the Saturday after a Friday is 0 days late.
    int workingDaysLate(QDate due, QDate received) const;

    bool operator==(const Calendar &) const = default;

private:
    std::vector<Holiday> m_holidays;
};

} // namespace core
