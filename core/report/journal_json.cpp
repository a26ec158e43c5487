// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal_json.h"

#include "core/model/codes.h"
#include "core/model/row_text.h"
#include "core/report/json_writer.h"

#include <QDateTime>

namespace core {

namespace {

Json fieldsOf(const RowText::Fields &fields)
{
    Json object = Json::object();
    for (const auto &[name, value] : fields) {
        object[name.toStdString()] = value.toStdString();
    }
    return object;
}

template <class Row>
Json valuesOf(const std::optional<Row> &row)
{
    return row ? fieldsOf(textOf(*row).values) : Json();
}

Json editOf(const AnyEdit &edit)
{
    return std::visit(
        [](const auto &one) {
            const RowText row = textOf(one.row());
            return Json{{"noun", row.noun.toStdString()},
                        {"key", fieldsOf(row.key)},
                        {"before", valuesOf(one.before)},
                        {"after", valuesOf(one.after)}};
        },
        edit);
}

Json lineOf(const JournalLine &line)
{
    Json found = {{"stream", line.stream.toStdString()},
                  {"sequence", line.sequence > 0 ? Json(line.sequence) : Json()},
                  {"at", QDateTime::fromMSecsSinceEpoch(line.at, Qt::UTC).toString(Qt::ISODateWithMs).toStdString()},
                  {"actor", line.actor.toStdString()},
                  {"verb", line.verb.toStdString()},
                  {"reason", line.command.reason.toStdString()},
                  {"hash", line.hash.isEmpty() ? Json() : Json(line.hash.toHex().toStdString())}};
    found["edits"] = Json::array();
    for (const AnyEdit &edit : line.command.edits) {
        found["edits"].push_back(editOf(edit));
    }
    return found;
}

} // namespace

QByteArray journalJson(const std::vector<JournalLine> &lines, bool sample)
{
    Json all = Json::object();
    if (sample) {
        all["notice"] = json(sampleNotice());
    }
    all["journal"] = Json::array();
    for (const JournalLine &line : lines) {
        all["journal"].push_back(lineOf(line));
    }
    return bytesOf(all);
}

} // namespace core
