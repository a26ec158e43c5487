// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar.h"

#include <QDateTime>

#include <algorithm>

namespace core {

namespace {

constexpr std::int64_t UtcOffset = 7 * 60 * 60 * 1000;

QDateTime vietnamese(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant + UtcOffset, Qt::UTC);
}

bool isBefore(const Holiday &holiday, QDate date)
{
    return holiday.date < date;
}

} // namespace

QDate vietnameseDate(Instant instant)
{
    return vietnamese(instant).date();
}

QString vietnameseTime(Instant instant, bool seconds)
{
    return vietnamese(instant).toString(seconds ? QStringLiteral("dd/MM/yyyy HH:mm:ss")
                                                : QStringLiteral("dd/MM/yyyy HH:mm"));
}

std::optional<QDate> parseDate(QStringView text)
{
    const auto isDigit = [](QChar character) { return character >= u'0' && character <= u'9'; };
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-') {
        return {};
    }
    for (const qsizetype i : {0, 1, 2, 3, 5, 6, 8, 9}) {
        if (!isDigit(text[i])) {
            return {};
        }
    }
    const QDate date(text.first(4).toInt(), text.sliced(5, 2).toInt(), text.sliced(8).toInt());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

Calendar::Calendar(std::vector<Holiday> holidays)
{
    for (Holiday &holiday : holidays) {
        const auto place = std::lower_bound(m_holidays.begin(), m_holidays.end(), holiday.date, isBefore);
        if (place != m_holidays.end() && place->date == holiday.date) {
            *place = std::move(holiday);
        } else {
            m_holidays.insert(place, std::move(holiday));
        }
    }
}

bool Calendar::isWorkingDay(QDate date) const
{
    const auto found = std::lower_bound(m_holidays.begin(), m_holidays.end(), date, isBefore);
    if (found != m_holidays.end() && found->date == date) {
        return found->workingDay;
    }
    return date.dayOfWeek() <= Qt::Friday;
}

QDate Calendar::movedToWorkingDay(QDate date) const
{
    while (!isWorkingDay(date)) {
        date = date.addDays(1);
    }
    return date;
}

int Calendar::workingDaysLate(QDate due, QDate received) const
{
    int late = 0;
    for (QDate day = movedToWorkingDay(due).addDays(1); day <= received; day = day.addDays(1)) {
        late += isWorkingDay(day) ? 1 : 0;
    }
    return late;
}

} // namespace core
