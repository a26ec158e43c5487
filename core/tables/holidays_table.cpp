// SPDX-License-Identifier: GPL-3.0-or-later
#include "holidays_table.h"

#include "core/base/csv.h"
#include "core/base/text.h"

#include <QSet>

namespace core {

using namespace Qt::StringLiterals;

Checked<std::vector<Holiday>> readHolidays(const QByteArray &bytes, const QString &name)
{
    const auto csv = CsvTable::parse(bytes, name, {u"date"_s, u"name"_s}, {u"working"_s});
    if (!csv) {
        return tl::unexpected(csv.error());
    }
    Problems problems;
    std::vector<Holiday> holidays;
    QSet<QDate> seen;
    for (const CsvTable::Row &row : csv->rows()) {
        const QString where = name + u':' + QString::number(row.line);
        const QString &day = csv->cell(row, csv->column(u"date"_s));
        const QString &title = csv->cell(row, csv->column(u"name"_s));
        const QString &working = csv->cell(row, csv->column(u"working"_s));
        const auto date = parseDate(day);
        if (!date) {
            problems.push_back({ErrorCode::DateUnreadable, where, excerpt(day), u"yyyy-mm-dd"_s});
        } else if (seen.contains(*date)) {
            problems.push_back({ErrorCode::CodeTwice, where, day, {}});
        }
        if (title.isEmpty()) {
            problems.push_back({ErrorCode::TextEmpty, where, u"name"_s, {}});
        }
        if (!working.isEmpty() && working != u"0"_s && working != u"1"_s) {
            problems.push_back({ErrorCode::ValueUnknown, where, excerpt(working), u"0, 1"_s});
        }
        seen.insert(date.value_or(QDate()));
        holidays.push_back({date.value_or(QDate()), title, working == u"1"_s});
    }
    if (!problems.empty()) {
        return tl::unexpected(std::move(problems));
    }
    return holidays;
}

} // namespace core
