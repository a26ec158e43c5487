// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists.h"

#include "core/report/json_writer.h"
#include "ui/words/text_table.h"

namespace cli {

void printList(const Call &call, const char *key, const QStringList &names, const std::vector<QStringList> &rows)
{
    if (!call.json()) {
        std::vector<ui::TextTable::Column> columns;
        for (const QString &name : names) {
            columns.push_back({name});
        }
        ui::TextTable table(std::move(columns));
        for (const QStringList &row : rows) {
            table.add(row);
        }
        call.print(table.text());
        return;
    }
    core::Json list = core::Json::array();
    for (const QStringList &row : rows) {
        core::Json object = core::Json::object();
        for (qsizetype i = 0; i < names.size(); ++i) {
            object[names[i].toStdString()] = row[i].toStdString();
        }
        list.push_back(std::move(object));
    }
    call.print(core::bytesOf({{key, std::move(list)}}));
}

} // namespace cli
