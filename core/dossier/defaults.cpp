// SPDX-License-Identifier: GPL-3.0-or-later
#include "defaults.h"

#include "core/base/json.h"
#include "core/tables/holidays_table.h"

#include <QFile>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

QByteArray compiledIn(const QString &name)
{
    QFile file(u":/defaults/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

JsonValue institutions()
{
    return JsonValue::parse(compiledIn(u"institutions.json"_s), u"institutions.json"_s).value();
}

} // namespace

std::vector<Body> defaultBodies()
{
    std::vector<Body> bodies;
    const JsonValue all = institutions();
    for (const JsonValue &body : all.find(u"bodies")->items()) {
        bodies.push_back({body.find(u"code")->text(), body.find(u"name")->text(), static_cast<int>(bodies.size())});
    }
    return bodies;
}

QString defaultAdministrator()
{
    return institutions().find(u"administrator")->text();
}

std::vector<Holiday> defaultHolidays(int year)
{
    std::vector<Holiday> holidays = readHolidays(compiledIn(u"holidays.csv"_s), u"holidays.csv"_s).value();
    std::erase_if(holidays, [year](const Holiday &holiday) { return holiday.date.year() != year; });
    if (holidays.empty()) {
        holidays = {{QDate(year, 1, 1), u"Tết Dương lịch"_s},
                    {QDate(year, 4, 30), u"Ngày Chiến thắng"_s},
                    {QDate(year, 5, 1), u"Ngày Quốc tế lao động"_s},
                    {QDate(year, 9, 2), u"Quốc khánh"_s}};
    }
    return holidays;
}

} // namespace core
