// SPDX-License-Identifier: GPL-3.0-or-later
#include "call.h"

#include "core/dossier/mark_verbs.h"
#include "core/tables/checks_table.h"
#include "core/tables/marks_table.h"

#include <QFileInfo>

namespace cli {

using namespace Qt::StringLiterals;
using core::ErrorCode;

int importMarks(const Call &call)
{
    const auto bytes = input(call.words[1]);
    if (!bytes) {
        return call.refuse(bytes.error());
    }
    const auto opened = open(call);
    if (!opened) {
        return call.refuse(opened.error());
    }
    const QString name = QFileInfo(call.words[1]).fileName();
    return enact(call, *opened, [&](const core::Round &whole) -> core::Checked<std::vector<core::Command>> {
        const auto rows = core::readMarks(*bytes, name, whole);
        if (!rows) {
            return tl::unexpected(rows.error());
        }
        return core::importMarks(whole, opened->actor, *rows, name);
    });
}

int exportMarks(const Call &call)
{
    const auto opened = open(call);
    if (!opened) {
        return call.refuse(opened.error());
    }
    const core::Round &round = opened->snapshot()->round;
    std::optional<int> source;
    if (call.has(u"source"_s)) {
        source = round.source(call.value(u"source"_s));
        if (*source < 0) {
            return call.refuse({ErrorCode::SourceUnknown, {}, call.value(u"source"_s), {}});
        }
    }
    call.print(core::writeMarks(round, source));
    return Done;
}

int importChecks(const Call &call)
{
    const auto bytes = input(call.words[1]);
    if (!bytes) {
        return call.refuse(bytes.error());
    }
    const auto opened = open(call);
    if (!opened) {
        return call.refuse(opened.error());
    }
    const QString name = QFileInfo(call.words[1]).fileName();
    return enact(call, *opened, [&](const core::Round &whole) -> core::Checked<std::vector<core::Command>> {
        const auto table = core::readChecks(*bytes, name, whole);
        if (!table) {
            return tl::unexpected(table.error());
        }
        return core::importChecks(whole, opened->actor, *table, name);
    });
}

} // namespace cli
