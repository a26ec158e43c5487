// SPDX-License-Identifier: GPL-3.0-or-later
#include "call.h"

#include "app/cli/lists.h"
#include "core/dossier/group_move.h"
#include "core/dossier/phase_verbs.h"
#include "core/dossier/round_verbs.h"
#include "core/model/codes.h"
#include "core/report/json_writer.h"
#include "core/tables/holidays_table.h"
#include "ui/words/label_words.h"

#include <QFileInfo>

namespace cli {

using namespace Qt::StringLiterals;

int recuse(const Call &call)
{
    const auto opened = open(call);
    if (!opened) {
        return call.refuse(opened.error());
    }
    const auto substitute = opened->dossier->person(call.value(u"substitute"_s));
    if (!substitute) {
        return call.refuse(substitute.error());
    }
    const core::RecusalRequest request{call.value(u"agency"_s), call.value(u"body"_s), *substitute,
                                       call.value(u"reason"_s)};
    return enact(call, *opened, [&](const core::Round &whole) { return core::recuse(whole, opened->actor, request); });
}

int moveToGroup(const Call &call)
{
    const auto opened = open(call);
    if (!opened) {
        return call.refuse(opened.error());
    }
    const core::MoveRequest request{call.value(u"agency"_s), call.value(u"group"_s), call.has(u"drop"_s),
                                    call.value(u"reason"_s)};
    return enact(call, *opened,
                 [&](const core::Round &whole) { return core::moveToGroup(whole, opened->actor, request); });
}

int flags(const Call &call)
{
    const auto opened = open(call);
    if (!opened) {
        return call.refuse(opened.error());
    }
    if (call.has(u"set"_s) || call.has(u"clear"_s)) {
        const bool set = call.has(u"set"_s);
        const core::FlagRequest request{call.value(u"agency"_s), call.value(set ? u"set"_s : u"clear"_s), set,
                                        call.value(u"reason"_s)};
        return enact(call, *opened,
                     [&](const core::Round &whole) { return core::setFlag(whole, opened->actor, request); });
    }
    std::vector<QStringList> rows;
    for (const auto &sheet : opened->snapshot()->round.sheets) {
        for (const QString &flag : sheet->flags) {
            rows.push_back({sheet->agency, flag});
        }
    }
    printList(call, "flags", {u"agency"_s, u"flag"_s}, rows);
    return Done;
}

int listHolidays(const Call &call)
{
    const auto opened = open(call);
    if (!opened) {
        return call.refuse(opened.error());
    }
    std::vector<QStringList> rows;
    for (const core::Holiday &holiday : opened->snapshot()->round.calendar.holidays()) {
        rows.push_back({holiday.date.toString(Qt::ISODate), holiday.name, holiday.workingDay ? u"1"_s : QString()});
    }
    printList(call, "holidays", {u"date"_s, u"name"_s, u"working"_s}, rows);
    return Done;
}

int importHolidays(const Call &call)
{
    const auto bytes = input(call.words[1]);
    if (!bytes) {
        return call.refuse(bytes.error());
    }
    const auto holidays = core::readHolidays(*bytes, QFileInfo(call.words[1]).fileName());
    if (!holidays) {
        return call.refuse(holidays.error());
    }
    const auto opened = open(call);
    if (!opened) {
        return call.refuse(opened.error());
    }
    return enact(call, *opened,
                 [&](const core::Round &whole) { return core::replaceHolidays(whole, opened->actor, *holidays); });
}

int phase(const Call &call)
{
    const auto opened = open(call);
    if (!opened) {
        return call.refuse(opened.error());
    }
    if (!call.has(u"to"_s)) {
        const core::Round &round = opened->snapshot()->round;
        if (call.json()) {
            call.print(core::bytesOf({{"phase", core::codeOf(round.phase).toStdString()}}));
        } else {
            call.print(QString(ui::label(round.phase, call.language) + u'\n'));
        }
        return Done;
    }
    const auto to = core::phaseFrom(call.value(u"to"_s));
    if (!to) {
        return call.misused(u"--to "_s + core::phaseCodes().join(u'|'));
    }
    const core::StepRequest request{*to, call.value(u"reason"_s), call.has(u"leave-open"_s),
                                    call.options.values(u"except"_s)};
    return enact(call, *opened, [&](const core::Round &whole) { return core::step(whole, opened->actor, request); });
}

} // namespace cli
